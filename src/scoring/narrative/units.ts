/** The units that a quantity in running text may bear, and which of them count the same things. */

/** Longest first; what stands in the lookahead makes another word of it: “20 个百分点”, “12 部门”, “1 期工程”. */
const UNITS: readonly string[] = [
  '人次(?!数)',
  '人(?![民员大才均口社力居])',
  '名(?![单录])',
  '位(?![于居])',
  '户(?![均籍口])',
  '家(?![庭人长政门])',
  '个(?!百分点|小时|工作日|星期|季度|方面|意识|维护|自信|统一|坚持|[月点])',
  '项(?!目)',
  '场次',
  '场(?![所地馆景合])',
  '车次',
  '班次',
  '架次',
  '次(?![性要日年])',
  '期(?!间|限|末|初|工程|项目|建设)',
  '座(?!谈)',
  '所(?![有在以])',
  '处(?![级室理置])',
  '条(?![件例款])',
  '台(?![账帐阶])',
  '辆',
  '套',
  '件',
  '部(?![门分队委级])',
  '篇',
  '份(?!额)',
  '册',
  '本(?![年级科地市县区单项])',
  '种(?![植业养])',
  '平方公里',
  '平方千米',
  '平方米',
  '平米',
  '立方米',
  '公顷',
  '亩(?!均)',
  '公里',
  '千米',
  '米',
  '公斤',
  '千克',
  '吨',
  '千瓦',
  '兆瓦',
  '头(?!条)',
  '只(?![有要能])',
  '株',
  '棵',
  '栋',
  '张',
  '盏',
  '口(?![岸径])',
  '眼',
  '例(?!会)',
  '宗',
  '起',
  '艘',
  '幢',
  '幅',
  '枚',
  '块',
  '片(?!面)',
  '支(?![持出付部撑])',
  '门(?![诊店类户槛])',
  '面(?![积向对临])',
  '剂次',
  '批次',
  '立方',
  'm2',
  'm3',
  'km(?![a-z0-9])',
  '课时',
  '学时',
  '元(?!/)',
  '%',
];

/** A unit as it follows a number in running text, for use inside a larger expression. */
export const UNIT = `(?:${UNITS.join('|')})`;

/**
 * The units that make a number of a Chinese numeral: “一次路演” is one, “一个平台” is an article, “三项工程” a name,
 * “一期工程” a stage.
 */
export const COUNTERS =
  '(?:场次|场(?![所地馆景合])|次(?![性要日年])|家(?![庭人长政门])|座(?!谈)|所(?![有在以])|处(?![级室理置]))';

/** As cells are read: “5班次” are 5班, “5㎡” are 5平方米. */
const SAME: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['次', '场', '场次', '期', '班'],
  ['平方米', '平米'],
  ['公里', '千米', 'km'],
  ['公斤', '千克', 'kg'],
  ['平方公里', '平方千米'],
];
/** Units that 个 does not stand for. */
const MEASURE = /米|亩|公顷|公里|吨|克|瓦|人|名|位|次|场|时|期/u;

/** The first of the units that count the same, for each of them. */
const FIRST = new Map(SAME.flatMap((units) => units.map((unit) => [unit, units[0] ?? unit] as const)));

/** Whether two units count the same things: 人 and 名; 个 stands for most others (“20 个企业”, “20 家企业”). */
export function sameUnit(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if (a === '个') return !MEASURE.test(b);
  if (b === '个') return !MEASURE.test(a);
  const first = FIRST.get(a);
  return first !== undefined && first === FIRST.get(b);
}
