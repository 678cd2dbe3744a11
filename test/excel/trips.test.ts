import { open, openGrown, openMany, SHEET, valueOf } from './workbooks';

const nothing = () => undefined;

describe('round trips', () => {
  test.each([17, 500])('Score: 2, with %d rows', async (rows) => {
    const scorer = await openGrown(rows);
    const { view } = valueOf(await scorer.score());
    expect(view.assessment.rows).toHaveLength(rows);
    expect(host.roundTrips()).toBe(2);
  });

  test('Restore: 2', async () => {
    const scorer = await open();
    valueOf(await scorer.score());
    host.clearLog();
    valueOf(await scorer.restore());
    expect(host.roundTrips()).toBe(2);
  });

  test('all 20 forms of a workbook: 3', async () => {
    const scorer = await openMany(20);
    const seen: number[] = [];
    const { forms } = valueOf(await scorer.scoreAll((form) => seen.push(form), new AbortController().signal));
    expect(host.roundTrips()).toBe(3);
    expect(forms).toHaveLength(20);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(Array.from({ length: 20 }, (_, index) => host.text(`表${index + 1}`, 'G31'))).toEqual(Array(20).fill('93'));
  });

  test('more forms than one answer may hold are read in parts below 4 MB', async () => {
    const scorer = await openMany(70);
    const { forms } = valueOf(await scorer.scoreAll(nothing, new AbortController().signal));
    expect(forms.every(({ outcome }) => outcome.ok)).toBe(true);
    expect(host.roundTrips()).toBe(4);
    expect(Math.max(...host.log().map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)))).toBeLessThan(4_000_000);
  }, 30_000);

  test('marking: 2, on and off', async () => {
    const scorer = await open();
    valueOf(await scorer.highlight(true));
    expect(host.roundTrips()).toBe(2);
    host.clearLog();
    valueOf(await scorer.highlight(false));
    expect(host.roundTrips()).toBe(2);
  });

  test('the template: 3', async () => {
    const scorer = await open();
    valueOf(await scorer.insertTemplate('blank'));
    expect(host.roundTrips()).toBe(3);
  });

  test('nothing goes near the 5 MB that Excel on the web refuses', async () => {
    const scorer = await openGrown(500);
    valueOf(await scorer.score());
    expect(Math.max(...host.log().map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)))).toBeLessThan(1_000_000);
  });
});

describe('all forms', () => {
  test('one that cannot be read is named, the others go on', async () => {
    const scorer = await openMany(3);
    host.type('表2', 'K3', '长沙 2020');
    const { forms } = valueOf(await scorer.scoreAll(nothing, new AbortController().signal));
    expect(forms.map(({ sheet, outcome }) => [sheet, outcome.ok])).toEqual([
      ['表1', true],
      ['表2', false],
      ['表3', true],
    ]);
  });

  test('stopped before the write: nothing is written', async () => {
    const scorer = await openMany(3);
    const before = host.save();
    const stop = new AbortController();
    const { forms } = valueOf(await scorer.scoreAll(() => stop.abort(), stop.signal));
    expect(forms).toEqual([]);
    expect(host.save()).toEqual(before);
  });

  test('each can be restored by itself', async () => {
    const scorer = await openMany(2);
    valueOf(await scorer.scoreAll(nothing, new AbortController().signal));
    host.activate('表2');
    valueOf(await scorer.restore());
    expect([host.text('表1', 'G31'), host.text('表2', 'G31')]).toEqual(['93', '']);
    host.activate('表1');
    valueOf(await scorer.restore());
    expect(host.text('表1', 'G31')).toBe('');
  });

  test('the look tells the form’s place', async () => {
    const scorer = await openMany(3);
    host.activate('表2');
    const { position, forms } = valueOf(await scorer.look());
    expect([position, forms]).toEqual([2, 3]);
  });
});

test('a form of one sheet is the first of one', async () => {
  const scorer = await open();
  const { sheet, position, forms } = valueOf(await scorer.look());
  expect([sheet, position, forms]).toEqual([SHEET, 1, 1]);
});
