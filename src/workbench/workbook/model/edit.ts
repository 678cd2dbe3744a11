/** Changes of a range as a whole: merging, clearing, inserting, deleting, copying. */
import {
  type Area,
  columnsOf,
  countOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  type Shift,
  shifted,
  within,
} from '../area';
import type { CellPatch, Content } from '../engine';
import { Fault } from '../fault';
import { mappedNotes, patched } from '../noting';
import { flag, optional, word } from './argument';
import { guardContent, guardOption } from './book';
import { areaAt, eachCell, MOST_CELLS, type RangeSubject } from './place';
import type { Args } from './thing';

const EMPTY: Content = { kind: 'value', value: '' };

/** What a cell holds, as something to write elsewhere. */
export function contentAt({ book, place }: RangeSubject, row: number, column: number): Content {
  const { value, formula, quoted } = book.engine.cell(place.sheetId, row, column);
  return formula === null ? { kind: 'value', value, quoted } : { kind: 'formula', formula };
}

export function merge(range: RangeSubject, args: Args): null {
  const { book, place } = range;
  const area = areaAt(range);
  if (book.engine.protection(place.sheetId)) throw new Fault('AccessDenied', 'the sheet is protected');
  const across = optional(args, 0, flag, false);
  const parts = across
    ? Array.from({ length: rowsOf(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  book.engine.unmerge(place.sheetId, area);
  for (const part of parts) {
    // Only the first cell keeps what it held.
    const rest: CellPatch[] = [];
    eachCell(part, (row, column) => {
      const first = row === part.top && column === part.left;
      if (!first && book.engine.cell(place.sheetId, row, column).value !== '')
        rest.push({ row, column, content: EMPTY });
    });
    book.engine.write(place.sheetId, rest);
    if (countOf(part) > 1) book.engine.merge(place.sheetId, part);
  }
  return null;
}

export function unmerge(range: RangeSubject): null {
  const { book, place } = range;
  if (book.engine.protection(place.sheetId)) throw new Fault('AccessDenied', 'the sheet is protected');
  book.engine.unmerge(place.sheetId, areaAt(range));
  return null;
}

export function clear(range: RangeSubject, args: Args): null {
  const { book, place } = range;
  const { engine } = book;
  const area = areaAt(range);
  const what = optional(
    args,
    0,
    (value) => word(value, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const),
    'All',
  );
  guardContent(book, place.sheetId, area);
  if (what !== 'Contents' && what !== 'ResetContents') guardOption(book, place.sheetId, 'allowFormatCells');
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') {
    const used = engine.used(place.sheetId, true);
    const filled = used && intersection(used, area);
    const patches: CellPatch[] = [];
    if (filled) {
      eachCell(filled, (row, column) => {
        const { value, formula } = engine.cell(place.sheetId, row, column);
        if (value !== '' || formula !== null) patches.push({ row, column, content: EMPTY });
      });
    }
    engine.write(place.sheetId, patches);
  }
  if (what === 'All' || what === 'Formats') {
    engine.paint(place.sheetId, area, null);
    const notes = engine.notes();
    engine.setNotes({
      ...notes,
      conditionalFormats: notes.conditionalFormats.filter(
        ({ sheetId, areas }) => sheetId !== place.sheetId || !areas.every((one) => within(one, area)),
      ),
      validations: what === 'All' ? patched(notes.validations, place.sheetId, area, null) : notes.validations,
    });
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    const notes = engine.notes();
    engine.setNotes({ ...notes, links: patched(notes.links, place.sheetId, area, null) });
  }
  return null;
}

/** Moves the cells from `from` on by `count` rows or columns, inside the band of the area. */
function slide({ book, place }: RangeSubject, area: Area, shift: Shift): void {
  const { engine } = book;
  const { sheetId } = place;
  const down = shift.axis === 'rows';
  const used = engine.used(sheetId, false);
  const last = used ? (down ? used.bottom : used.right) : -1;
  const reach = Math.max(last, down ? area.bottom : area.right) + Math.max(shift.count, 0);
  const zone: Area = down ? { ...area, bottom: reach } : { ...area, right: reach };
  if (countOf(zone) > MOST_CELLS) throw new Fault('InvalidArgument', 'too many cells would move');
  const patches: CellPatch[] = [];
  eachCell(zone, (row, column) => {
    const line = down ? row : column;
    const isNew = shift.count > 0 && line < shift.at + shift.count;
    const from = down ? { row: row - shift.count, column } : { row, column: column - shift.count };
    patches.push(
      isNew || from.row < 0 || from.column < 0
        ? { row, column, content: EMPTY, style: null }
        : {
            row,
            column,
            content: contentAt({ book, place }, from.row, from.column),
            style: engine.style(sheetId, from.row, from.column),
          },
    );
  });
  engine.write(sheetId, patches);
  const band: Area = down ? { ...zone, top: area.top } : { ...zone, left: area.left };
  const inBand = (one: Area): boolean =>
    down ? one.left >= band.left && one.right <= band.right : one.top >= band.top && one.bottom <= band.bottom;
  engine.setNotes(mappedNotes(engine.notes(), sheetId, (one) => (inBand(one) ? shifted(one, shift) : one)));
}

/** Returns where the new cells stand. */
export function insert(range: RangeSubject, args: Args): Area {
  const { book, place } = range;
  const area = areaAt(range);
  const direction = word(args[0], ['Down', 'Right'] as const);
  if (isWholeRows(area) || isWholeColumns(area)) {
    const rows = isWholeRows(area);
    guardOption(book, place.sheetId, rows ? 'allowInsertRows' : 'allowInsertColumns');
    book.engine.shift(
      place.sheetId,
      rows
        ? { axis: 'rows', at: area.top, count: rowsOf(area) }
        : { axis: 'columns', at: area.left, count: columnsOf(area) },
    );
    return area;
  }
  if (book.engine.protection(place.sheetId)) throw new Fault('AccessDenied', 'the sheet is protected');
  slide(
    range,
    area,
    direction === 'Down'
      ? { axis: 'rows', at: area.top, count: rowsOf(area) }
      : { axis: 'columns', at: area.left, count: columnsOf(area) },
  );
  return area;
}

/** `Range.delete`. */
export function remove(range: RangeSubject, args: Args): null {
  const { book, place } = range;
  const area = areaAt(range);
  const direction = word(args[0], ['Up', 'Left'] as const);
  if (isWholeRows(area) || isWholeColumns(area)) {
    const rows = isWholeRows(area);
    guardOption(book, place.sheetId, rows ? 'allowDeleteRows' : 'allowDeleteColumns');
    if (book.engine.protection(place.sheetId)) guardContent(book, place.sheetId, area);
    book.engine.shift(
      place.sheetId,
      rows
        ? { axis: 'rows', at: area.top, count: -rowsOf(area) }
        : { axis: 'columns', at: area.left, count: -columnsOf(area) },
    );
    return null;
  }
  if (book.engine.protection(place.sheetId)) throw new Fault('AccessDenied', 'the sheet is protected');
  slide(
    range,
    area,
    direction === 'Up'
      ? { axis: 'rows', at: area.top, count: -rowsOf(area) }
      : { axis: 'columns', at: area.left, count: -columnsOf(area) },
  );
  return null;
}

/** `Range.copyFrom`: the source is repeated as often as it fits, at least once. */
export function copyFrom(
  range: RangeSubject,
  source: { readonly sheetId: string; readonly area: Area },
  args: Args,
): void {
  const { book, place } = range;
  const { engine } = book;
  const what = optional(
    args,
    0,
    (value) => word(value, ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const),
    'All',
  );
  const skipBlanks = optional(args, 1, flag, false);
  const transpose = optional(args, 2, flag, false);
  if (what === 'Link') throw new Fault('NotImplemented', 'copyFrom with Link');
  const from = source.area;
  const [height, width] = transpose ? [columnsOf(from), rowsOf(from)] : [rowsOf(from), columnsOf(from)];
  const at = areaAt(range);
  const fits = (size: number, step: number): number => (size % step === 0 ? size : step);
  const target: Area = {
    top: at.top,
    left: at.left,
    bottom: at.top + fits(rowsOf(at), height) - 1,
    right: at.left + fits(columnsOf(at), width) - 1,
  };
  if (countOf(target) > MOST_CELLS) throw new Fault('InvalidArgument', 'the range is too large');
  guardContent(book, place.sheetId, target);
  const origin: RangeSubject = { book, place: { sheetId: source.sheetId, area: from } };
  const patches: CellPatch[] = [];
  eachCell(target, (row, column) => {
    const [down, across] = [(row - target.top) % height, (column - target.left) % width];
    const fromRow = from.top + (transpose ? across : down);
    const fromColumn = from.left + (transpose ? down : across);
    const cell = engine.cell(source.sheetId, fromRow, fromColumn);
    if (skipBlanks && cell.value === '' && cell.formula === null) return;
    const held = contentAt(origin, fromRow, fromColumn);
    const content: Content =
      held.kind === 'formula' && what !== 'Values'
        ? { kind: 'formula', formula: engine.moved(held.formula, row - fromRow, column - fromColumn) }
        : { kind: 'value', value: cell.value, quoted: cell.quoted };
    patches.push({
      row,
      column,
      ...(what === 'Formats' ? {} : { content }),
      ...(what === 'All' || what === 'Formats' ? { style: engine.style(source.sheetId, fromRow, fromColumn) } : {}),
    });
  });
  engine.write(place.sheetId, patches);
}
