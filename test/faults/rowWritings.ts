/** Unusual writings of targets and completion values. */
import { EMPTY_CELL } from '../../src/sheet';
import { first, rows, type Rewrite } from './rewrite';
import { percent } from './rows';

export const ROW_WRITINGS: Readonly<Record<string, Rewrite>> = {
  'thousands separators in counts': rows('count', ({ figures, level3 }) =>
    figures === null
      ? null
      : {
          target: `≥${figures.target.toLocaleString('en-US')}人`,
          actual: `${figures.actual.toLocaleString('en-US')}人`,
          level3: `${level3}（人）`,
        },
  ),
  'a number for a target with its unit': rows('count', ({ figures }) =>
    figures === null ? null : { actual: figures.actual },
  ),
  'bounds in words behind': rows('count', ({ figures }) =>
    figures === null ? null : { target: `${figures.target}个以上`, actual: `${figures.actual}个` },
  ),
  'look-alike signs': rows('count', ({ figures }) =>
    figures === null ? null : { target: `≧${figures.target}个`, actual: `${figures.actual}个` },
  ),
  'rates as fractions': rows('rate', ({ figures }) =>
    figures === null ? null : { target: `${figures.target}%`, actual: Number((figures.actual / 100).toFixed(4)) },
  ),
  'rates without a sign in cells': rows('rate', ({ figures }) =>
    figures === null ? null : { actual: figures.actual },
  ),
  'counts in 万': first('count', (random) => ({
    level3: '造林面积',
    ...random.pick([
      { target: '≥1.2万亩', actual: '1.25万亩' },
      { target: '不少于3.5万亩', actual: '3.8万亩' },
      { target: '1.2万亩', actual: '12000亩' },
    ]),
  })),
  'a range': first('rate', (random) =>
    random.pick([
      { target: '90%-95%', actual: '93%' },
      { target: '90～95%', actual: '95%' },
    ]),
  ),
  'a range of counts': first('count', () => ({ target: '8～12次', actual: '10次' })),
  'cost in 元 against 万元': first('cost', () => ({ target: '≤30万元', actual: '285000元' })),
  'cost in 亿元': first('cost', () => ({ target: '≤1.2亿元', actual: '11500万元' })),
  'a bare cost under its 万元': first('cost', () => ({ target: '≤202.6万元', actual: '132.9' })),
  'a cost met exactly': rows('cost', ({ target, figures }) =>
    figures === null ? null : { actual: `${figures.target}万元`, target },
  ),
  'a zero that is less': first('zero', (random) =>
    random.pick([
      { target: '0起', actual: '0起' },
      { target: '0', actual: 0 },
      { target: '≤0件', actual: '0件' },
    ]),
  ),
  'a limit kept to': first('count', () => ({ level3: '科目调整次数', target: '≤10次', actual: '8次' })),
  'a percentage for words': first('words', () => ({
    level3: '年度计划完成',
    target: percent(100),
    actual: percent(100),
  })),
  'a date as a number': first('date', (_, { year }) => {
    const serial = 43_831 + 365 * (year - 2020) + (year > 2020 ? 1 : 0) + (year > 2024 ? 1 : 0) + 334;
    return { actual: { ...EMPTY_CELL, value: serial, text: `${year}/11/30`, format: 'yyyy/m/d' } };
  }),
  'a month': first('date', (_, { year }) => ({ target: `${year}年12月`, actual: `${year}年11月` })),
  'a month’s end in words': first('date', (_, { year }) => ({
    target: `${year}年12月底之前完成`,
    actual: `${year}年12月20日完成`,
  })),
  'done early': first('date', (_, { year }) => ({ target: `${year}年6月30日前`, actual: `${year}年5月18日` })),
  'almost a third more': first('count', () => ({ target: '≥100次', actual: '129次' })),
};
