/** The words by which real forms head their columns. Each list begins with the most telling one. */
import type { Field } from '../names';

/** `name`: 指标名称, whose level its place tells; `share`: 分值 or 权重, whose level its place tells, too. */
export type Role = Field | 'name' | 'share' | 'adjustedTarget' | 'criterion' | 'other';

export type Vocabulary = Readonly<Partial<Record<Role, readonly string[]>>>;

/** Headings of the indicator table, of all forms seen (F00 … F42) and their plain variants. */
export const TABLE_WORDS: Vocabulary = {
  level1: ['一级指标', '一级指标名称', '一级'],
  level2: ['二级指标', '二级指标名称', '二级'],
  level3: ['三级指标', '三级指标名称', '三级'],
  name: ['指标名称', '指标内容', '绩效指标名称', '评价指标', '考核指标'],
  share: [
    '分值',
    '权重',
    '指标分值',
    '指标权重',
    '分值权重',
    '权重分值',
    '权重分',
    '标准分',
    '标准分值',
    '满分',
    '满分值',
  ],
  target: [
    '年度指标值',
    '年初指标值',
    '年初目标值',
    '指标值',
    '目标值',
    '年度目标值',
    '预期指标值',
    '年度预期指标值',
    '计划指标值',
    '绩效目标值',
    '年初设定值',
    '计划值',
    '预期值',
  ],
  adjustedTarget: ['调整指标值', '调整后指标值', '调整后目标值'],
  measure: ['计量单位', '度量单位', '指标单位', '单位'],
  sign: ['指标性质', '指标方向', '运算符号', '符号'],
  actual: [
    '全年完成值',
    '实际完成值',
    '年终完成值',
    '完成值',
    '全年实际完成值',
    '年度完成值',
    '指标完成值',
    '全年实际值',
    '实际值',
    '本单位执行情况',
    '实际完成情况',
    '指标完成情况',
    '完成情况',
  ],
  completionRate: ['完成率', '指标完成率', '完成比例'],
  coefficient: ['得分系数'],
  deduction: ['扣减分数', '扣减分值', '扣分', '扣分值'],
  score: ['自评得分', '自评分', '自评分数', '自评分值', '指标得分', '实际得分', '得分', '评分'],
  note: [
    '偏差及原因分析',
    '偏差原因分析及改进措施',
    '偏差原因分析',
    '偏差原因',
    '扣分原因和其他说明',
    '扣分原因',
    '未完成原因分析',
    '未完成原因和改进措施',
    '未完成原因',
    '原因分析',
    '原因',
    '备注',
  ],
  rule: ['评分规则'],
  reviewScore: ['复核得分', '复核分', '复评得分', '复评分'],
  reviewNote: ['复核意见', '复核说明'],
  criterion: ['评分标准', '评价标准', '指标说明及评分标准', '评分细则', '评分办法'],
  other: ['序号', '指标解释', '指标说明', '是否核心指标'],
};

/** Headings of the money block. */
export const MONEY_WORDS: Vocabulary = {
  initialBudget: ['年初预算数', '年初预算', '年初预算金额', '年初批复数'],
  budget: ['全年预算数', '全年调整预算数', '预算数', '全年预算', '预算金额', '预算安排数', '合计'],
  adjustedBudget: ['调整后预算数', '调整预算数', '调整后预算', '调整后全年预算数'],
  outturn: ['全年执行数', '执行数', '预算执行数', '全年支出数', '实际支出数', '实际执行数', '全年实际支出', '决算数'],
  executionRate: ['执行率', '预算执行率'],
  executionPoints: ['分值', '权重', '执行率权重', '执行分值'],
  executionScore: ['得分', '执行率得分', '自评得分', '执行得分'],
  other: ['原因', '备注', '中央', '本级', '其他'],
};

/** Reasons are headed in many words: 偏差（大于20%）原因分析及说明. */
export const LIKE_NOTE = /^(?:偏差|扣分|失分|未完成|未达).{0,12}(?:原因|说明|分析|措施)/u;
