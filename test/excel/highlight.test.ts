import { MARKER } from '../../src/form/highlight';
import { open, SHEET, valueOf } from './workbooks';

const formats = () => host.cells(SHEET).conditionalFormats ?? [];
const ours = () => formats().filter((format) => JSON.stringify(format).includes(JSON.stringify(MARKER).slice(1, -1)));

test('on, off, on: ours stand once each or not at all; the user’s stay', async () => {
  const scorer = await open();
  host.setFill(SHEET, 'B5:H5', '#C6EFCE');
  host.addConditionalFormat(SHEET, 'E5:H8', {
    condition: { type: 'Custom', formula: '=$E5>100' },
    paint: { fill: '#FFC7CE' },
  } as never);
  const users = formats();
  const fill = host.style(SHEET, 'H5');
  const press = async (on: boolean) => {
    valueOf(await scorer.highlight(on));
    return ours().length;
  };
  expect(await press(true)).toBe(2);
  expect(await press(true)).toBe(2);
  expect(await press(false)).toBe(0);
  expect(await press(true)).toBe(2);
  expect(await press(false)).toBe(0);
  expect(formats()).toEqual(users);
  expect(host.style(SHEET, 'H5')).toEqual(fill);
});

test('tells how many rows are over budget', async () => {
  const scorer = await open();
  valueOf(await scorer.score());
  expect(valueOf(await scorer.highlight(true))).toEqual({ on: true, rows: 5 });
  expect(valueOf(await scorer.look()).highlighted).toBe(true);
});

/** The formula of the money block, worked out by the spreadsheet itself. */
test.each<[string, unknown, unknown, boolean]>([
  ['numbers, over', 181.03, 566.57, true],
  ['numbers, equal', 181.03, 181.03, false],
  ['“/” and a text', '/', '113.84万元', false],
  ['texts, over', '65.88万元', '559.08万元', true],
  ['texts, under', '559.08万元', '65.88万元', false],
  ['texts with blanks, full-width ones too', '　65.88 万元', '559.08万元　', true],
  ['a number and a text', 65.88, '559.08万元', true],
  ['blank budget', '', 5, false],
  ['blank outturn', 5, '', false],
  ['a budget of 0', 0, 5, false],
  ['words', '见附表', 5, false],
])('%s', async (_, budget, outturn, marked) => {
  const scorer = await open();
  host.type(SHEET, 'E5', `'x`);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('E5:F5').values = [[budget, outturn]];
    await context.sync();
  });
  valueOf(await scorer.highlight(true));
  const [rule] = formats()
    .map((format) => JSON.stringify(format))
    .filter((text) => text.includes('B5:H8'));
  const formula = /"formula":"(=(?:[^"\\]|\\.)*)"/.exec(rule ?? '')?.[1] ?? '';
  host.type(SHEET, 'P5', JSON.parse(`"${formula}"`) as string);
  await host.calculated();
  expect(host.value(SHEET, 'P5')).toBe(marked);
});

test('on the scored sample five rows light up; typing 181.03 puts one out at once', async () => {
  const scorer = await open();
  valueOf(await scorer.score());
  valueOf(await scorer.highlight(true));
  const rows = async () => {
    await host.calculated();
    const lit = await host.lit(SHEET);
    return [...new Set(Object.keys(lit).map((at) => Number(at.replace(/\D/g, ''))))].sort((a, b) => a - b);
  };
  expect(await rows()).toEqual([5, 7, 8, 15, 25]);
  host.type(SHEET, 'F5', 181.03);
  expect(await rows()).toEqual([7, 8, 15, 25]);
});
