/** `Range.hyperlink`: kept by the workbook's notes. A text to show is written into the range's first cell, as Excel does. */
import type { Link } from '../notes';
import { patched, saidOf } from '../noting';
import { record, text } from './argument';
import { guardOption } from './book';
import { common } from './common';
import { areaAt, type RangeSubject } from './place';
import type { Property } from './thing';

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** The one link of all cells; undefined where they differ. */
function linkOf({ book, place }: RangeSubject): Link | null | undefined {
  const { links } = book.engine.notes();
  return common({ book, place }, (row, column) => ({ is: saidOf(links, place.sheetId, row, column) ?? null }))?.is;
}

function checked(value: unknown): Link {
  const given = record(value, 'hyperlink');
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const said = given[part];
      return said === null || said === undefined ? [] : [[part, text(said, part)]];
    }),
  );
}

export const hyperlink: Property<RangeSubject> = {
  get: (range) => linkOf(range) ?? null,
  set(range, value) {
    const { book, place } = range;
    guardOption(book, place.sheetId, 'allowInsertHyperlinks');
    const link = checked(value);
    const area = areaAt(range);
    const notes = book.engine.notes();
    book.engine.setNotes({ ...notes, links: patched(notes.links, place.sheetId, area, link) });
    const { textToDisplay } = link;
    if (textToDisplay === undefined) return;
    const content = { kind: 'value', value: textToDisplay, quoted: false } as const;
    book.engine.write(place.sheetId, [{ row: area.top, column: area.left, content }]);
  },
};
