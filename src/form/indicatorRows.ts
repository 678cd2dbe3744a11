/**
 * Rows of the indicator table as they were before a word processor's paragraphs became rows of the sheet: a row that
 * holds nothing but the rest of a text goes on with the row above.
 */
import { cellInRow, rowsOf, words, type Blocks, type Standing } from './blocks';
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
    return text === '' || before === '' || field === 'note' || !/\d/.test(text);
  });
}

/** 服务对象 goes on with 满意度指标, any name with its points: “（6）”. */
function endsName(before: string, text: string): boolean {
  if (before === '') return false;
  if (/^[（(]\d+(?:\.\d+)?分?[)）]$/u.test(text)) return !/[)）]$/u.test(before);
  return text.endsWith('指标') && !/指标$|[)）]$/u.test(before);
}

/** Only what plainly is no end: a name typed into a row of its own is a row, though nothing stands beside it yet. */
function isUnfinished(name: string): boolean {
  return /[，、,；;（(]$/u.test(name);
}

/** The field's cell in a logical row: the first that is filled, with the words of all; blank ones have the first row's. */
export function cellOver(block: Blocks[Field], rows: readonly number[]): Standing | null {
  const [row = 0] = rows;
  if (rows.length === 1) return cellInRow(block, row);
  const cells = rows.flatMap((each) => cellInRow(block, each) ?? []);
  const filled = cells.filter((cell) => words(cell) !== '');
  const [first, second] = filled;
  if (first === undefined || second === undefined) return first ?? cells[0] ?? null;
  const text = filled.map(({ value }) => String(value)).join('\n');
  return { ...first, value: text, text, formula: null };
}

/** The headings once more, where a table goes on on a new page; and subtotals, which are no indicators. */
export function isHeading(...levels: readonly string[]): boolean {
  return (
    levels.some((text) => /^[一二三]级指标$/u.test(text)) ||
    (levels.find((text) => text !== '') ?? '').startsWith('小计')
  );
}
