/**
 * Rows of the indicator table as they were before a word processor's paragraphs became rows of the sheet: a row that
 * holds nothing but the rest of a text goes on with the row above.
 */
import { cellInRow, cellOver, rowsOf, words, type Blocks } from './blocks';
import { endsLevel1 } from './levels';
import type { Field } from './names';

/** What every row of its own has one of, where the form has the column at all. */
const OWN: readonly Field[] = ['points', 'sign', 'measure', 'coefficient', 'deduction', 'score', 'rule'];
const TEXTS: readonly Field[] = ['target', 'actual', 'note'];

/** The sheet's rows, those together that are one row of the form. */
export function logicalRows(blocks: Blocks): readonly (readonly number[])[] {
  const logical: number[][] = [];
  for (const row of rowsOf([blocks.level2, blocks.score])) {
    const above = logical.at(-1);
    if (above !== undefined && goesOn(blocks, above, row)) above.push(row);
    else logical.push([row]);
  }
  return logical;
}

function goesOn(blocks: Blocks, above: readonly number[], row: number): boolean {
  const text = (field: Field) => words(cellInRow(blocks[field], row));
  const before = (field: Field) => words(cellOver(blocks[field], above));
  const has = (field: Field) => text(field) !== '';
  if (OWN.some(has)) return false;
  if ((['level1', 'level2', 'level3'] as const).every((field) => before(field) === '')) return false;
  const [first, second, third] = [text('level1'), text('level2'), text('level3')];
  if (first !== '' && !endsLevel1(before('level1'), first)) return false;
  if (second !== '' && !(endsName(before('level2'), second) && !has('target') && !has('actual'))) return false;
  if (third !== '')
    return isUnfinished(before('level3')) && TEXTS.every((field) => !has(field) || before(field) === '');
  if (first !== '' || second !== '') return true;
  return TEXTS.some(has) && isPart(blocks, above, row);
}

/** A text below a text, or below the blank paragraphs before it. A figure below a figure is another row. */
function isPart(blocks: Blocks, above: readonly number[], row: number): boolean {
  return TEXTS.every((field) => {
    const [text, before] = [words(cellInRow(blocks[field], row)), words(cellOver(blocks[field], above))];
    return before === '' || field === 'note' || !/\d/.test(text);
  });
}

/** 服务对象 goes on with 满意度指标, any name with its points: “（6）”; a name with its points has ended. */
function endsName(before: string, text: string): boolean {
  if (before === '' || /[)）]$/u.test(before)) return false;
  return /^[（(]\d+(?:\.\d+)?分?[)）]$/u.test(text) || (text.endsWith('指标') && !before.endsWith('指标'));
}

/** Only what plainly is no end: a name typed into a row of its own is a row, though nothing stands beside it yet. */
function isUnfinished(name: string): boolean {
  return /[，、,；;（(]$/u.test(name);
}

/** The headings once more, where a table goes on on a new page; and subtotals, which are no indicators. */
export function isHeading(...levels: readonly string[]): boolean {
  const [first = ''] = levels.filter((text) => text !== '');
  return levels.some((text) => /^[一二三]级指标$/u.test(text)) || /^小计|小计$|^合计$/u.test(first);
}
