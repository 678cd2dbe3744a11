/** The columns of the rule table, from A on. */
export const COLUMNS = {
  rule: 0,
  type: 1,
  condition: 2,
  points: 3,
  of: 4,
  label: 5,
  value: 6,
  second: 7,
  english: 8,
  remark: 9,
} as const;

export type Column = keyof typeof COLUMNS;

export const HEADINGS: Readonly<Record<Column, string>> = {
  rule: '规则',
  type: '类型',
  condition: '适用的行',
  points: '分值',
  of: '所属部分',
  label: '参数',
  value: '取值',
  second: '得分',
  english: '英文',
  remark: '备注',
};

/** Above the rules the label stands in the first column, its value in the second, and so on. */
export const HEAD_COLUMNS = { label: COLUMNS.rule, value: COLUMNS.type, second: COLUMNS.second } as const;

/** The name, of the whole workbook, that binds the table. */
export const RULE_TABLE = '评分规则表';

/** The id of the pack that a workbook's own table is: what the cell 规则包 says for it. */
export const OWN_PACK = RULE_TABLE;
