/** Where a finding leads. */
import type { Entry } from '../form';

/** The cell's address; of a column that the form does not have, that of the cell which stands for the row or the line. */
export function cellOf(entry: Entry | null, otherwise: string): string {
  return entry?.at ?? otherwise;
}
