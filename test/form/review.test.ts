import fc from 'fast-check';
import { apply } from '../../src/form/apply';
import { planReview, reviewBlock } from '../../src/form/review';
import { readForm } from '../../src/form/read';
import { planRestore, runOf } from '../../src/form/run';
import type { Written } from '../../src/form/ledger';
import { assess } from '../../src/scoring/assess';
import { packById } from '../../src/scoring/packs';
import { speech } from '../../src/wording/speech';
import { EMPTY_CELL, type Cell } from '../../src/sheet';
import { PRINTED_CELLS, sampleSheet, withCells, type Typed } from './sheets';

function review(pack: string, typed: Typed = {}, own: readonly Written[] = []) {
  const found = packById(pack);
  if (found === null) throw new Error(pack);
  const source = sampleSheet({ ...PRINTED_CELLS, ...typed });
  const { rows } = assess(readForm(source, own), found);
  return { source, ...planReview(source.blocks, rows, own, speech('zh-CN').review) };
}

/** What stands in a row's two cells of the review afterwards. */
function beside(row: number, pack: string, typed: Typed = {}) {
  const { changes } = review(pack, typed);
  const value = (letter: string) => changes.find(({ at }) => at === `${letter}${row}`)?.value ?? '';
  return [value('M'), value('N')];
}

test.each<[string, number, string, Typed, unknown[]]>([
  ['full points, and the rule agrees: nothing to say', 14, 'liuyang-2020', {}, [3, '']],
  ['points lost, and the rule agrees: its reason', 15, 'liuyang-2020', {}, [2, '超预算 212.97%，按规则最多扣一半。']],
  [
    'more than the rule gives: both figures and the reason',
    15,
    'liuyang-2020',
    { G15: 4 },
    [2, '自评 4 分，按规则 2 分：超预算 212.97%，按规则最多扣一半。'],
  ],
  ['less than the rule gives, which is full', 14, 'liuyang-2020', { G14: 1 }, [3, '自评 1 分，按规则 3 分。']],
  ['no self-score', 14, 'liuyang-2020', { G14: '' }, [3, '没有自评得分，按规则 3 分。']],
  [
    'scored by hand: the score is the reviewer’s to give',
    30,
    'liuyang-2020',
    {},
    ['', '这一行由人打分，自评 10 分。请核对依据，再填复核得分。'],
  ],
  ['scored by hand, by nobody', 30, 'liuyang-2020', { G30: '' }, ['', '这一行由人打分，还没有得分。请填上。']],
  [
    'what cannot be judged gets no score, never 0',
    23,
    'liuyang-2020',
    { F23: '见附件' },
    ['', expect.stringMatching(/^自评 8 分，规则评不出分。“1”“见附件”是文字/)],
  ],
])('%s', (_what, row, pack, typed, expected) => {
  expect(beside(row, pack, typed)).toEqual(expected);
});

test('only the two columns of the review are written', () => {
  const { changes } = review('national-2020');
  expect(new Set(changes.map(({ at }) => at.charAt(0)))).toEqual(new Set(['M', 'N']));
});

test('what a reviewer typed stays, and is counted', () => {
  const { changes, kept } = review('liuyang-2020', { M15: 1, N15: '应附批复文件' });
  expect(changes.filter(({ at }) => at.endsWith('15'))).toEqual([]);
  expect(kept).toBe(2);
});

test('its own cells are refreshed, and cleared where there is nothing to say any more', () => {
  const own: readonly Written[] = review('liuyang-2020', { G15: 4 }).own;
  const again = review(
    'liuyang-2020',
    { M15: 2, N15: '自评 4 分，按规则 2 分：超预算 212.97%，按规则最多扣一半。' },
    own,
  );
  expect(again.changes.find(({ at }) => at === 'N15')?.value).toBe('超预算 212.97%，按规则最多扣一半。');
  expect(again.changes.find(({ at }) => at === 'M15')).toBeUndefined();
  const spent = { F5: 181.03, G15: 4, M15: 2, N15: '自评 4 分，按规则 2 分：超预算 212.97%，按规则最多扣一半。' };
  expect(review('liuyang-2020', spent, own).changes.find(({ at }) => at === 'N15')?.value).toBe('');
});

