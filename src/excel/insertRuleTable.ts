/** 插入评分规则表: the rules in force on a sheet of the workbook, which are from then on the workbook's own. */
import { OWN_PACK } from '../form/ruleTable/layout';
import { ownPack } from '../form/ruleTable/own';
import { ruleTableSheet } from '../report/ruleTable';
import { NATIONAL, packById } from '../scoring/packs';
import type { RulePack } from '../scoring/packs/pack';
import { readActive, type Active } from './active';
import { putBack } from './choose';
import { packFor } from './decision';
import { requestSheets, workbookOf } from './marks';
import { done, failed, type Outcome } from './outcome';
import { drawSheet, type PutSheet } from './putSheet';
import { requestRules, rulesOf, type OwnRules } from './rules';
import { guarded } from './score';
import type { Session } from './session';

/**
 * Draws the table of the pack of that id, or of the one in force, and lets the active form go by it.
 * A table that stands already is shown, unless another pack is asked for; one that somebody has changed is never lost:
 * it stays as a sheet, and the new table stands beside it.
 */
export async function insertRuleTable(session: Session, id: string | null): Promise<Outcome<PutSheet>> {
  return guarded(async (context) => {
    const rulesRequest = requestRules(context);
    const read = await readActive(context, () => requestSheets(context));
    if (!read.ok && read.problem.code !== 'noForm') return read;
    const rules = rulesOf(rulesRequest);
    const active = read.ok ? read.value : null;
    if (rules !== null && (id === null || id === OWN_PACK)) return show(context, session, active, rules);
    const pack = packWanted(id, active, session);
    if (!pack.ok) return pack;
    choose(active, session);
    try {
      const options = { replace: true };
      const put = await drawSheet(context, workbookOf(context), ruleTableSheet(ownPack(pack.value)), options);
      if (!put.ok && active !== null) await putBack(active.form);
      return put;
    } catch (error) {
      if (active !== null) await putBack(active.form);
      throw error;
    }
  });
}

function packWanted(id: string | null, active: Active | null, session: Session): Outcome<RulePack> {
  if (id !== null) {
    const pack = packById(id);
    return pack === null ? failed({ code: 'packUnknown', name: id }) : done(pack);
  }
  return active === null ? done(NATIONAL) : packFor(active.form, session);
}

/** Queued with what is drawn: the choice stands where the table does. */
function choose(active: Active | null, session: Session): void {
  if (active === null) return;
  const { form } = active;
  const cell = form.ranges.get('pack');
  if (cell === undefined) session.packs.set(form.id, OWN_PACK);
  else {
    session.expect(form.id);
    cell.getCell(0, 0).values = [[OWN_PACK]];
  }
}

async function show(
  context: Excel.RequestContext,
  session: Session,
  active: Active | null,
  { sheet }: OwnRules,
): Promise<Outcome<PutSheet>> {
  choose(active, session);
  context.workbook.worksheets.getItem(sheet).activate();
  await context.sync();
  return done({ sheet, replaced: false });
}
