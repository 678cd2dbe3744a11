import { DEFAULT_PACK, packById, packNamed, PACKS } from '../../../src/scoring/packs';

test('they are offered in this order', () => {
  expect(PACKS.map(({ id, year, region }) => [id, year === null ? null : Number(year), region])).toEqual([
    ['liuyang-2020', 2020, '湖南省浏阳市'],
    ['national-2020', 2020, '全国'],
    ['hubei-2020', 2020, '湖北省'],
    ['hunan-yueyang-2018', 2018, '湖南省岳阳市'],
    ['hunan-yuhua-2022', 2022, '湖南省长沙市雨花区'],
    ['guangxi', null, '广西壮族自治区'],
    ['chongqing-2024', 2024, '重庆市'],
    ['sichuan-2023', 2023, '四川省'],
    ['manual-caps', null, '未注明地区'],
  ]);
});

test.each(PACKS.map((pack) => [pack.id, pack] as const))(
  '%s says where it comes from, what it lacks, and that no person has confirmed it',
  (_, { source, confirmed, missing, year }) => {
    expect(source.readFrom).not.toBe('');
    expect(confirmed).toBe(false);
    expect(missing.length).toBeGreaterThan(0);
    for (const lack of missing) {
      expect(lack['zh-CN']).toMatch(/。$/);
      expect(lack['en-US']).toMatch(/[^.]\.$/);
    }
    // A year that the source does not say is itself something that is missing.
    expect(year !== null || missing.some((lack) => lack['zh-CN'].includes('年份'))).toBe(true);
  },
);

test('a pack is found by id and by either name, and no two share one', () => {
  expect(packById(DEFAULT_PACK)?.id).toBe('national-2020');
  expect(packNamed(' 浏阳 2020（示例） ')?.id).toBe('liuyang-2020');
  expect(packNamed('Liuyang 2020 (demo)')?.id).toBe('liuyang-2020');
  expect(packNamed('长沙 2020')).toBeNull();
  const names = PACKS.flatMap(({ id, name }) => [id, ...new Set(Object.values(name))]);
  expect(new Set(names).size).toBe(names.length);
});
