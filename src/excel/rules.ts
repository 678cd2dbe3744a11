/** The workbook's own rules: the table that the name 评分规则表 stands for, read along with a form. */
import type { TableFault } from '../form/ruleTable/fault';
import { OWN_PACK, RULE_TABLE } from '../form/ruleTable/layout';
import { readRuleTable } from '../form/ruleTable/read';
import type { RulePack } from '../scoring/packs/pack';
import { sheetIn } from './marks';
import { blockOf } from './reading';

/** `pack` is null where the table has faults: then it scores nothing. */
export interface OwnRules {
  readonly sheet: string;
  readonly pack: RulePack | null;
  readonly faults: readonly TableFault[];
}

export interface RulesRequest {
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
}

/** Queues the reading; where the workbook has no such name both are null objects. */
export function requestRules(context: Excel.RequestContext): RulesRequest {
  const item = context.workbook.names.getItemOrNullObject(RULE_TABLE);
  item.load('formula');
  const range = item.getRangeOrNullObject();
  range.load('values, text, formulas, numberFormat, rowIndex, columnIndex');
  return { item, range };
}

/** Null where the workbook has no rules of its own, or no longer: a name without cells stands for none. */
export function rulesOf({ item, range }: RulesRequest): OwnRules | null {
  if (item.isNullObject || range.isNullObject) return null;
  const sheet = sheetIn(String(item.formula)) ?? '';
  const read = readRuleTable(blockOf(range));
  return read.ok ? { sheet, pack: read.pack, faults: [] } : { sheet, pack: null, faults: read.faults };
}

/** Whether a choice means the workbook's own rules: by their id, or by the name that their table gives them. */
export function meansOwn(choice: string, { pack }: OwnRules): boolean {
  return choice === OWN_PACK || (pack !== null && Object.values(pack.name).includes(choice));
}
