/** Which rows of the table were taken, what is wrong with them, and from which cell each value of the pack came. */
import type { PackFault } from '../../scoring/packs/fault';
import type { Standing } from '../blocks';
import { isBlankCell, shownIn, type ReadRow, type Source } from './codec';
import type { TableFault } from './fault';

export interface Ledger {
  readonly faults: readonly TableFault[];
  readonly fault: (fault: TableFault) => void;
  readonly note: Source['note'];
  readonly source: (rows: readonly ReadRow[]) => Rows;
  /** What the pack's own check says, at its cell; nothing where that cell has been told already. */
  readonly placed: (fault: PackFault) => readonly TableFault[];
}

/** Some rows as a source, and what is to be said of those that nobody took, given the labels that are known there. */
interface Rows {
  readonly source: Source;
  readonly finish: (known: readonly string[]) => void;
}

interface Place {
  readonly label: string;
  readonly at: string | null;
}

/** `otherwise`: the cell for what has none of its own. */
export function createLedger(otherwise: string): Ledger {
  const faults: TableFault[] = [];
  const places = new Map<string, Place>();
  const cells = new Map<string, Standing>();
  const fault = (one: TableFault): void => void faults.push(one);
  const note: Source['note'] = (path, label, at) => void places.set(path, { label, at });
  return {
    faults,
    fault,
    note,
    source: (rows) => {
      for (const cell of rows.flatMap(cellsOf)) cells.set(cell.at, cell);
      return createRows(rows, fault, note, otherwise);
    },
    placed: (found) => placed(found, places, { faults, cells, otherwise }),
  };
}

function createRows(rows: readonly ReadRow[], fault: Ledger['fault'], note: Source['note'], otherwise: string): Rows {
  const left = new Map(rows.map((row) => [row, shownIn(row.label)]));
  const taken = new Set<string>();
  const next = (labels: readonly string[]): ReadRow | null => {
    for (const [row, label] of left) if (labels.includes(label)) return row;
    return null;
  };
  const source: Source = {
    has: (labels) => next(labels) !== null,
    take: (labels, uses) => {
      const row = next(labels);
      if (row === null) return null;
      left.delete(row);
      const label = shownIn(row.label);
      taken.add(label);
      const used = [row.label, ...uses.map((use) => row[use])];
      for (const cell of cellsOf(row)) {
        if (!used.includes(cell) && !isBlankCell(cell))
          fault({ at: cell.at, code: 'unused', label, seen: shownIn(cell) });
      }
      return row;
    },
    note,
    wrong: (at, seen, expected) => {
      fault({ at, code: 'unreadable', seen, expected });
    },
    blank: (at, label) => {
      fault({ at, code: 'blank', label });
    },
    twice: (at, seen) => {
      fault({ at, code: 'twice', seen });
    },
    absent: (place, name) => {
      fault({ at: otherwise, code: 'pack', fault: { place, code: 'missing', name } });
    },
  };
  const finish: Rows['finish'] = (known) => {
    for (const [row, label] of left) {
      const { at } = row.label;
      if (taken.has(label)) fault({ at, code: 'twice', seen: label });
      else if (known.includes(label)) fault({ at, code: 'labelUnused', label });
      else if (label !== '') fault({ at, code: 'labelUnknown', label, known: [...new Set(known)] });
      else {
        for (const cell of cellsOf(row))
          if (!isBlankCell(cell)) fault({ at: cell.at, code: 'unlabelled', seen: shownIn(cell) });
      }
    }
  };
  return { source, finish };
}

const cellsOf = ({ label, value, second, english, others }: ReadRow): readonly Standing[] => [
  label,
  value,
  second,
  ...(english === null ? [] : [english]),
  ...others,
];

interface Told {
  readonly faults: readonly TableFault[];
  readonly cells: ReadonlyMap<string, Standing>;
  readonly otherwise: string;
}

/** A place of the pack has its own cell or, where it has none, the one of what holds it. */
function placed(
  found: PackFault,
  places: ReadonlyMap<string, Place>,
  { faults, cells, otherwise }: Told,
): readonly TableFault[] {
  const own = places.get(found.place);
  const at = cellFor(found.place, places) ?? otherwise;
  const told = faults.some((one) => one.at === at && (one.code === 'unreadable' || one.code === 'blank'));
  if (told) return [];
  // What is missing or does not belong is named as the table names it; what was typed is quoted as it was typed.
  if (own !== undefined && found.code === 'missing')
    return [{ at, code: 'pack', fault: { ...found, name: own.label } }];
  if (own !== undefined && found.code === 'unknown') return [{ at, code: 'labelUnused', label: own.label }];
  const typed = own?.at == null ? undefined : cells.get(own.at);
  const quoted = found.code === 'wrong' && typed !== undefined ? { ...found, seen: shownIn(typed) } : found;
  return [{ at, code: 'pack', fault: quoted }];
}

function cellFor(place: string, places: ReadonlyMap<string, Place>): string | null {
  const at = places.get(place)?.at;
  if (at != null) return at;
  const end = place.lastIndexOf('.');
  return end < 0 ? null : cellFor(place.slice(0, end), places);
}
