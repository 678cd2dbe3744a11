import { createScorer } from '../../src/excel';
import { changedCells, open, openMany, openPrinted, SHEET, valueOf } from './workbooks';

jest.setTimeout(60_000);

const nothing = () => undefined;
const going = () => new AbortController().signal;

/** The printed form in which the execution row gives itself full points. */
async function openGenerous() {
  const scorer = await openPrinted();
  host.type(SHEET, 'G15', 4);
  await host.idle();
  host.clearLog();
  return scorer;
}

const OF_REVIEW = /^[MN](1[4-9]|2\d|30)$/;

test('the review stands beside the form, which is not touched', async () => {
  const scorer = await openGenerous();
  const before = host.cells(SHEET);
  const { forms } = valueOf(await scorer.review(nothing, going()));
  expect(forms.map(({ sheet, outcome }) => [sheet, outcome.ok])).toEqual([[SHEET, true]]);
  expect(['G15', 'M15', 'N15'].map((at) => host.text(SHEET, at))).toEqual([
    '4',
    '2',
    '自评 4 分，按规则 2 分：超预算 212.97%，按规则最多扣一半。',
  ]);
  const changed = changedCells(before, host.cells(SHEET));
  expect(changed.length).toBeGreaterThan(17);
  expect(changed.filter((at) => !OF_REVIEW.test(at))).toEqual([]);
});

test('made again it changes nothing; what the reviewer wrote stays', async () => {
  const scorer = await openGenerous();
  valueOf(await scorer.review(nothing, going()));
  host.type(SHEET, 'M15', 1.5);
  host.type(SHEET, 'N15', '按规则 2 分；另扣 0.5 分：没有附批复。');
  await host.idle();
  const before = host.cells(SHEET);
  const { forms } = valueOf(await scorer.review(nothing, going()));
  expect(forms.map(({ outcome }) => valueOf(outcome))).toEqual([{ written: 0, kept: 2 }]);
  expect(changedCells(before, host.cells(SHEET))).toEqual([]);
});

test('Restore takes the review back, and leaves what the reviewer wrote since', async () => {
  const scorer = await openGenerous();
  const before = host.cells(SHEET);
  valueOf(await scorer.review(nothing, going()));
  host.type(SHEET, 'N15', '已核对');
  await host.idle();
  const { left } = valueOf(await scorer.restore());
  expect(left).toEqual(['N15']);
  expect(changedCells(before, host.cells(SHEET))).toEqual(['N15']);
});

test('Score after a review leaves the review its own, so that it can be refreshed', async () => {
  const scorer = await openGenerous();
  valueOf(await scorer.review(nothing, going()));
  host.clear(SHEET, 'G15');
  await host.idle();
  valueOf(await scorer.score());
  expect(host.text(SHEET, 'G15')).toBe('2');
  valueOf(await scorer.review(nothing, going()));
  expect(host.text(SHEET, 'N15')).toBe('超预算 212.97%，按规则最多扣一半。');
});

test('20 forms: three requests, with progress', async () => {
  const scorer = await openMany(20);
  const seen: string[] = [];
  const progress = (form: number, forms: number) => void seen.push(`${form}/${forms}`);
  const { forms } = valueOf(await scorer.review(progress, going()));
  expect(host.roundTrips()).toBe(3);
  expect(forms).toHaveLength(20);
  expect([seen.length, seen.at(-1)]).toEqual([20, '20/20']);
  expect(host.text('表20', 'M15')).toBe('2');
});

test('stopped before the write nothing is written', async () => {
  const scorer = await openMany(3);
  const stop = new AbortController();
  const before = host.save();
  expect(valueOf(await scorer.review(() => stop.abort(), stop.signal)).forms).toEqual([]);
  expect(host.save()).toEqual(before);
});

test('a form without columns for it gets them, beside all that stands there', async () => {
  await openPrinted();
  const saved = host.save();
  const own = ['复核得分', '复核意见'];
  const sheets = saved.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ at }) => !/^[I-N]\d/.test(at)),
    ...(sheet.names === undefined ? {} : { names: sheet.names.filter(({ name }) => !own.includes(name)) }),
  }));
  host.load({ ...saved, sheets });
  host.activate(SHEET);
  await host.idle();
  const before = host.cells(SHEET);
  const scorer = createScorer();
  host.clearLog();
  valueOf(await scorer.review(nothing, going()));
  expect(host.roundTrips()).toBe(3);
  // The form ends at H; I stays blank.
  expect(['J13', 'K13', 'J15'].map((at) => host.text(SHEET, at))).toEqual(['复核得分', '复核意见', '4']);
  expect(changedCells(before, host.cells(SHEET)).filter((at) => !/^[JK]/.test(at))).toEqual([]);
  valueOf(await scorer.restore());
  expect(host.text(SHEET, 'J15')).toBe('');
  valueOf(await scorer.review(nothing, going()));
  expect(host.text(SHEET, 'J15')).toBe('4');
  expect(host.text(SHEET, 'L13')).toBe('');
});

/** Actions of the sample's write: the record, the memory, two columns of values. */
const WRITES = 8;

test.each(Array.from({ length: WRITES }, (_, index) => index))(
  'a request that breaks off after %d actions leaves the sheet as it was',
  async (action) => {
    const scorer = await openGenerous();
    const before = host.cells(SHEET);
    host.failAction(action, { writesOnly: true });
    expect((await scorer.review(nothing, going())).ok).toBe(false);
    expect(changedCells(before, host.cells(SHEET))).toEqual([]);
  },
);

test('a workbook without a form has nothing to review', async () => {
  await open();
  host.load({ sheets: [{ name: 'Sheet1', cells: [{ at: 'A1', value: '通知' }] }] });
  expect(valueOf(await createScorer().review(nothing, going())).forms).toEqual([]);
});

test('of one sheet leaves the other forms of the workbook alone', async () => {
  const scorer = await openMany(3);
  const before = ['表1', '表3'].map((sheet) => host.cells(sheet));
  const { forms } = valueOf(await scorer.review(nothing, going(), '表2'));
  expect(forms.map(({ sheet }) => sheet)).toEqual(['表2']);
  expect(['表1', '表3'].map((sheet) => host.cells(sheet))).toEqual(before);
});
