/** Further writings that leave what a form says: words for values, dates in figures, rates in fewer decimals. */
import { EMPTY_CELL } from '../../src/sheet';
import { hundredths } from './money';
import { first, rows, type Rewrite } from './rewrite';
import { percent } from './rows';
import type { LineSpec, Spec } from './spec';

const rated =
  (write: (hundredths: number, line: LineSpec) => LineSpec['rate']): Rewrite =>
  (spec) =>
    spec.lines.length === 0
      ? null
      : {
          ...spec,
          lines: spec.lines.map((line) => {
            const right = hundredths(line);
            return right === null ? line : { ...line, rate: write(right, line) };
          }),
        };

/** Half up, from the amounts themselves. */
function rounded({ budget, outturn }: LineSpec, digits: number): string {
  const [b, o] = [BigInt(Number(budget)), BigInt(Number(outturn))];
  const scale = 10n ** BigInt(digits);
  const value = Number((o * 200n * scale + b) / (2n * b)) / Number(scale);
  return value.toFixed(digits);
}

export const MORE_WRITINGS: Readonly<Record<string, Rewrite>> = {
  '“无” of what must not happen': first('zero', (random) => ({
    actual: random.pick(['无', '没有', '0', 0, '未发生']),
  })),
  'days in figures': first('date', (random, { year }) => ({
    target: `${year}年12月31日前`,
    actual: random.pick([`${year}-11-30`, `${year}/11/30`, `${year}.11.30`, '11月30日完成', `${year}年11月底`]),
  })),
  'words for a day': first('date', (random, { year }) => ({
    target: `${year}年12月31日前`,
    actual: random.pick(['按时完成', '已完成', '按期完成', '及时']),
  })),
  'words for a number': rows('count', (row, _, random) => ({
    actual: random.pick(['已完成', '完成', '达成预期指标']),
    target: row.target,
  })),
  'people by other words': first('count', (random) => ({
    level3: '参训人数',
    ...random.pick([
      { target: '≥100名', actual: '105人' },
      { target: '100人', actual: '100位' },
    ]),
  })),
  'things by other words': first('count', (random) => ({
    level3: '扶持企业数量',
    ...random.pick([
      { target: '≥20家', actual: '22个' },
      { target: '20户', actual: '20户' },
    ]),
  })),
  'blanks before the unit': rows('count', ({ figures }) =>
    figures === null ? null : { target: `≥ ${figures.target} 个`, actual: ` ${figures.actual} 个 ` },
  ),
  'bounds in words before': rows('count', ({ figures }, _, random) =>
    figures === null
      ? null
      : {
          target: `${random.pick(['大于等于', '不低于', '至少', '达到'])}${figures.target}个`,
          actual: `${figures.actual}个`,
        },
  ),
  'full-width signs': rows('count', ({ figures }) =>
    figures === null ? null : { target: `＞＝${figures.target}个`, actual: `${figures.actual}个` },
  ),
  'rates to one decimal': rated((_, line) => `${rounded(line, 1)}%`),
  'rates in whole per cent': rated((_, line) => `${rounded(line, 0)}%`),
  'rates as fractions of four decimals': rated((right) => Number((right / 10_000).toFixed(4))),
  'rates with full-width signs': rated((right) => `${(right / 100).toFixed(2)}％`),
  'a rate met in words': first('rate', () => ({ target: percent(100), actual: '完成' })),
  'what was reached, with its verb': rows('count', ({ figures }) =>
    figures === null ? null : { target: `≥${figures.target}个`, actual: `完成${figures.actual}个` },
  ),
  'a formula that shows nothing as a note': (spec): Spec | null =>
    spec.layout === 'hubei'
      ? null
      : {
          ...spec,
          rows: spec.rows.map((row) =>
            row.note === '' ? { ...row, note: { ...EMPTY_CELL, formula: '=IF(1,"","")' } } : row,
          ),
        },
  'per mille': first('cost', () => ({ level2: '质量指标', level3: '差错率', target: '≤0.9‰', actual: '0.5‰' })),
  'a growth in per cent': first('words', () => ({ level3: '旅游收入增长率', target: '≥5%', actual: '6.2%' })),
};
