/** Form by form: which layout it is taken for, how surely, and which fields were found where. */
import { recognise } from '../../../src/form/recognise';
import { FORMS } from './forms';
import { formOn, found } from './found';
import { sheetOf } from './printed';

const FOUND: readonly (readonly [form: string, layout: string, sureness: string, fields: string])[] = [
  [
    'F00',
    'department',
    'sure',
    'unit C3, year A2, line B5:B8, budget E5:E8, outturn F5:F8, executionRate G5:G8, goals B10, results E10, level1 A12:A28, weight B12:B28, level2 C12:C28, level3 D12:D28, target E12:E28, actual F12:F28, score G12:G28, note H12:H28, total G29, fullMarks B29',
  ],
  [
    'F26',
    'department',
    'guess',
    'unit C3, year A2, line B5:B8, budget E5:E8, outturn F5:F8, executionRate G5:G8, goals B10, results E10, level1 A12:A27, level2 B12:B27, level3 C12:C27, target D12:D27, actual E12:E27, note F12:F27',
  ],
  [
    'F12',
    'project',
    'sure',
    'unit C3, year A2, line B5:B8, initialBudget E5:E8, budget F5:F8, outturn G5:G8, executionRate I5:I8, executionPoints H5, executionScore J5, goals B10, results E10, level1 A12:A21, level2 B12:B21, level3 C12:C21, target D12:D21, actual E12:E21, score G12:G21, note H12:H21, total G22, fullMarks F22, points F12:F21',
  ],
  [
    'F14',
    'project',
    'sure',
    'unit C3, year A2, line B5:B6, initialBudget E5:E6, budget F5:F6, outturn G5:G6, executionRate I5:I6, executionPoints H5, executionScore J5, goals B8, results E8, level1 A10:A17, level2 B10:B17, level3 C10:C17, target D10:D17, actual E10:E17, score G10:G17, note H10:H17, points F10:F17',
  ],
  [
    'F17',
    'project',
    'sure',
    'unit C3, year A2, line B5:B6, initialBudget E5:E6, budget F5:F6, outturn G5:G6, executionRate I5:I6, executionPoints H5, executionScore J5, goals B8, results E8, level1 A10:A30, level2 B10:B30, level3 C10:C30, target D10:D30, actual E10:E30, score G10:G30, note H10:H30, points F10:F30',
  ],
  [
    'F25',
    'hubei',
    'sure',
    'unit C3, year A2, line B5, budget E5, outturn F5, executionRate G5, executionPoints H4, executionScore H5, level1 A7:A10, level2 B7:B10, level3 C7:C10, target D7:D10, actual E7:E10, score F7:F10, total F11',
  ],
  [
    'F27',
    'department',
    'sure',
    'unit C3, year A2, line B6, budget E6, outturn J6, executionRate K6, level1 A8:A13, level2 B8:B13, level3 C8:C13, target D8:D13, actual E8:E13, score F8:F13, total F14, reviewScore G8:G13',
  ],
  [
    'F32',
    'sichuan',
    'likely',
    'unit C3, year A2, line B5:B9, initialBudget E5:E9, budget F5:F9, outturn G5:G9, executionRate H5:H9, executionPoints I5, executionScore J5, level1 A11:A12, level2 B11:B12, level3 C11:C12, sign D11:D12, target E11:E12, measure F11:F12, actual G11:G12, score I11:I12, note J11:J12, total I13, fullMarks H13, points H11:H12',
  ],
  [
    'F33',
    'sichuan',
    'likely',
    'unit C3, year A2, line B5:B8, initialBudget E5:E8, budget F5:F8, outturn G5:G8, executionRate H5:H8, executionPoints I5, executionScore J5, level1 A10, level2 B10, level3 C10, sign D10, target E10, measure F10, actual G10, score I10, note J10, points H10',
  ],
  [
    'F34',
    'sichuan',
    'sure',
    'unit B3:J3, year A2, level1 A5, level2 B5, level3 C5, sign D5, target E5, measure F5, actual G5, score I5, note J5, total I6, fullMarks H6, points H5',
  ],
  [
    'F35',
    'sichuan',
    'sure',
    'unit B3:J3, year A2, level1 A5:A8, level2 B5:B8, level3 C5:C8, sign D5:D8, target E5:E8, measure F5:F8, actual G5:G8, score I5:I8, note J5:J8, total I9, fullMarks H9, points H5:H8',
  ],
  [
    'F04',
    'chongqing',
    'sure',
    'unit B3:J3, year A2, line B5, initialBudget E5, budget F5, outturn G5, executionRate H5, executionPoints I5, executionScore J5, level2 A7:A19, sign C7:C19, target D7:D19, measure B7:B19, actual F7:F19, score I7:I19, total I20, points H7:H19, coefficient G7:G19',
  ],
  [
    'F05',
    'explanatory',
    'sure',
    'unit C3, year A2, level1 A5:A13, level2 B5:B13, level3 C5:C13, score F5:F13, note G5:G13, points E5:E13',
  ],
  [
    'F06',
    'explanatory',
    'sure',
    'unit C3, year A2, level1 A5:A12, level2 B5:B12, level3 C5:C12, score F5:F12, note G5:G12, points E5:E12',
  ],
  [
    'F07',
    'explanatory',
    'sure',
    'unit B3:G3, year A2, level1 A5:A13, level2 B5:B13, level3 C5:C13, score F5:F13, note G5:G13, points E5:E13',
  ],
  [
    'F08',
    'explanatory',
    'sure',
    'unit B3:H3, year A2, level1 B5:B10, level2 C5:C10, level3 D5:D10, score H5:H10, points E5:E10',
  ],
  [
    'F09',
    'levelPoints',
    'sure',
    'unit C3, year A2, level1 A5:A9, weight B5:B9, level2 C5:C9, level2Points D5:D9, level3 E5:E9, score I5:I9, points F5:F9',
  ],
  [
    'F10',
    'levelPoints',
    'sure',
    'unit C3, year A2, level1 A5:A8, weight B5:B8, level2 C5:C8, level2Points D5:D8, level3 E5:E8, score I5:I8, points F5:F8',
  ],
  [
    'F11',
    'levelPoints',
    'sure',
    'unit C3, year A2, level1 A5:A7, weight B5:B7, level2 C5:C7, level2Points D5:D7, level3 E5:E7, actual I5:I7, score J5:J7, points F5:F7',
  ],
];

test('every form is in the table', () => {
  expect(FOUND.map(([id]) => id).sort()).toEqual(Object.keys(FORMS).sort());
});

describe.each(FOUND)('%s', (id, layout, sureness, fields) => {
  const form = FORMS[id];
  if (form === undefined) throw new Error(`no form ${id}`);
  test(`is ${layout}, ${sureness}`, () => {
    const recognised = formOn(sheetOf(form));
    expect([recognised.layout, recognised.sureness, found(recognised)]).toEqual([layout, sureness, fields]);
  });
  test('its last row is the last of its rows', () => {
    const sheet = sheetOf(form);
    const heading = sheet.cells.cells.findIndex((row) =>
      row.some(({ value }) => value === form.headings.split('|')[1]),
    );
    expect(formOn(sheet).lastRow).toBe(heading + 1 + form.rows.length);
  });
  test('the merges change nothing', () => {
    expect(recognise(sheetOf(form, false))).toEqual(recognise(sheetOf(form, true)));
  });
});
