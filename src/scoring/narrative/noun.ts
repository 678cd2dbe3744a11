/** What a quantity is a quantity of: the words beside the number, without what every plan says of everything. */
import { remembering } from '../remembering';

/** Words that introduce a quantity and say nothing of what it is. The noun is what follows the last of them. */
const LEAD =
  /年底前|年底|年末|年内|今年|本年|全年|当年|年度|力争|争取|争创|确保|预计|计划|(?<!模)拟|(?<!即)将|共计|(?<!公)共(?![享同建产青])|总计|合计|累计|分别|实现(?![率度])|达到(?!率)|(?<![发表到])达(?![到标人])|完成(?![率度])|获得(?![率感])|获评|荣获|再获|(?<!捕)获(?!得)|取得|各类|各级|各项|以及|同时|(?<!合)并(?!网)|不断|进一步|继续|其他|新增|园区|全市|全县|全区|全镇|全省|我市|我县|我区|本部门|本单位/gu;
/** Verbs that any plan uses: “举办培训班” is about 培训班, while “引进企业” is not about “扶持企业”. */
const VERBS = /^(?:集中|组织|举办|开展|举行|召开|实施|建成|新建成|推进|做好|抓好|一是|二是|三是|四是|五是)+/u;
/** Words that measure it: 培训人数 is about 培训. */
const TAIL =
  /(?:数量|总数|个数|人数|户数|家数|次数|期数|场数|场次|人次|数|任务|工作|情况|目标|指标|达到|达|实现|完成|保持|稳定|控制|提高|提升|增加|扩大|新增|累计|共计|分别|为|是|在|了|的|至|到|以上|共)+$/u;
const BRACKETED = /[（(][^（）()]*[)）]/gu;
const MARKS = /[“”"'《》\s]/gu;

/** So general that two of them are not yet the same thing. */
const GENERAL = /^(?:项目|企业|人员|活动|单位|资金|投资|群众|面积|公司|机构|建设|服务)$/u;
/** It goes by many names: 群众满意度, 服务对象满意程度, 公众满意率. */
const SATISFACTION = '满意';

export interface Noun {
  /** As it stands: “实施项目”. */
  readonly said: string;
  /** `带动就业` of “累计带动就业 1.5 万人以上”. */
  readonly words: string;
  /** Its pairs of neighbouring characters: Chinese has no blanks to tell words by. */
  readonly pairs: ReadonlySet<string>;
}

/** `nounOf('力争年底实现各类文化企业')` → 文化企业; its words are '' where nothing is left. */
export const nounOf = remembering(2000, (text: string): Noun => {
  const said = text.replace(BRACKETED, '').replace(MARKS, '').replace(TAIL, '');
  const words = core(said);
  return { said, words, pairs: pairsOf(words) };
});

function core(said: string): string {
  const ends = Array.from(said.matchAll(LEAD), ({ index, 0: lead }) => index + lead.length);
  // What leaves a single character behind it was itself a part of the noun.
  const start = ends.findLast((end) => said.length - end !== 1) ?? 0;
  return said.slice(start).replace(VERBS, '');
}

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let last = '';
  for (const character of words) {
    if (last !== '') pairs.add(`${last}${character}`);
    last = character;
  }
  return pairs;
}

/** The share of the shorter noun's pairs that the longer has, too: 0 … 1. */
function overlap(a: Noun, b: Noun): number {
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared += 1;
  // Of no pairs none is shared.
  return shared / Math.max(1, Math.min(a.pairs.size, b.pairs.size));
}

/** Whether two nouns may well mean the same: enough not to miss the other, not enough to hold it against it. */
export function mayBe(a: Noun, b: Noun): boolean {
  return overlap(a, b) >= 0.5 || (a.words.includes(SATISFACTION) && b.words.includes(SATISFACTION));
}

/** Whether the first names a part of what the second names: 培训村干部 of 培训, 省级荣誉 of 荣誉. */
function isPart(part: Noun, whole: Noun): boolean {
  return part.words.length > whole.words.length + 1 && overlap(part, whole) === 1;
}

/**
 * Whether two nouns plainly mean the same, neither a part of the other: 带动就业 and 带动就业人数, 县市级以上荣誉 and
 * 省级以上荣誉.
 */
export function isSame(a: Noun, b: Noun): boolean {
  if (GENERAL.test(a.words) || GENERAL.test(b.words)) return a.said === b.said;
  return overlap(a, b) >= 0.75 && !isPart(a, b) && !isPart(b, a);
}
