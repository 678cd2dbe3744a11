import { lateness } from '../../src/scoring/lateness';
import { quantity } from '../../src/scoring/quantity';
import { EMPTY_CELL } from '../../src/sheet';

const date = (value: string) => {
  const read = quantity({ ...EMPTY_CELL, value });
  if (read.kind !== 'date') throw new Error(`${value} is no date`);
  return read;
};

function late(due: string, done: string, formYear: number | null = 2023): string {
  const found = lateness(date(due), date(done), formYear);
  return typeof found === 'string' ? found : `${found.least}…${found.most}`;
}

describe('days late, at best and at worst', () => {
  test.each<[string, string, string]>([
    ['2023年12月15日前', '2023年12月15日', '0…0'],
    ['2023年12月15日前', '2023年12月16日', '1…1'],
    ['2023年12月15日前', '2023年12月', '0…16'],
    ['2023年12月底前', '2023年12月', '0…0'],
    ['2023年11月底前', '2023年12月', '1…31'],
    ['2023年12月1日', '2023年12月初', '0…9'],
    ['2023年12月1日', '2023年12月上旬', '0…9'],
    ['2023年12月1日', '2023年12月中旬', '10…19'],
    ['2023年12月1日', '2023年12月下旬', '20…30'],
    ['2023年12月1日', '2023年12月底', '20…30'],
    ['2023年12月1日', '2023年12月末', '20…30'],
    ['2023年3月31日', '2023年上半年', '0…91'],
    ['2023年5月31日', '2023年下半年', '31…214'],
    ['2023年3月31日', '2023年第二季度', '1…91'],
    ['2023年5月30日', '2023年二季度末', '2…31'],
    ['2023年11月30日', '2023年', '0…31'],
    ['2023年11月30日', '2023年内', '0…31'],
    ['2023年11月30日', '年内', '0…31'],
    ['2023年11月30日', '2023年底', '1…31'],
    ['2023年11月30日', '年底', '1…31'],
    ['2023年5月31日', '2023年年中', '1…30'],
    ['2023年12月15日', '2023年3月至12月', '0…16'],
    ['2021-2023年', '2024年1月', '1…31'],
  ])('due %s, done %s: %s', (due, done, expected) => {
    expect(late(due, done)).toBe(expected);
  });
});

describe('by which year', () => {
  test.each<[string, string, number | null, string]>([
    ['2023年12月31日', '12月5日', null, '0…0'],
    ['2023年12月31日', '1月5日', 2023, 'whichYear'],
    ['12月31日', '1月5日', 2023, '0…0'],
    ['12月31日', '5月18日', 2023, '0…0'],
    ['12月31日', '2024年1月5日', 2023, '5…5'],
    ['2023年12月31日', '3月', 2023, 'whichYear'],
    ['2024年1月15日', '12月20日', 2024, 'whichYear'],
    ['2023年6月30日', '1月5日', 2023, '0…0'],
    ['2023年6月30日', '12月28日', 2023, '181…181'],
    ['2023年6月30日', '12月30日', 2023, 'whichYear'],
    ['2023年12月31日', '上半年', 2023, '0…0'],
    ['2023年12月31日', '第一季度', 2023, '0…0'],
    ['12月31日', '12月30日', null, 'noYear'],
    ['12月31日', '2023年12月30日', null, '0…0'],
  ])('due %s, done %s, the form of %s: %s', (due, done, formYear, expected) => {
    expect(late(due, done, formYear)).toBe(expected);
  });
});
