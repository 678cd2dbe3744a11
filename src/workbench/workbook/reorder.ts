/** Sorting rows: the same for the API's `sort.apply` and for somebody at the grid. */
import type { CellValue } from '../../sheet';
import type { Area } from './area';
import type { CellPatch, CellState, Content, Engine } from './engine';

export interface SortKey {
  /** Counted from the area's first column. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Excel's order: numbers, texts, false, true, errors; blanks always last. */
function rank({ value }: CellState): number {
  if (value === '') return 5;
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return value.startsWith('#') ? 3 : 1;
}

function compare(one: CellState, other: CellState, ascending: boolean): number {
  const [a, b] = [rank(one), rank(other)];
  if (a === 5 || b === 5) return a - b;
  const sign = ascending ? 1 : -1;
  if (a !== b) return sign * (a - b);
  const [x, y]: [CellValue, CellValue] = [one.value, other.value];
  if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
  return sign * String(x).localeCompare(String(y), 'zh-CN');
}

const contentOf = ({ value, formula, quoted }: CellState): Content =>
  formula === null ? { kind: 'value', value, quoted } : { kind: 'formula', formula };

/** Sorts the rows of an area; contents and looks move together, formulas keep pointing into their own row. */
export function sortRows(engine: Engine, sheetId: string, area: Area, keys: readonly SortKey[]): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const sorted = rows.toSorted((one, other) => {
    for (const { column, ascending } of keys) {
      const at = area.left + column;
      const order = compare(engine.cell(sheetId, one, at), engine.cell(sheetId, other, at), ascending);
      if (order !== 0) return order;
    }
    return one - other;
  });
  const patches: CellPatch[] = [];
  sorted.forEach((from, index) => {
    const row = area.top + index;
    if (from === row) return;
    for (let column = area.left; column <= area.right; column += 1) {
      const content = contentOf(engine.cell(sheetId, from, column));
      patches.push({
        row,
        column,
        content:
          content.kind === 'formula' ? { ...content, formula: engine.moved(content.formula, row - from, 0) } : content,
        style: engine.style(sheetId, from, column),
      });
    }
  });
  engine.write(sheetId, patches);
}
