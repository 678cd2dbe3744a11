/** Bounds in words and signs, look-alikes of signs, and the columns that hold sign and unit beside the number. */
import { attainmentIn, gradeIn, isScaleName, saysReached } from '../../../src/scoring/quantity/words';
import { signOf } from '../../../src/scoring/quantity/bounds';
import { withMeasure, withSign } from '../../../src/scoring/quantity/columns';
import { quantity, sureness } from '../../../src/scoring/quantity';
import { EMPTY_CELL, type CellValue } from '../../../src/sheet';
import { said, shown } from './shown';

const read = (value: CellValue) => quantity({ ...EMPTY_CELL, value });

describe('a bound before the number', () => {
  const each = (bound: string, words: string) => words.split(' ').map((word) => [word, bound] as const);
  test.each([
    ...each(
      '≥',
      '≥ 不少于 不低于 不小于 不得少于 不得低于 不能低于 不能少于 大于等于 大于或等于 达到或超过 至少 最少 最低',
    ),
    ...each('≥', '>= => ≥= =≥ ≧ ⩾ ≮ 〉= ＞＝ 未低于 不会少于'),
    ...each(
      '≤',
      '≤ 不超过 不得超过 不能超过 不高于 不得高于 不大于 不多于 不突破 小于等于 小于或等于 控制在 最多 至多 最高',
    ),
    ...each('≤', '<= =< ≤= =≤ ≦ ⩽ ≯ 〈= ＜＝ 未超过 不应突破 不宜高于'),
    ...each('>', '> 大于 超过 超 逾 突破 高于 多于 优于 〉 》 ＞'),
    ...each('<', '< 小于 低于 少于 〈 ＜'),
    ...each('=', '= 等于 ═ =='),
  ])('%s: %s', (word, bound) => {
    expect(said(`${word}50个`)).toBe(`${bound} 50 个`);
  });

  test.each([
    ['约50个', '50 个 about'],
    ['约为50个', '50 个 about'],
    ['≈50个', '50 个 about'],
    ['大约50个', '50 个 about'],
    ['大概50个', '50 个 about'],
    ['接近50个', '50 个 about'],
    ['将近50个', '50 个 about'],
    ['近50个', '50 个 about'],
    ['不少于约50个', '≥ 50 个 about'],
    ['节约50个', '50 个'],
    ['签约50个', '50 个'],
    ['附近50个', '50 个'],
    ['最近50个', '50 个'],
  ])('near or not: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['50个以上', '≥ 50 个'],
    ['50个及以上', '≥ 50 个'],
    ['50个(含)以上', '≥ 50 个'],
    ['50个(含50个)以下', '≤ 50 个'],
    ['50个以下', '≤ 50 个'],
    ['50个以内', '≤ 50 个'],
    ['50个之内', '≤ 50 个'],
    ['50元封顶', '≤ 50 元 as 元'],
    ['30天内', '≤ 30 天'],
    ['30个工作日内', '≤ 30 工作日'],
    ['3个月内', '≤ 3 个月'],
    ['24小时内', '≤ 24 小时'],
    ['50家省内企业', '50 家'],
  ])('behind the number: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('signs and letters of other shapes', () => {
  test.each([
    ['９５％', '95 %'],
    ['95﹪', '95 %'],
    ['95℅', '95 %'],
    ['−5', '-5'],
    ['﹣5', '-5'],
    ['90%〜95%', '90…95 %'],
    ['90%∼95%', '90…95 %'],
    ['90%∽95%', '90…95 %'],
    ['5萬元', '50000 元 as 万元'],
    ['5億元', '500000000 元 as 亿元'],
    ['500m2', '500 平方米'],
    ['500m3', '500 立方米'],
    ['5km2', '5 平方公里'],
    ['500㎡', '500 平方米'],
    ['PM2.5≤35', '≤ 35'],
    ['5G基站20个', '20 个'],
    ['3A级景区2个', '2 个'],
    ['CO2减排5吨', '5 吨'],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
  test.each([
    ['1 234 567', '1234567'],
    ['1 234.5元', '1234.5 元 as 元'],
    ['共1 234个', '1234 个'],
    ['100\n200', 'unreadable severalNumbers'],
    ['12 34', 'unreadable severalNumbers'],
    ['1 2345', 'unreadable severalNumbers'],
    ['1. 100个', 'unreadable severalNumbers'],
  ])('digits with gaps: %j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('a sign in a column of its own', () => {
  test.each([
    ['≥', '≥'],
    ['＞＝', '≥'],
    ['大于等于', '≥'],
    ['正向', '≥'],
    ['正向指标', '≥'],
    ['反向指标', '≤'],
    ['逆向指标', '≤'],
    ['负向', '≤'],
    ['=', '='],
    ['定性', 'words'],
    ['定性指标', 'words'],
    ['指标≥', null],
    ['横向', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(signOf(text.normalize('NFKC').replace('>=', '≥'))).toBe(expected);
  });
  test.each([
    ['95%', '≥', '≥ 95 %'],
    ['≥95%', '≥', '≥ 95 %'],
    ['≤95%', '≥', '≤ 95 % (signsDiffer)'],
    ['290%', '≥', '≥ 290 % (perhapsBound)'],
    ['95%', '', '95 %'],
    ['95%', '横向', '95 %'],
    ['2', '定性', 'words'],
    ['W100%', '定性', 'words'],
    ['优', '定性', 'words 优'],
    ['/', '定性', 'nil'],
    ['优', '≥', 'words 优'],
    ['', '≥', 'blank'],
  ])('%s beside %s: %s', (value, sign, expected) => {
    expect(shown(withSign(read(value), sign))).toBe(expected);
  });
});

test.each([
  ['95', '%', '95 %'],
  ['30', '万元', '300000 元 as 万元'],
  ['12', '家', '12 家'],
  ['12', '（家）', '12 家'],
  ['12个', '家', '12 个'],
  ['95%', '家', '95 %'],
  ['12', '', '12'],
  ['12', '/', '12'],
  ['12', '—', '12'],
  ['2', '好坏', '2'],
  ['优', '家', 'words 优'],
])('%s in a column of %s: %s', (value, measure, expected) => {
  expect(shown(withMeasure(read(value), measure))).toBe(expected);
});

describe('what words say', () => {
  const each = (attainment: string | null, words: string) =>
    words.split(' ').map((word) => [word, attainment] as const);
  test.each([
    ...each(
      'met',
      '达成 完成 已完成 全部实现 达标 达到 达预期 合格 符合要求 合规 到位 及时 按时 按期 如期 准时 通过 已通过 有效 有 是 TRUE',
    ),
    ...each(
      'met',
      '完成，未逾期 完成，无超支 完成，未发生超期 完成，没有拖欠 完成，没拖延 完成，不存在违规 完成，未突破 完成，不超标 完成，无违反 淹没区改造完成 没收款完成上缴 未来规划完成',
    ),
    ...each('met', '认可完成 产能达到 相应完成 所需完成 储能达到'),
    ...each('partly', '部分达成 基本完成 大部分实现 逐步完成 部分完成，部分未完成 完成中'),
    ...each(
      'missed',
      '未完成 尚未开展 尚缺 没完成 待完成 待验收 不达标 不合格 不符合 不合规 不及时 不到位 无法完成 不能 逾期 延期 滞后',
    ),
    ...each('missed', '否 FALSE 不通过 不满意 基本未开展'),
    ...each(
      null,
      '计划完成 预计完成 拟完成 将完成 去年完成 上年完成 力争完成 确保完成 争取完成 是否完成 完成较差 进度较慢 完成率不高',
    ),
    ...each(
      null,
      '完成不佳 难以完成 完成? 完成较好 完成得不错 欠缺 有问题 完成一半 完成过半 完成大半 完成七成 完成三分之一 少数完成 较少',
    ),
    ...each(
      null,
      '少完成 还差 仍差 完成不理想 推迟完成 超期完成 跨年完成 延后完成 顺延 暂缓 结转完成 下年完成 明年完成 次年完成 下一年完成',
    ),
    ...each(
      null,
      '未逾期 偏低 一般 见附件 详见说明 可完成 可以完成 能完成 能够达到 应完成 应该完成 需完成 需要完成 须完成 将会实现 有望完成 应按时完成',
    ),
    ...each(
      null,
      '完成情况 及时率 完成质量 合格程度 好坏 高低 高中低 优良中差 优良中低差 优良 是否 有无 是/否 是、否 长期 良好 通过率提升',
    ),
  ])('%s: %s', (words, attainment) => {
    expect(attainmentIn(words)).toBe(attainment);
  });

  test.each([
    ['优', '优'],
    ['优秀', '优'],
    ['良', '良'],
    ['良好', '良'],
    ['中', '中'],
    ['中等', '中'],
    ['差', '差'],
    ['优级', '优'],
    ['良等', '良'],
    ['评价等级：优'.replace('：', ':'), '优'],
    ['结果为良', '良'],
    ['优良', null],
    ['较优', null],
    ['优化', null],
    ['好', null],
  ])('the grade of %s: %s', (words, grade) => {
    expect(gradeIn(words)).toBe(grade);
  });

  test.each([
    ['好坏', true],
    ['优良中差', true],
    ['是/否', true],
    ['好坏程度', false],
    ['服务好坏', false],
    ['是，否', false],
  ])('%s names a scale: %s', (words, expected) => {
    expect(isScaleName(words)).toBe(expected);
  });

  test.each([
    ['完成', '个', true],
    ['达到目标', '个', true],
    ['符合预期', '个', true],
    ['符合规定', '个', false],
    ['有', '个', false],
    ['及时', '个', false],
    ['及时', '小时', true],
    ['按期', '个月', true],
    ['如期', '天', true],
    ['按时', '月', true],
    ['准时', '个工作日', false],
    ['准时', '工作日', true],
    ['有效', '天', false],
  ])('%s of a number of %s says that it was reached: %s', (words, unit, expected) => {
    expect(saysReached(words, unit)).toBe(expected);
  });
});

test.each([
  ['95%', 'plain'],
  ['290%', 'likely'],
  ['W100%', 'guess'],
  ['优', 'plain'],
  ['', 'plain'],
])('%s is %s', (value, expected) => {
  expect(sureness(read(value))).toBe(expected);
});