test('a form without columns for it is not reviewed', () => {
  const { source } = review('liuyang-2020');
  const blocks = Object.fromEntries(Object.entries(source.blocks).filter(([field]) => !field.startsWith('review')));
  const { rows } = assess(readForm(source), packById('liuyang-2020') ?? fail());
  expect(planReview(blocks, rows, [], () => '…').changes).toEqual([]);
});

function fail(): never {
  throw new Error('no pack');
}

test('restoring a review brings back the sheet as it was', () => {
  const cell = fc.constantFrom('', 1, '应附批复文件', '=1+1');
  const typed = fc.record({ M14: cell, N14: cell, M15: cell, N15: cell, M23: cell, N30: cell });
  fc.assert(
    fc.property(typed, (cells) => {
      const { source, changes } = review('liuyang-2020', cells);
      const identity = { sheet: source.sheet, unit: '', year: 2020 };
      const after = apply(source, changes);
      const { puts, left } = planRestore(after, runOf(identity, changes, []));
      expect(left).toEqual([]);
      const values = ({ blocks }: typeof source) =>
        [blocks.reviewScore, blocks.reviewNote].map((block) => block?.cells.map(([one]) => one?.value));
      expect(values(apply(after, puts))).toEqual(values(source));
    }),
    { numRuns: 30 },
  );
});

describe('what the review gives a cell, by what stands in it', () => {
  /** What would be written into one cell, and with which number format. */
  const written = (at: string, cells: Readonly<Record<string, Partial<Cell>>>) => {
    const source = withCells(sampleSheet(PRINTED_CELLS), cells);
    const { rows } = assess(readForm(source), packById('liuyang-2020') ?? fail());
    const found = planReview(source.blocks, rows, [], () => '核对').changes.find((change) => change.at === at);
    return found === undefined ? null : [found.value, found.format];
  };
  test.each<[string, string, Readonly<Record<string, Partial<Cell>>>, unknown]>([
    ['a score keeps the cell’s own format', 'M15', {}, [2, null]],
    ['but a number is not written into a text cell as text', 'M15', { M15: { format: '@' } }, [2, 'General']],
    ['words may stand in a text cell', 'N15', { N15: { format: '@' } }, ['核对', null]],
    ['a blank of spaces is left where nothing is to be said', 'M30', { M30: { value: ' 　' } }, null],
    ['a row without a score of its own is found by its level 2', 'N15', { G15: {} }, ['核对', null]],
  ])('%s', (_, at, cells, expected) => {
    expect(written(at, cells)).toEqual(expected);
  });

  test('its own afterwards are the cells with something in them', () => {
    const { own } = review('liuyang-2020', { M15: 1 });
    expect(own.every(({ field, value }) => field.startsWith('review') && value !== '')).toBe(true);
    expect(own.filter(({ row }) => row === '预算执行管理|')).toEqual([
      { field: 'reviewNote', row: '预算执行管理|', value: expect.any(String) as string },
    ]);
  });

  test('a form without scores is reviewed beside its indicators', () => {
    const { source } = review('liuyang-2020');
    const blocks = Object.fromEntries(Object.entries(source.blocks).filter(([field]) => field !== 'score'));
    const { rows } = assess(readForm({ ...source, blocks }), packById('liuyang-2020') ?? fail());
    const { changes } = planReview(blocks, rows, [], () => '核对');
    expect(changes.filter(({ field }) => field === 'reviewNote').map(({ at }) => at)).toContain('N15');
  });

  test('the money block’s own row has no place beside it', () => {
    const { source } = review('liuyang-2020');
    const { rows } = assess(readForm(source), packById('liuyang-2020') ?? fail());
    const inBlock = rows.map((row) => ({ ...row, indicator: { ...row.indicator, inMoneyBlock: true } }));
    expect(planReview(source.blocks, inBlock, [], () => '核对').changes).toEqual([]);
  });
});

test('the columns added for a review are blank and as high as the scores', () => {
  const { score } = sampleSheet().blocks;
  expect(score && reviewBlock(score, 12)).toEqual({
    row: 13,
    column: 12,
    cells: Array.from({ length: 17 }, () => [EMPTY_CELL]),
  });
});
