/**
 * The content of the sample: the figures, names and short entries of 浏阳市文化产业园管理委员会's published form
 * of 2020; the two long texts and the footnote are ours, shorter, with every figure of the original.
 */

export interface SampleRow {
  readonly level2: string;
  readonly points: number;
  readonly level3?: string | number;
  readonly target?: string | number;
  readonly actual?: string | number;
  /** The completion value is the execution rate; Score fills it in. */
  readonly execution?: true;
  readonly score?: number;
  readonly note?: string;
}

export interface SampleLevel {
  readonly level1: string;
  readonly weight: number;
  /** A criterion merged over level 3 and target of all its rows. */
  readonly criterion?: string;
  readonly rows: readonly SampleRow[];
}

export interface SampleLine {
  readonly label: string;
  readonly budget?: number | string;
  readonly outturn?: number;
}

export const SAMPLE_UNIT = '浏阳市文化产业园管理委员会';
export const SAMPLE_YEAR = 2020;
export const SAMPLE_PACK = 'liuyang-2020';

/** In 万元. */
export const SAMPLE_LINES: readonly SampleLine[] = [
  { label: '资金来源：（1）财政拨款', budget: 181.03, outturn: 566.57 },
  { label: '　　　　　（2）其他资金', budget: '/', outturn: 113.84 },
  { label: '资金结构：（1）基本支出', budget: 115.15, outturn: 121.33 },
  { label: '　　　　　（2）项目支出', budget: 65.88, outturn: 559.08 },
];

/** What the clerk has filled in; the scores and notes left out are the rules' to give. */
export const SAMPLE_LEVELS: readonly SampleLevel[] = [
  {
    level1: '投入管理\n指　　标',
    weight: 30,
    criterion: '根据财政管理工作绩效考核相关办法规定填报',
    rows: [
      { level2: '预算编审管理（3）', points: 3, actual: 1 },
      { level2: '预算执行管理（4）', points: 4, execution: true },
      { level2: '部门结转结余资金管理（4）', points: 4, actual: 1 },
      { level2: '预算绩效管理（5）', points: 5, actual: 1 },
      { level2: '预决算信息公开管理（4）', points: 4, actual: 1 },
      { level2: '财政监督管理（3）', points: 3, actual: 1 },
      { level2: '政府采购管理（3）', points: 3, actual: 1 },
      { level2: '资产管理（4）', points: 4, score: 2, note: '加强管理' },
    ],
  },
  {
    level1: '产出指标',
    weight: 25,
    rows: [
      { level2: '数量指标（6）', points: 6, level3: '浏阳市网间经济孵化器', target: '200万', actual: 1 },
      { level2: '质量指标（8）', points: 8, level3: '年度计划完成', target: 1, actual: 1 },
      { level2: '时效指标（5）', points: 5, level3: '2020年12月31日前', target: '12月31日', actual: 1 },
      { level2: '成本指标（6）', points: 6, level3: '投入经费', target: '217.96万元', actual: 1.0898 },
    ],
  },
  {
    level1: '效益指标',
    weight: 45,
    rows: [
      {
        level2: '经济效益指标（10）',
        points: 10,
        level3: '加速业态创新，优化平台建设，推动产业集聚',
        target: '引进企业20多个',
        actual: 1,
        score: 8,
      },
      { level2: '社会效益指标（10）', points: 10, level3: '带动就业', target: '1000多人', actual: 1 },
      { level2: '生态效益指标（7）', points: 7, level3: '文创类企业', target: 1, actual: 1 },
      { level2: '可持续影响指标（8）', points: 8, level3: '可持续性、长期性', target: '长期', score: 8 },
      { level2: '满意度指标（10）', points: 10, level3: 0.95, score: 10 },
    ],
  },
];

/** The form as it was printed: what the clerk of 2020 had entered where the sample leaves the rules to work. */
export const PRINTED = {
  rates: [3.1297, '/', 1.0537, 8.4863],
  execution: 3.1297,
  scores: [3, 2, 4, 5, 4, 3, 3, 2, 6, 8, 5, 5, 8, 10, 7, 8, 10],
  notes: { 1: '超预算', 7: '加强管理', 11: '超预算' } as Readonly<Record<number, string>>,
  total: 93,
} as const;

export const SAMPLE_GOALS = [
  '一、推进“文化+科技”。以创意带动创业，年底前园区各类文化企业410家，累计带动就业1.5万人以上，争创“国家级众创空间”。',
  '二、打造“消费+场景”。盘活老火车站片区、大米厂等旧空间，完善园区“1+3”产业布局，力争再获县市级以上荣誉2项。',
  '三、打通“文化+资本”。引入项目导师、路演辅导和金融机构，集中组织文化金融路演1次。',
  '四、参与“湘赣边文化产业外环线”建设，推动创意烟花、文化旅游、文化演艺与传统景区跨界合作。',
  '五、探索飞地招商和品牌输出，在孵化小微企业的同时，为传统大中型企业提供品牌升级服务。',
].join('\n');

export const SAMPLE_RESULTS = [
  '2020年，园区获评“国家级众创空间”，并作为“第二批国家级文化产业示范园区”创建后备单位上报。',
  '一、“文创+科创”。三个月建成网间经济孵化器，首批入驻19个项目，其中一家传媒企业安排就业100多名，平均年龄21岁，平均月薪5680元；提供一站式服务，推进传统行业数字化转型。',
  '二、“平台+创业”。完善“两街两中心”布局，累计带动就业9000多人，拥有知识产权600多项，获长沙市现代服务业集聚区等称号；新增文化创业项目9个，盘活老仓库5000平米，移动互联网产业园纳入十四五规划。',
  '三、“创意+服务”。全年引进企业20多个；游乐综合体完成投资1.2亿元，2020年9月开放；光电特效产业基地一期完成投资1.08亿元；音乐空间新增投资300多万元。举办第八届浏阳河音乐节等活动10多次，宣传覆盖9000多万人次，带来意向订单2000多万元；宣讲政策1万多人次，为企业争取各类资金210多万元。受邀参加第六届“一带一路”园区建设国际合作峰会和C20峰会，获省级以上荣誉4项；2家企业入选全国名录，4家企业入选长沙市名录。',
].join('\n');

export const FOOTNOTE = '注：产出指标和效益指标可按各项重点任务分别填列，也可把全部重点任务归纳为综合指标填列。';
