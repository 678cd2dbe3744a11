/** `Excel.Range`. */
import type { CellValue } from '../../../sheet';
import {
  type Area,
  bounding,
  columnsOf,
  countOf,
  formatArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  quoteSheet,
  rowsOf,
  WHOLE_SHEET,
  within,
} from '../area';
import { Fault } from '../fault';
import { optional, text, whole } from './argument';
import { type Book, sheetOf } from './book';
import { conditionalFormats } from './conditional-formats';
import { readCells, readFormats, typeOf, writeCells, writeFormats } from './content';
import { clear, copyFrom, insert, merge, remove, unmerge } from './edit';
import { rangeFormat } from './format';
import { hyperlink } from './link';
import { areaAt, type RangeSubject } from './place';
import { cellProperties } from './properties';
import { sort } from './sort';
import { type Args, isThing, type Property, type Thing, things } from './thing';
import { dataValidation } from './validation';
import { worksheet } from './worksheet';

/** A range over an area, followed for the rest of the request. */
export function rangeAt(book: Book, sheetId: string, area: Area): Thing {
  if (!within(area, WHOLE_SHEET) || area.top > area.bottom || area.left > area.right) {
    throw new Fault('InvalidArgument', 'the range lies outside the sheet');
  }
  return rangeOver({ book, place: book.track(sheetId, area) });
}

const near = (range: RangeSubject, area: Area): Thing => rangeAt(range.book, range.place.sheetId, area);

/** The other range among the arguments: a range, or an address on the same sheet. */
function other(range: RangeSubject, argument: unknown): { readonly sheetId: string; readonly area: Area } {
  const tracked = isThing(argument) ? argument.tracked() : null;
  if (tracked?.area) return { sheetId: tracked.sheetId, area: tracked.area };
  const area = areaOfText(range, text(argument, 'range'));
  return { sheetId: range.place.sheetId, area };
}

function areaOfText(range: RangeSubject, address: string): Area {
  const thing = worksheet({ book: range.book, id: range.place.sheetId }).call('getRange', [address]) as Thing;
  const tracked = thing.tracked();
  if (!tracked?.area) throw new Fault('InvalidArgument', address);
  return tracked.area;
}

const onSameSheet = (range: RangeSubject, argument: unknown): Area => {
  const { sheetId, area } = other(range, argument);
  if (sheetId !== range.place.sheetId) throw new Fault('InvalidArgument', 'the ranges stand on different sheets');
  return area;
};

const shown = (get: (range: RangeSubject) => unknown): Property<RangeSubject> => ({ get });

/** `getRowsAbove(2)`, `getColumnsAfter(-1)`, …: rows or columns beside the range; a negative count turns the side. */
function beside(range: RangeSubject, axis: 'rows' | 'columns', count: number): Thing {
  const area = areaAt(range);
  if (count === 0) throw new Fault('InvalidArgument', 'count is 0');
  if (axis === 'rows') {
    return near(
      range,
      count < 0
        ? { ...area, top: area.top + count, bottom: area.top - 1 }
        : { ...area, top: area.bottom + 1, bottom: area.bottom + count },
    );
  }
  return near(
    range,
    count < 0
      ? { ...area, left: area.left + count, right: area.left - 1 }
      : { ...area, left: area.right + 1, right: area.right + count },
  );
}

function moved(range: RangeSubject, rows: number, columns: number): Area {
  const area = areaAt(range);
  return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
}

function used(range: RangeSubject, valuesOnly: boolean): Area | null {
  const area = range.book.engine.used(range.place.sheetId, valuesOnly);
  return area && intersection(area, areaAt(range));
}

const one = (args: Args, index: number): number => optional(args, index, whole, 1);

