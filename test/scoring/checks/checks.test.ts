import { decimal } from '../../../src/scoring/exact';
import type { FindingCode } from '../../../src/scoring/findings';
import { assessSheet, PRINTED_CELLS, type Typed } from '../../form/sheets';

function count(pack: string, typed: Typed): Partial<Record<FindingCode, number>> {
  const counts: Partial<Record<FindingCode, number>> = {};
  for (const { code } of assessSheet(pack, typed).findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** What a change to the printed form adds, as `code cell points`. */
function added(typed: Typed, pack = 'liuyang-2020'): readonly string[] {
  const list = (cells: Typed) =>
    assessSheet(pack, cells).findings.map(({ code, at, points }) =>
      [code, at, points === null ? '–' : decimal(points)].join(' '),
    );
  const before = list(PRINTED_CELLS);
  return list({ ...PRINTED_CELLS, ...typed }).filter((line) => !before.includes(line));
}

test('by points at stake, then severity, then place on the sheet', () => {
  const all = assessSheet('liuyang-2020', PRINTED_CELLS).findings;
  const order = all.filter(({ severity }) => severity !== 'hint').map(({ at }) => at);
  expect(order).toEqual([
    ...['F30', 'F29', 'F21', 'H26', 'H5', 'G26', 'F25', 'F6', 'H7', 'H8'],
    ...['B10', 'B10', 'B10', 'B10', 'E22', 'E25', 'E30'],
  ]);
});

describe('the scored sample', () => {
  test('a drafted note is no reason', () => {
    expect(count('liuyang-2020', {})).toMatchObject({ 'deduction-without-reason': 3 });
  });
  test('a cause behind the draft is one', () => {
    expect(count('liuyang-2020', { H15: '超预算 212.97%（多 385.54 万元），年中追加项目经费' })).toMatchObject({
      'deduction-without-reason': 2,
    });
  });
});

describe('one fault at a time on the printed form', () => {
  test.each<[string, Typed, readonly string[]]>([
    ['weights that make 95', { B14: 25 }, ['weights-total B14 5', 'points-sum B14 5']],
    ['满分 of its own', { B31: 110 }, ['weights-total B14 10']],
    [
      '分值 unlike the bracket',
      { J16: 5 },
      ['points-sum B14 1', 'deduction-without-reason H16 1', 'points-sum J16 1', 'deducted-though-met G16 1'],
    ],
    ['a total that does not add up', { G31: 95 }, ['total-mismatch G31 2']],
    ['a structure that misses a part', { F8: 559.07 }, ['source-structure F7 –', 'rate-mismatch H8 –']],
    ['a rate that is wrong', { H5: 3 }, ['rate-mismatch H5 –']],
    ['a rate as a text, cut', { H5: '312.9%' }, ['rate-truncated H5 –']],
    ['a rate as a text, half up', { H5: '313.0%' }, []],
    ['a rate as a text, off', { H5: '313.1%' }, ['rate-mismatch H5 –']],
    ['a rate without its sign', { H5: '312.97' }, []],
    ['a rate as a fraction', { H5: '3.13' }, []],
    ['an execution row with another of the form’s rates', { F15: '375.85%' }, []],
    ['an execution row with none of them', { F15: '300%' }, ['rate-mismatch F15 –']],
    ['a negative amount', { E6: -3 }, ['amount-invalid E6 –']],
    ['a blank amount', { E7: '' }, ['amount-invalid E7 –']],
    ['an unreadable amount', { F6: '约若干' }, ['amount-invalid F6 –']],
    ['a score above its points', { G14: 4, G31: 94 }, ['score-out-of-range G14 1']],
    ['a score below 0', { G14: -1, G31: 89, H14: '说明' }, ['score-out-of-range G14 1']],
    ['a score that is not the rule’s', { F22: 0.9, G31: 92, G22: 5, H22: '少建一处' }, ['score-differs G22 0.4']],
    ['a deduction explained by “/”', { G21: 2, H21: '/' }, ['deduction-without-reason H21 2']],
    ['a deduction explained by an old draft', { H21: '超预算 8.98%' }, ['deduction-without-reason H21 2']],
    ['“/” for a completion value', { F22: '/' }, ['score-without-actual F22 6']],
  ])('%s', (_, typed, expected) => {
    expect(added(typed)).toEqual(expected);
  });

  test('a check whose inputs cannot be read is silent', () => {
    expect(added({ E5: '' }).filter((line) => line.startsWith('source-structure'))).toEqual([]);
    expect(added({ B22: '二十五' })).toEqual(['cell-unreadable B22 –']);
    expect(added({ G30: '' }).filter((line) => line.startsWith('total'))).toEqual([]);
  });
});
