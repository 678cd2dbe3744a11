/** What a name stands for ⇄ its formula. */
import { formatArea, parseArea, quoteSheet, splitSheet } from './area';
import type { Reference } from './notes';

/** @param find a sheet's id by its name */
export function referenceOf(formula: string, find: (sheet: string) => string | null): Reference {
  const body = formula.replace(/^=/, '');
  if (body.includes('#REF!')) return { kind: 'lost', sheetId: null };
  const { sheet, rest } = splitSheet(body);
  const area = parseArea(rest);
  const sheetId = sheet === null ? null : find(sheet);
  return area && sheetId !== null ? { kind: 'area', sheetId, area } : { kind: 'formula', formula: `=${body}` };
}

/** @param nameOf a sheet's name by its id */
export function referenceFormula(reference: Reference, nameOf: (sheetId: string) => string | null): string {
  if (reference.kind === 'formula') return reference.formula;
  const name = reference.sheetId === null ? null : nameOf(reference.sheetId);
  const sheet = name === null ? '' : `${quoteSheet(name)}!`;
  return reference.kind === 'lost' ? `=${sheet}#REF!` : `=${sheet}${formatArea(reference.area, '$')}`;
}
