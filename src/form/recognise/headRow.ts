/** Rows of headings: what each column of them says, also where one heading runs over several rows. */
import type { Grid } from './grid';
import { meaningIn, type Meaning } from './heading';
import type { Role } from './vocabulary';

/** One heading: its words, where they begin, and what they say; null where no known word fits. */
export interface Heading {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly meaning: Meaning | null;
}

/** A row of headings; with `depth` 1 it runs over the next row, too. */
export interface HeadRow {
  readonly row: number;
  readonly depth: number;
  readonly headings: readonly Heading[];
}

/** Word breaks a cell's paragraphs into rows: 全年, a blank one, 完成值, and more where an upper heading stands above. */
const DEEPEST = 3;

/** The row's headings, over as many rows as give the most known words; the fewest rows on a tie. */
export function headRowAt(grid: Grid, table: 'table' | 'money', row: number): HeadRow {
  let best: HeadRow = { row, depth: 0, headings: headingsOver(grid, table, row, 0) };
  let most = known(best);
  for (let depth = 1; depth <= DEEPEST && row + depth < grid.rows; depth += 1) {
    if (grid.isBlankRow(row + depth)) continue;
    const headings = headingsOver(grid, table, row, depth);
    const head = { row, depth, headings };
    const count = known(head);
    if (count > most) [best, most] = [head, count];
  }
  return best;
}

/** How many columns have a heading with known words. */
export function known({ headings }: HeadRow): number {
  return headings.reduce((count, { meaning }) => count + (meaning === null ? 0 : 1), 0);
}

function headingsOver(grid: Grid, table: 'table' | 'money', row: number, depth: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const found = headingIn(grid, table, row, depth, column);
    if (found !== null) headings.push(found);
  }
  return headings;
}

/** Joined from the top, else from below: over 完成值 there may stand 自评情况, which heads other columns, too. */
function headingIn(grid: Grid, table: 'table' | 'money', row: number, depth: number, column: number): Heading | null {
  let text = '';
  let found: Heading | null = null;
  for (let piece = row + depth; piece >= row; piece -= 1) {
    const words = grid.text(piece, column);
    if (words === '') continue;
    text = words + text;
    const meaning = meaningIn(table, text);
    if (meaning !== null || found?.meaning == null) found = { column, row: piece, text, meaning };
  }
  return found;
}

/** The first heading of a role, the most telling words first. */
export function headingOf({ headings }: Pick<HeadRow, 'headings'>, role: Role): Heading | undefined {
  return headings
    .filter(({ meaning }) => meaning?.role === role)
    .sort((a, b) => (a.meaning?.rank ?? 0) - (b.meaning?.rank ?? 0))[0];
}

/** Whether any heading has one of the roles. */
export function hasRole(head: HeadRow, ...roles: readonly Role[]): boolean {
  return head.headings.some(({ meaning }) => meaning !== null && roles.includes(meaning.role));
}
