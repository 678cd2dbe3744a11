/** Faults of printed rates, and of amounts that give none. */
import { hundredths, rateCell } from '../money';
import { percent } from '../rows';
import { funded, number, withLine, type Amounts } from './lines';
import { rowsOf, withRow, type Planter, type Planting } from './planting';

export const rateMismatch: Planter = (spec, random) => {
  const lines = funded(spec).map((at): Planting => {
    const line = spec.lines[at];
    const right = (line === undefined ? null : hundredths(line)) ?? 0;
    const wrong = random.pick([right + 1, right - 100, right + 10, swapped(right)].filter((rate) => rate !== right));
    const rate = random.pick([percent(wrong / 100), `${(wrong / 100).toFixed(2)}%`, (wrong / 100).toFixed(2)]);
    return {
      code: 'rate-mismatch',
      shape: `${wrong / 100} for ${right / 100}`,
      spec: withLine(spec, at, { rate }),
      places: [{ line: at }],
      side: [],
    };
  });
  const rows = rowsOf(spec, 'execution').map(({ at }): Planting => {
    const wrong = random.pick([72.5, 88.1, 100, 67.03]);
    return {
      code: 'rate-mismatch',
      shape: `execution row says ${wrong}`,
      spec: withRow(spec, at, { actual: percent(wrong) }),
      places: [{ row: at }],
      side: [],
    };
  });
  return [...lines, ...rows];
};

/** 9356 → 9365; 9988 → 9889. */
function swapped(rate: number): number {
  const digits = Array.from(String(rate));
  const at = digits.findLastIndex((digit, index) => index > 0 && digit !== digits[index - 1]);
  if (at < 1) return rate + 7;
  [digits[at - 1], digits[at]] = [digits[at] ?? '', digits[at - 1] ?? ''];
  return Number(digits.join(''));
}

export const rateTruncated: Planter = (spec) =>
  funded(spec).flatMap((at): readonly Planting[] => {
    const line = spec.lines[at];
    if (line === undefined) return [];
    const right = hundredths(line) ?? 0;
    const cut = Math.floor((number(line.outturn) * 10_000) / number(line.budget));
    if (cut === right) return [];
    return [percent(cut / 100), `${(cut / 100).toFixed(2)}%`].map((rate) => ({
      code: 'rate-truncated',
      shape: `${cut / 100} cut`,
      spec: withLine(spec, at, { rate }),
      places: [{ line: at }],
      side: [],
    }));
  });

export const amountInvalid: Planter = (spec, random) =>
  funded(spec).flatMap((at) => {
    const line = spec.lines[at];
    if (line === undefined) return [];
    // The rate stays as it was printed: only the amount is spoilt.
    const rate = rateCell(line, spec.rates);
    const spoilt = random.pick<Amounts>([
      { outturn: -number(line.outturn) },
      { budget: -number(line.budget) },
      { outturn: '' },
      { budget: '' },
      { outturn: '未统计' },
      { budget: '待定' },
      { outturn: '#REF!' },
      { budget: '12..5万元' },
    ]);
    return [
      {
        code: 'amount-invalid',
        shape: JSON.stringify(spoilt),
        spec: withLine(spec, at, { ...spoilt, rate }),
        places: [{ line: at }],
        side: [],
      },
    ];
  });
