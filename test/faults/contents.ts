/** Names, units and short entries as published forms have them; the figures are made up to fit. */

export interface CountName {
  readonly level3: string;
  readonly unit: string;
  /** The noun by which the goals may speak of it; '' where they do not. */
  readonly noun: string;
  readonly from: number;
  readonly to: number;
}

export const COUNTS: readonly CountName[] = [
  { level3: '播发稿件数量', unit: '篇', noun: '播发稿件', from: 200, to: 2600 },
  { level3: '举办健康教育宣传咨询活动', unit: '次', noun: '举办健康教育宣传咨询活动', from: 8, to: 40 },
  { level3: '乡村道路建设养护里程', unit: '公里', noun: '养护乡村道路', from: 60, to: 320 },
  { level3: '新生入访视数', unit: '人', noun: '', from: 150, to: 260 },
  { level3: '居民健康档案', unit: '人', noun: '', from: 21000, to: 39000 },
  { level3: '补贴渔船数', unit: '艘', noun: '补贴渔船', from: 6, to: 48 },
  { level3: '保障村干部人数', unit: '个', noun: '', from: 24, to: 60 },
  { level3: '完成中型灌区节水改造项目数量', unit: '处', noun: '', from: 4, to: 12 },
  { level3: '建立预防接种证', unit: '人', noun: '', from: 180, to: 320 },
  { level3: '党性教育培训次数', unit: '期', noun: '党性教育培训', from: 5, to: 24 },
  { level3: '老年人体检数', unit: '人', noun: '', from: 3100, to: 5800 },
  { level3: '早孕建册数', unit: '人', noun: '', from: 60, to: 140 },
  { level3: '制作宣传品数量', unit: '件', noun: '', from: 300, to: 1500 },
  { level3: '带动就业', unit: '人', noun: '带动就业', from: 300, to: 1800 },
];

/** In percent; the target is met up to 100. */
export const RATES: readonly { readonly level3: string; readonly from: number; readonly to: number }[] = [
  { level3: '渔船补贴发放率', from: 90, to: 100 },
  { level3: '适龄儿童疫苗接种率', from: 90, to: 98 },
  { level3: '库存数量真实率', from: 98, to: 100 },
  { level3: '固定资产利用率', from: 88, to: 96 },
  { level3: '食品安全指标达标率', from: 95, to: 100 },
  { level3: '县级储备粮应急保障率', from: 95, to: 100 },
  { level3: '足额保障率', from: 96, to: 100 },
  { level3: '公益性讲座知晓率', from: 85, to: 95 },
];

export const SATISFIED: readonly string[] = [
  '服务对象满意度',
  '活动参与人员满意度',
  '退捕渔民抽样调查满意度',
  '市民满意度调查',
  '聘用人员满意度',
];

export const COSTS: readonly string[] = ['项目总成本', '成本控制数', '投入经费', '设备采购支出'];

export const ZEROS: readonly { readonly level3: string; readonly unit: string }[] = [
  { level3: '因粮食市场波动引起的粮食安全事件发生数', unit: '起' },
  { level3: '安全责任事故发生数', unit: '件' },
  { level3: '重复发放人数', unit: '人' },
];

export const DATES: readonly string[] = ['补助经费到位时间', '年度资金支付完成时间', '工程完工时间'];

/** A target in words that can be held against what was done, and what forms say was reached. */
export interface Worded {
  readonly level3: string;
  readonly target: string;
  readonly actual: string;
}

export const WORDS: readonly Worded[] = [
  { level3: '补助资格合规性', target: '合规', actual: '合规' },
  { level3: '资金使用合规性', target: '合规', actual: '达成预期指标' },
  { level3: '经费审批流程规范性', target: '严格执行相关制度规定', actual: '达成预期指标' },
  { level3: '补助经费到位及时性', target: '及时', actual: '及时' },
  { level3: '已建工程是否良性运行', target: '是', actual: '是' },
  { level3: '管理制度是否健全', target: '是', actual: '是' },
];

/** Notes that do name a cause, in few words. */
export const REASONS: readonly string[] = [
  '项目5月才立项',
  '供应商延期供货',
  '雨季停工两个月',
  '受疫情影响，线下活动减少',
  '有结余，根据工作实际及指标下达时间不可能没有结余。',
  '部分渔民外出，未能参加',
  '招标流标一次，改到四季度实施',
  '上级资金12月才下达',
  '没有轮换、动用库存',
  '适龄人口减少',
  '两名技术人员调离，岗位空缺',
  '钢材价格上涨',
  '资金未及时到位',
  '预算编制不够准确，年中追加',
  '政策调整',
  '资金不足',
  '管理人员不足',
  '群众参与度不高',
  '审批流程较长',
  '施工单位进场晚',
  '机构改革',
  '项目跨年实施',
];

export const UNITS: readonly string[] = [
  '天长市水利局',
  '青神县发展和改革局',
  '大英县司法局',
  '池州市贵池区棠溪镇人民政府',
  '浏阳市文化产业园管理委员会',
  '长沙市雨花区发展和改革局',
];

/** Level 2 of a Hunan department's table, each with its level 3. */
export const TABLE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  投入: { 预算配置: ['财政供养人员控制率', '“三公经费”变动率', '重点支出安排率'] },
  过程: {
    预算执行: ['预算调整率', '支付进度', '资金结余', '“三公经费”控制率'],
    预算管理: ['管理制度健全性', '资金使用合规性', '预决算信息公开性'],
    资产管理: ['资产管理安全', '固定资产利用率'],
  },
  产出: { 职责履行: ['重点工作实际完成率', '完成质量', '完成及时率'] },
  效果: { 履职效益: ['经济效益', '社会效益', '社会公众或服务对象满意度'] },
};

/** Level 2 of 投入管理指标 and its points, as the seed form has them; one is the execution row. */
export const INPUT: readonly (readonly [string, number])[] = [
  ['预算编审管理', 3],
  ['预算执行管理', 4],
  ['部门结转结余资金管理', 4],
  ['预算绩效管理', 5],
  ['预决算信息公开管理', 4],
  ['财政监督管理', 3],
  ['政府采购管理', 3],
  ['资产管理', 4],
];