export const rangeOver: (subject: RangeSubject) => Thing = things<RangeSubject>({
  name: 'Range',
  tracked: ({ place }) => place,
  objects: {
    // Called late: these modules know ranges, too.
    format: (range) => rangeFormat(range),
    conditionalFormats: (range) => conditionalFormats(range),
    dataValidation: (range) => dataValidation(range),
    sort: (range) => sort(range),
    worksheet: ({ book, place }) => worksheet({ book, id: place.sheetId }),
  },
  values: {
    address: shown(
      ({ book, ...range }) =>
        `${quoteSheet(sheetOf(book, range.place.sheetId).name)}!${formatArea(areaAt({ book, ...range }))}`,
    ),
    cellCount: shown((range) => (countOf(areaAt(range)) > 2 ** 31 - 1 ? -1 : countOf(areaAt(range)))),
    rowIndex: shown((range) => areaAt(range).top),
    columnIndex: shown((range) => areaAt(range).left),
    rowCount: shown((range) => rowsOf(areaAt(range))),
    columnCount: shown((range) => columnsOf(areaAt(range))),
    isEntireRow: shown((range) => isWholeRows(areaAt(range))),
    isEntireColumn: shown((range) => isWholeColumns(areaAt(range))),
    values: { get: (range) => readCells(range, ({ value }) => value), set: writeCells },
    formulas: {
      get: (range) => readCells(range, ({ value, formula }): CellValue => formula ?? value),
      set: writeCells,
    },
    text: shown((range) => {
      const { engine } = range.book;
      return readCells(range, ({ value }, row, column) =>
        engine.text(value, engine.style(range.place.sheetId, row, column).format),
      );
    }),
    numberFormat: { get: readFormats, set: writeFormats },
    hyperlink,
    valueTypes: shown((range) => readCells(range, typeOf)),
    hidden: shown((range) => {
      const { top, bottom, left, right } = areaAt(range);
      const { engine } = range.book;
      const { sheetId } = range.place;
      return (
        (engine.rowHidden(sheetId, top) && engine.rowHidden(sheetId, bottom)) ||
        (engine.columnHidden(sheetId, left) && engine.columnHidden(sheetId, right))
      );
    }),
    rowHidden: {
      get: (range) => range.book.engine.rowHidden(range.place.sheetId, areaAt(range).top),
      set: (range, value) =>
        range.book.engine.setRowHidden(range.place.sheetId, areaAt(range).top, areaAt(range).bottom, value === true),
    },
    columnHidden: {
      get: (range) => range.book.engine.columnHidden(range.place.sheetId, areaAt(range).left),
      set: (range, value) =>
        range.book.engine.setColumnHidden(range.place.sheetId, areaAt(range).left, areaAt(range).right, value === true),
    },
  },
  methods: {
    getCell(range, [row, column]) {
      const { top, left } = areaAt(range);
      return near(range, {
        top: top + whole(row),
        left: left + whole(column),
        bottom: top + whole(row),
        right: left + whole(column),
      });
    },
    getRow(range, [row]) {
      const area = areaAt(range);
      return near(range, { ...area, top: area.top + whole(row), bottom: area.top + whole(row) });
    },
    getColumn(range, [column]) {
      const area = areaAt(range);
      return near(range, { ...area, left: area.left + whole(column), right: area.left + whole(column) });
    },
    getRowsAbove: (range, args) => beside(range, 'rows', -one(args, 0)),
    getRowsBelow: (range, args) => beside(range, 'rows', one(args, 0)),
    getColumnsBefore: (range, args) => beside(range, 'columns', -one(args, 0)),
    getColumnsAfter: (range, args) => beside(range, 'columns', one(args, 0)),
    getOffsetRange: (range, [rows, columns]) => near(range, moved(range, whole(rows), whole(columns))),
    getResizedRange(range, [rows, columns]) {
      const area = areaAt(range);
      return near(range, { ...area, bottom: area.bottom + whole(rows), right: area.right + whole(columns) });
    },
    getAbsoluteResizedRange(range, [rows, columns]) {
      const { top, left } = areaAt(range);
      return near(range, { top, left, bottom: top + whole(rows) - 1, right: left + whole(columns) - 1 });
    },
    getBoundingRect: (range, [argument]) => near(range, bounding(areaAt(range), onSameSheet(range, argument))),
    getIntersection(range, [argument]) {
      const area = intersection(areaAt(range), onSameSheet(range, argument));
      if (!area) throw new Fault('ItemNotFound', 'the ranges do not touch');
      return near(range, area);
    },
    getIntersectionOrNullObject(range, [argument]) {
      const { sheetId, area } = other(range, argument);
      const cut = sheetId === range.place.sheetId ? intersection(areaAt(range), area) : null;
      return cut && near(range, cut);
    },
    getEntireRow: (range) => near(range, { ...areaAt(range), left: 0, right: LAST_COLUMN }),
    getEntireColumn: (range) => near(range, { ...areaAt(range), top: 0, bottom: LAST_ROW }),
    getLastCell(range) {
      const { bottom, right } = areaAt(range);
      return near(range, { top: bottom, bottom, left: right, right });
    },
    getLastRow: (range) => near(range, { ...areaAt(range), top: areaAt(range).bottom }),
    getLastColumn: (range) => near(range, { ...areaAt(range), left: areaAt(range).right }),
    getUsedRange(range, args) {
      const area = used(range, args[0] === true) ?? {
        ...areaAt(range),
        bottom: areaAt(range).top,
        right: areaAt(range).left,
      };
      return near(range, area);
    },
    getUsedRangeOrNullObject(range, args) {
      const area = used(range, args[0] === true);
      return area && near(range, area);
    },
    getCellProperties: (range, [asked]) => cellProperties(range, asked),
    merge,
    unmerge,
    clear,
    insert(range, args) {
      return near(range, insert(range, args));
    },
    delete: remove,
    copyFrom(range, [source, ...rest]) {
      copyFrom(range, other(range, source), rest);
      return null;
    },
    select({ book, ...range }) {
      const { sheetId } = range.place;
      if (sheetOf(book, sheetId).visibility !== 'Visible') throw new Fault('InvalidOperation', 'the sheet is hidden');
      book.engine.select(sheetId, areaAt({ book, ...range }));
      return null;
    },
    calculate: () => null,
    /** The client splits large writes and asks first whether the whole array fits. */
    _ValidateArraySize(range, [rows, columns]) {
      const area = areaAt(range);
      if (whole(rows) !== rowsOf(area) || whole(columns) !== columnsOf(area)) {
        throw new Fault('InvalidArgument', 'the array has another shape than the range');
      }
      return null;
    },
    _KeepReference: () => null,
  },
});
