/** Blocks of cells → Form. Pure: what cannot be understood stays as it is typed and is judged later. */
import type { Form } from '../scoring/form';
import type { Block, Cell } from '../sheet';
import { firstCell, joined, words, type SheetBlocks } from './blocks';
import { entry, typed } from './entries';
import { ownership, rowKey, type FormIdentity, type Written } from './ledger';
import { readExecutionRow, readIndicators } from './indicators';
import { readLines } from './lines';

/** “填报单位：浏阳市…”: the label stands in the unit's own cell. */
const OWN_LABEL = /^[^:：]{2,12}[:：]/u;
/** “某局（盖章）”: where the stamp goes is no part of the name. */
const STAMP = /[（(](?:单位|部门|加盖)?(?:公章|盖章|签章|印章)[)）]/gu;
/** “某局 填报时间：2021年3月”: the next label in the same cell. */
const NEXT_LABEL = /(?:填[报表写]|自评|评价)(?:时间|日期|人)[:：].*/u;

/** Of a blank form the unit's whole row is bound: which of its cells is merged with which is not known. */
const firstFilled = (block: Block | undefined): Cell | null =>
  block?.cells.flat().find((cell) => words(cell) !== '') ?? null;

/** What the form's ledger is looked up by. */
export function identify({ sheet, blocks }: SheetBlocks): FormIdentity {
  const year = /(?:19|20)\d{2}/.exec(words(firstCell(blocks.year)))?.[0];
  const unit = words(firstFilled(blocks.unit)).replace(STAMP, '').replace(OWN_LABEL, '').replace(NEXT_LABEL, '');
  return { sheet, unit, year: year === undefined ? null : Number(year) };
}

/** Reads the form; `own` is what the add-in wrote into it before. */
export function readForm(source: SheetBlocks, own: readonly Written[] = []): Form {
  const { blocks } = source;
  const isOwn = ownership(own);
  const { unit, year } = identify(source);
  return {
    unit,
    year,
    lines: readLines(source, isOwn),
    goals: typed(joined(blocks.goals)),
    results: typed(joined(blocks.results)),
    indicators: [...readExecutionRow(blocks, isOwn), ...readIndicators(blocks, isOwn)],
    total: entry(firstCell(blocks.total), { field: 'total', row: rowKey('total') }, isOwn),
    grade: typed(firstCell(blocks.grade)),
    fullMarks: typed(firstCell(blocks.fullMarks)),
    pack: String(firstCell(blocks.pack)?.value ?? '').trim(),
  };
}
