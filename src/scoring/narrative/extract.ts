/** Running text → the quantities in it, in one pass. What is no quantity of anything is left out, not guessed. */
import { EMPTY_CELL } from '../../sheet';
import { isNumeric, quantity } from '../quantity';
import { unitOf, type Mention } from './mention';
import { nounOf } from './noun';
import { remembering } from '../remembering';
import { spanOf } from './span';
import { COUNTERS, UNIT } from './units';
import { upTo } from './upTo';

const BOUND = '(?:不少于|不低于|不小于|不超过|不高于|不大于|不多于|至少|超过|大于|小于|约|近|≥|≤|>=|<=)?';
const AFTER = '(?:及以上|以上|左右|上下|以内|之内|以下)?';
const SCALE = '(?:百万|千万|百|千|万|亿)?';

/**
 * Neither the 3 of “1+3”, “第 3 届”, “C20”, “5G”, “10〔2020〕” nor an end of “3/5”, “3:5”: what stands before a number
 * may make it part of a name. A Chinese numeral counts only before a counter (“一次路演”), and not in 统一, 逐一, 每一.
 */
const QUANTITY = new RegExp(
  `${BOUND}(?:` +
    `(?<![\\dA-Za-z+.\\-—~第〔\\[号]|\\d[:/])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)${SCALE}[多余]?${UNIT}` +
    `|(?<![统唯逐第每同单专之其某任这那另初万百千十零〇])[一两二三四五六七八九十]${COUNTERS}(?![一二三四五六七八九十])` +
    `)${AFTER}(?!/)`,
  'gu',
);
const HAN: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** A clause ends here; quotation marks do not end it. */
const STOP = /[,。;:!?、\n()—]/u;
/** What stands behind a number, and may be its noun, ends at the next number, too. */
const STOP_OR_NUMBER = /[,。;:!?、\n()—\d]/u;
/** What stands in quotation marks or 《》 is a name: its numbers are none, its words may be a noun. */
const NAMED = /“[^“”\n]{0,40}”|《[^《》\n]{0,60}》|"[^"\n]{0,40}"/gu;
/** `1.`, `12.` at the head of a line or a sentence; behind `2、`, `（3）`, `4)` a clause begins anyhow. */
const LISTED = /(?:^|[\n。;])\d{1,2}\.(?!\d)/gu;

/** A part, an average, or what was there before: not the sum that is promised. */
const PARTIAL =
  /其中|首批|首期|一期|二期|三期|上半年|下半年|季度|每|平均|人均|户均|均价|现有|原有|截至|上年|去年|往年|同期|以来|(?:人员|行政|事业|核定|在)编|在职|在岗|退休|供养|人口|管辖|下辖|辖区|内设|下设/u;
/** Said in the same sentence, a few clauses back: “其中 …，安排就业 100 多名”. */
const PARTIAL_AHEAD = /(?:其中|平均)[^。;\n]*$/u;
/** Whom a department keeps or serves anyway: “保障 32 名在职人员”, “确保全区 110 所学校开学”. */
const KEPT = /(?:保障|维持|维护|(?:确保|保障|服务|覆盖)全[市县区镇乡省])$/u;
const STAFF = /^(?:在职|在编|在岗|退休|离退休|干部职工|职工|工作人员|编外|聘用|临聘|遗属)/u;

/** A share of something else, or a change of it: no quantity of its own. */
const CHANGE = /(?:增长|提高|提升|增加|下降|降低|减少|压缩|压减)(?![到至])|增幅|降幅|同比|环比|占|比上年|较上年/u;
const LESS = /下降|降低|减少|压缩|压减|同比/u;
/** A percentage counts where its noun is a rate by name: 合格率, 满意度. */
const RATE = /[率度]$/u;
/** A noun before the number ends otherwise; behind one of these it comes after: “引进 20 家企业”. */
const VERB =
  /(?:引进|培育|扶持|新建|改造|改建|扩建|建设|建成|修建|打造|举办|开展|组织|召开|举行|完成|实现|发放|购置|采购|救助|资助|培训|培养|种植|养护|维护|维修|安装|创建|入驻|新增|增加|发展|招聘|招引|签约|落地|服务|帮扶|慰问|检查|巡查|制定|出台|发布|发表|印发|处理|办理|受理|调解|获得|荣获|获|再获|取得|达|达到|拥有|有|为|共|将|力争|确保|计划|开工|竣工|推进|集中|组织|整治|清理|治理|拆除|覆盖|惠及|带动|解决|帮助|支持|指导|走访|接待|选派|评选|表彰|提供|配备|添置|更新|升级|安置|吸纳|转移|化解|查处|审核|审计|抽检|检测|监测|编制|编印|征集|承办|参加|争取|建|到|至)$/u;
