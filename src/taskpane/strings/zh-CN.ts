/** The pane’s own strings up to the first paint. Findings, traces and problems are worded in src/wording. */
export const zhCN = {
  title: '绩效自评',
  year: '{{year}} 年',

  score: '评分',
  'score.by': '按',
  'score.stop': '停止',
  'score.rules': '评分规则',
  highlight: '突出超预算',
  'highlight.aria': '突出超预算',
  restore: '恢复上次',
  template: '标准模板',
  'template.aria': '插入标准模板',

  'tools.more': '更多',
  'pack.missing_other': '已知欠缺 {{count}} 条',
  'pack.faulty': '本工作簿的规则（有错误）',

  'ready.title_other': '评分将写入 {{count}} 格',
  'ready.nothing': '评分不会改动任何单元格',
  'ready.executionRate_other': '执行率 {{count}}',
  'ready.completionRate_other': '完成率 {{count}}',
  'ready.actual_other': '全年完成值 {{count}}',
  'ready.score_other': '得分 {{count}}',
  'ready.note_other': '原因 {{count}}',
  'ready.total_other': '总分 {{count}}',
  'ready.comma': '、',
  'ready.kept_other': '已填的 {{count}} 个得分不动',

  'failure.title': '窗格出错了',
  'failure.body': '表上的内容不受影响。请重新打开窗格。',
  'failure.reload': '重新打开',
} as const;
