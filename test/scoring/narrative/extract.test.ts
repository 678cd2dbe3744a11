import fc from 'fast-check';
import { mentionsIn } from '../../../src/scoring/narrative/extract';

const shown = (text: string) =>
  mentionsIn(text).map(
    ({ noun, value, unit, kind, partial }) =>
      `${noun.words} ${value} ${kind === 'count' ? unit : `${unit}${kind}`}${partial ? ' (a part)' : ''}`,
  );

describe('a number with its noun and its unit', () => {
  test.each<[string, readonly string[]]>([
    // F00
    ['力争年底实现各类文化企业410家、累计带动就业1.5万人以上', ['文化企业 410 家', '带动就业 15000 人']],
    ['力争再获县市级以上荣誉2项。', ['县市级以上荣誉 2 项']],
    ['集中组织一次文化金融路演大会，让园区优质企业尽早插上金融驱动的翅膀。', ['文化金融路演大会 1 次']],
    ['累计带动就业9000多人，拥有知识产权600多项', ['带动就业 9000 人', '拥有知识产权 600 项']],
    ['全年引进企业20多个', ['引进企业 20 个']],
    [
      '首批入驻秀场直播、跨境电商、短视频等19个项目，其中诚懿传媒安排就业100多名',
      ['短视频等 19 个', '其中诚懿传媒安排就业 100 名 (a part)'],
    ],
    // the noun behind the number
    ['引进20家企业', ['引进企业 20 家']],
    ['培训200名干部。', ['培训干部 200 名']],
    ['举办5期培训班', ['培训班 5 期']],
    ['举办培训班5期', ['培训班 5 期']],
    ['20家企业入驻', ['企业入驻 20 家']],
    ['引进20家企业和人才', ['引进企业 20 家']],
    ['培训干部200人参加考试', ['培训干部 200 人']],
    ['完成高标准农田建设5处等', ['高标准农田建设 5 处']],
    ['扶持8家农产品加工流通专业合作社发展', ['扶持农产品加工流通专业合作社发展 8 家']],
    ['扶持8家农产品加工流通专业合作社大发展', ['扶持 8 家']],
    // two numbers of one noun
    ['培训2期200人次', ['培训 2 期', '培训 200 人次']],
    ['培训2期200人次干部', ['培训 2 期', '培训干部 200 人次']],
    ['培训干部200人发放补贴300万元', ['培训干部 200 人', '发放补贴 3000000 money']],
    ['开展干部培训 12 场次，培训人员 1,200 人次', ['干部培训 12 场次', '培训人员 1200 人次']],
    // shapes of numbers
    ['新建农村公路１０公里', ['新建农村公路 10 公里']],
    ['完成高标准农田建设2.5万亩', ['高标准农田建设 25000 亩']],
    ['建成社区食堂不少于3个', ['社区食堂 3 个']],
    ['实现税收收入1.2亿元', ['税收收入 120000000 money']],
    ['群众满意度达到95%以上', ['群众满意度 0.95 percent']],
    ['抽检合格率≥98%', ['抽检合格率 0.98 percent']],
    ['群众满意度提高到95%', ['群众满意度 0.95 percent']],
    ['目标：文化企业410家', ['文化企业 410 家']],
    ['1.培训干部200人；2.新建公厕3座', ['培训干部 200 人', '新建公厕 3 座']],
    ['12.新建公厕3座', ['新建公厕 3 座']],
    // a name as a noun, whatever stands in it
    ['完成“放管服、互联网+”改革事项12项', ['放管服、互联网+改革事项 12 项']],
    ['举办5期“创业、就业”培训班', ['创业、就业培训班 5 期']],
    ['印发《关于做好3项工作的通知》200份', ['印发关于做好3项工作的通知 200 份']],
    // a part, an average, a stock from before
    ['上半年新建公路5公里', ['上半年新建公路 5 公里 (a part)']],
    ['每村配备保洁员2名', ['每村配备保洁员 2 名 (a part)']],
    ['现有贫困村35个', ['现有贫困村 35 个 (a part)']],
    ['保障32名在职人员工资按时发放', ['保障 32 名 (a part)']],
    ['确保全区110所学校按时开学', ['学校按时开学 110 所 (a part)']],
    ['其中，平台企业安排就业100名', ['平台企业安排就业 100 名 (a part)']],
    [
      '全年引进企业20家。其中园区稳步发展，平台企业安排就业100名',
      ['引进企业 20 家', '平台企业安排就业 100 名 (a part)'],
    ],
    ['其中招引企业2家；新建公厕5座', ['其中招引企业 2 家 (a part)', '新建公厕 5 座']],
    ['平均用时缩短。新建公厕5座', ['新建公厕 5 座']],
    ['平均用时缩短\n新建公厕5座', ['新建公厕 5 座']],
    [
      '其中市级财政全额保障，县级财政配套到位，乡镇按时完成征地拆迁，施工单位如期进场施工，新建公厕5座',
      ['新建公厕 5 座'],
    ],
    // no part: the words belong to something else
    ['建设保障性住房200套', ['建设保障性住房 200 套']],
    ['培训200名企业职工', ['培训企业职工 200 名']],
    // words of every plan before and behind the noun
    ['规模以上企业新增10家', ['规模以上企业 10 家']],
    ['目标1：培训干部200人；目标2：建设四好农村路30公里', ['培训干部 200 人', '建设四好农村路 30 公里']],
    ['帮助200户贫困户脱贫', ['帮助贫困户脱贫 200 户']],
    ['公共厕所10座、共享单车停放点20处', ['公共厕所 10 座', '共享单车停放点 20 处']],
    ['任务完成率100%', ['任务完成率 1 percent']],
    // F25
    ['补贴渔船45艘以上。', ['补贴渔船 45 艘']],
    ['改造老旧厂房1000㎡，铺设管网12km', ['改造老旧厂房 1000 平方米', '铺设管网 12 km']],
    ['开设课程12门、组建队伍3支', ['开设课程 12 门', '组建队伍 3 支']],
    ['接待游客近3万人次', ['接待游客 30000 人次']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what there is by then, or what the year added', () => {
  test.each<[string, 'stock' | 'flow' | null]>([
    ['累计带动就业9000多人', 'stock'],
    ['拥有知识产权600多项', 'stock'],
    ['累计新建公厕12座', 'stock'],
    ['新增就业800人', 'flow'],
    ['全年新引进企业12家', 'flow'],
    ['帮扶企业18家', null],
    ['培育高新技术企业20家', null],
    ['推广新能源汽车20辆', null],
  ])('%s: %s', (text, counts) => {
    expect(mentionsIn(text).map((mention) => mention.counts)).toEqual([counts]);
  });
});

describe('a quotation: the words before the number, at most 14 characters, and its noun behind', () => {
  test.each<[string, readonly string[]]>([
    ['全年新建公厕 5 座。', ['全年新建公厕5座']],
    ['20家企业入驻', ['20家企业入驻']],
    ['引进20家企业和人才', ['引进20家企业']],
    ['培训 2 期 200 人次干部', ['培训2期', '培训2期200人次干部']],
    ['全镇新建改建农村卫生公共厕所5座', ['全镇新建改建农村卫生公共厕所5座']],
    ['全镇新建及改建农村卫生公共厕所5座', ['…镇新建及改建农村卫生公共厕所5座']],
    ['全镇新建及改建农村公共厕所2期5座', ['全镇新建及改建农村公共厕所2期', '全镇新建及改建农村公共厕所2期5座']],
    [
      '组织全镇新建及改建农村公共厕所2期5座',
      ['…织全镇新建及改建农村公共厕所2期', '…织全镇新建及改建农村公共厕所2期5座'],
    ],
    // a name that was cut in two, a whole one, and one behind the other
    ['全面落实“一户一策”精准帮扶困难家庭脱贫200户', ['…精准帮扶困难家庭脱贫200户']],
    ['大力宣传《民法典》走进各个乡村学校大礼堂20场', ['…走进各个乡村学校大礼堂20场']],
    ['全县各乡镇扎实推进“四好”农村路30公里', ['…各乡镇扎实推进“四好”农村路30公里']],
    ['扎实推进“一村一品”及建设“四好”农村路30公里', ['…及建设“四好”农村路30公里']],
  ])('%s', (text, quotes) => {
    expect(mentionsIn(text).map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('no quantity', () => {
  test.each([
    ['a plan’s name', '完善园区“1+3”的产业布局'],
    ['a plan’s name without quotation marks', '完善1+3产业布局'],
    ['an ordinal', '举办第八届浏阳河音乐节，参加第6届峰会'],
    ['a year and a date', '2020年9月顺利竣工开放，12月31日前完成'],
    ['an age', '平均年龄21岁'],
    ['a policy', '纳入“十四五”规划、落实“20项措施”'],
    ['a document', '根据财预〔2020〕10号文件'],
    ['a summit', '入选C20峰会发言单位，建设5G直播基地'],
    ['list numbers', '一、推进工作；二、打造品牌\n1.抓好落实\n2、强化监督\n（3）做好服务'],
    ['a growth', '实现税收同比增长10%，接待人次提高5个百分点'],
    ['a growth of a rate', '产品合格率提高5%'],
    ['a share', '文创企业占比60%'],
    ['a share of the works', '完成制度建设60%'],
    ['measures by their name', '落实"20项措施"'],
    ['more digits than any form needs', '引进企业123456789012345678901234567890家'],
    ['a slogan', '增强“四个意识”，做到两个维护，坚持三个统一'],
    ['an article', '打造一个平台，探索一种模式，形成一批成果'],
    ['one and the same', '进一步统一次序，逐一次第推进'],
    ['a stage of works', '完成一期工程和2期工程'],
    ['a duration', '三个月时间建成，工期180天，3个工作日内办结'],
    ['a ratio', '按1:3配套，完成3/5'],
    ['departments', '会同12部门开展联合执法'],
    ['a rate of pay', '补助标准300元/人'],
    ['an age of many', '为60岁以上、80周岁以上老人服务'],
    ['hours', '实行24小时值班，7×24小时响应'],
    ['months', '按时发放12个月工资，报送4个季度报表'],
    ['a road and a particle', '改造108国道，PM2.5浓度控制在35微克以下'],
    ['nothing beside it', '200人'],
    ['no text', ''],
  ])('%s: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('laws', () => {
  test('any text: no error, no number that is none, quotations that stand in the text', () => {
    const words = fc.constantFrom(
      '带动就业',
      '1.5万',
      '人以上',
      '“',
      '”',
      '1+3',
      '第',
      '一次',
      '家',
      '，',
      '\n',
      '％',
      '2',
      ' ',
      '其中',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join('')),
        ),
        (text) => {
          const plain = text.normalize('NFKC').replace(/[^\S\n]+/gu, '');
          return mentionsIn(text).every(
            ({ value, quote, span }) =>
              Number.isFinite(value) && span.low <= span.high && plain.includes(quote.replace(/^…/, '')),
          );
        },
      ),
    );
  });

  test('blanks and full width change nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('家', '人', '公里', '亩', '场'),
        (count, unit) => {
          const plain = shown(`力争文化企业${count}${unit}`);
          const wide = String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
          expect(plain).toHaveLength(1);
          expect(shown(`力争 文化企业\u3000${wide} ${unit}`)).toEqual(plain);
        },
      ),
    );
  });
});