/** The noun behind a number ends here. */
const JOIN = /[的并和及与以使在于将从对向且]|实现|达到|其中/u;

/** What there is in all by then, and what the year added; 高新, 创新, 新型, 新能源 add nothing. */
const STOCK = /累计|总数|总量|总面积|达到|拥有|共有/u;
const FLOW = /(?<![创高更])新(?![型能兴媒闻农时材区城冠])/u;

/**
 * `mentionsIn('力争企业410家、带动就业1.5万人以上')` → 企业 410 家; 带动就业 ≥ 15 000 人. A text of a form is some 1,000
 * characters long.
 */
export const mentionsIn = remembering(100, extract);

function extract(text: string): readonly Mention[] {
  const plain = flat(text);
  // Names are blotted out, as are list numbers, so that places in both texts agree.
  const blotted = masked(plain);
  const mentions: Mention[] = [];
  let last = { start: 0, from: 0, end: 0 };
  for (const { 0: written, index: from } of blotted.matchAll(QUANTITY)) {
    const end = from + written.length;
    // “培训 2 期 200 人次”: the second number goes on with the first one's noun.
    last = last.end === from ? { ...last, end } : { start: clauseStart(blotted, from, last.end), from, end };
    const mention = mentionOf(written, {
      before: plain.slice(last.start, last.from),
      numbers: plain.slice(last.from, end),
      behind: plain.slice(end, end + upTo(blotted.slice(end), STOP_OR_NUMBER).length),
      ahead: blotted.slice(Math.max(0, last.start - 40), last.start),
    });
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

/** Full width becomes half width and blanks go; line breaks stay, for they end a clause. */
function flat(text: string): string {
  return text.normalize('NFKC').replace(/[^\S\n]/gu, '');
}

function masked(plain: string): string {
  return plain
    .replace(NAMED, (name) => '·'.repeat(name.length))
    .replace(LISTED, (number) => '\n'.repeat(number.length));
}

function clauseStart(text: string, from: number, floor: number): number {
  let start = from;
  while (start > floor && !STOP.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** A number, or several in a row, and what stands around them. */
interface Clause {
  readonly before: string;
  readonly numbers: string;
  readonly behind: string;
  /** The clauses ahead of it, 40 characters of them, with names blotted out. */
  readonly ahead: string;
}

function mentionOf(written: string, clause: Clause): Mention | null {
  const text = written.replace(/[一两二三四五六七八九十]/u, (han) => String(HAN[han]));
  const read = quantity({ ...EMPTY_CELL, value: text, text });
  if (!isNumeric(read)) return null;
  const { before, numbers, behind, ahead } = clause;
  const words = wordsOf(before, behind);
  const noun = nounOf(words.noun);
  if (Array.from(noun.words).length < 2) return null;
  if (read.kind === 'percent' && (!RATE.test(noun.words) || CHANGE.test(before))) return null;
  return {
    quote: `${shortened(before)}${numbers}${words.tail}`,
    noun,
    kind: read.kind,
    unit: unitOf(read),
    value: read.value.valueOf(),
    span: spanOf(read),
    counts: STOCK.test(before) ? 'stock' : FLOW.test(before) ? 'flow' : null,
    partial:
      PARTIAL.test(before) || KEPT.test(before) || STAFF.test(behind) || LESS.test(before) || PARTIAL_AHEAD.test(ahead),
  };
}

/** The noun stands before the number (企业 410 家) or, behind a verb or nothing, after it (引进 20 家企业). */
function wordsOf(before: string, behind: string): { readonly noun: string; readonly tail: string } {
  const after = upTo(behind, JOIN);
  const { words } = nounOf(before);
  // One character is no noun, and a long tail is a sentence.
  const isNoun = after.length >= 2 && after.length <= 14 && (words === '' || VERB.test(before));
  return isNoun ? { noun: `${words}${after}`, tail: after } : { noun: before, tail: '' };
}

/** A quotation has its clause's words before the number, at most 14 characters of them. */
const QUOTED = 14;

/** A name that was cut in two is left out whole. */
function shortened(before: string): string {
  return before.length <= QUOTED ? before : `…${before.slice(-QUOTED).replace(/^[^“”《》]*[”》]/u, '')}`;
}
