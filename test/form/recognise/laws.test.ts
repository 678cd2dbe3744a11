/** What does not change what a form says does not change what is found. */
import fc from 'fast-check';
import { recognise, type FormRecognition } from '../../../src/form/recognise';
import { address, place } from '../../../src/sheet';
import { columnInserted, filledDown, fullWidth, rewritten, rowInserted, shifted } from './changes';
import { FORMS } from './forms';
import { formOn } from './found';
import { sheetOf, type PrintedForm } from './printed';

const form = fc.constantFrom(...Object.entries(FORMS)).map(([id, printed]) => ({
  id,
  // Where the unit is blank, any of the cells beside its label may be the one.
  printed: { ...printed, unit: [printed.unit[0], printed.unit[1] === '' ? '县文化局' : printed.unit[1]] as const },
}));
const anyRow = fc.nat({ max: 40 });

/** All words that head columns. */
function isHeading({ headings, money, goals }: PrintedForm): (text: string) => boolean {
  const words = new Set([headings, money?.headings ?? '', (goals ?? []).join('|')].flatMap((line) => line.split('|')));
  return (text) => text !== '' && words.has(text);
}

/** What was found without the headings' own words. */
const answer = ({ layout, fields, sureness, lastRow }: FormRecognition) => ({ layout, fields, sureness, lastRow });

test('a blank row moves what stands below it', () => {
  fc.assert(
    fc.property(form, anyRow, ({ printed }, row) => {
      const sheet = sheetOf(printed);
      const at = Math.min(row, sheet.cells.cells.length);
      const before = formOn(sheet);
      expect(formOn(rowInserted(sheet, at)).fields).toEqual(shifted(before, 'row', at));
    }),
  );
});

test('a blank column moves what stands right of it', () => {
  fc.assert(
    fc.property(form, fc.nat({ max: 10 }), ({ printed }, column) => {
      const sheet = sheetOf(printed);
      const before = formOn(sheet);
      expect(formOn(columnInserted(sheet, column)).fields).toEqual(shifted(before, 'column', column));
    }),
  );
});

test('headings may be broken by line breaks and blanks', () => {
  fc.assert(
    fc.property(form, fc.nat({ max: 6 }), fc.constantFrom('\n', ' ', '\u3000', '\n\n', ' \u00a0'), (one, at, gap) => {
      const broken = (text: string) => text.slice(0, at) + gap + text.slice(at);
      const sheet = sheetOf(one.printed);
      expect(answer(formOn(rewritten(sheet, isHeading(one.printed), broken)))).toEqual(answer(formOn(sheet)));
    }),
  );
});

test('full and half width are the same', () => {
  fc.assert(
    fc.property(
      form,
      fc.constantFrom(fullWidth, (text: string) => text.normalize('NFKC')),
      ({ printed }, width) => {
        const sheet = sheetOf(printed);
        expect(answer(formOn(rewritten(sheet, isHeading(printed), width)))).toEqual(answer(formOn(sheet)));
      },
    ),
  );
});

test('levels may be merged or repeated in every row', () => {
  fc.assert(
    fc.property(form, ({ printed }) => {
      const sheet = sheetOf(printed);
      const before = formOn(sheet);
      const { level1, level2 } = before.fields;
      const columns = [level1, level2].flatMap((area) => (area === undefined ? [] : [area.column]));
      const first = before.fields.level2?.row ?? 0;
      expect(formOn(filledDown(sheet, columns, first, before.lastRow - 1)).fields).toEqual(before.fields);
    }),
  );
});

test('a form that stands elsewhere on its sheet is found there', () => {
  fc.assert(
    fc.property(form, fc.nat({ max: 9 }), fc.nat({ max: 9 }), ({ printed }, row, column) => {
      const sheet = sheetOf(printed);
      const before = formOn(sheet);
      const after = formOn({ ...sheet, cells: { ...sheet.cells, row, column } });
      const moved = (at: string) => {
        const from = place(at);
        return from === null ? at : address({ row: from.row + row, column: from.column + column });
      };
      const movedColumn = <Found extends { readonly at: string; readonly column: number }>(one: Found): Found => ({
        ...one,
        at: moved(one.at),
        column: one.column + column,
      });
      const fields = Object.entries(before.fields).map(
        ([field, area]) => [field, { ...area, row: area.row + row, column: area.column + column }] as const,
      );
      expect(after).toEqual({
        ...before,
        fields: Object.fromEntries(fields),
        columns: before.columns.map(movedColumn),
        others: before.others.map(movedColumn),
        lastRow: before.lastRow + row,
      });
    }),
  );
});

test('a blank form has its fields where a filled one has them', () => {
  fc.assert(
    fc.property(form, ({ printed }) => {
      const sheet = sheetOf(printed);
      const before = formOn(sheet);
      const { score, actual, note } = before.fields;
      const cleared = new Set([score, actual, note].map((area) => area?.column));
      const blank = sheet.cells.cells.map((row, down) =>
        row.map((cell, right) =>
          cleared.has(right) && down >= (score ?? actual ?? note ?? { row: 0 }).row && down < before.lastRow
            ? { ...cell, value: '', text: '' }
            : cell,
        ),
      );
      expect(formOn({ ...sheet, cells: { ...sheet.cells, cells: blank } }).fields).toEqual(before.fields);
    }),
  );
});

test('nothing is thrown, whatever stands on the sheet', () => {
  const words = fc.constantFrom(
    '一级指标',
    '二级指标',
    '三级指标',
    '得分',
    '分值',
    '预算数',
    '执行数',
    '总分',
    '年初目标',
    '',
  );
  const cell = fc.oneof(words, fc.string({ maxLength: 6 }), fc.double(), fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const cells = rows.map((row) =>
        row.map((value) => ({ value, text: String(value), formula: null, format: 'General' })),
      );
      const { kind } = recognise({ name: '表', cells: { row: 0, column: 0, cells }, merges: null });
      expect(['form', 'none', 'several']).toContain(kind);
    }),
  );
});
