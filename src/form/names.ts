/**
 * The named ranges that bind a form to its sheet. They are worksheet-scoped, so that a workbook may hold
 * many forms, and they are blocks, so that rows inserted inside grow them.
 */
export const NAMES = {
  unit: '单位名称',
  year: '年度',
  line: '资金项目',
  initialBudget: '年初预算数',
  budget: '预算数',
  adjustedBudget: '调整预算数',
  outturn: '执行数',
  executionRate: '执行率',
  /** Points and score of the execution rate, where the money block itself has them. */
  executionPoints: '执行分值',
  executionScore: '执行得分',
  goals: '年初目标',
  results: '完成情况',
  level1: '一级指标',
  weight: '权重',
  level2: '二级指标',
  /** Points of a level-2 indicator in a column of their own. */
  level2Points: '二级分值',
  level3: '三级指标',
  sign: '指标性质',
  target: '年度指标值',
  measure: '计量单位',
  actual: '全年完成值',
  score: '自评得分',
  note: '偏差原因',
  total: '总分',
  grade: '等级',
  fullMarks: '满分',
  points: '分值',
  rule: '评分规则',
  completionRate: '完成率',
  coefficient: '得分系数',
  deduction: '扣减分数',
  reviewScore: '复核得分',
  reviewNote: '复核意见',
  pack: '规则包',
} as const;

export type Field = keyof typeof NAMES;

export const FIELDS = Object.keys(NAMES) as readonly Field[];

/** Without these there is no form to score. */
export const REQUIRED: readonly Field[] = ['level2', 'score'];
