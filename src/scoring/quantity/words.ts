/** What words say: whether something was reached, and grades. */
import type { Attainment, Grade, Quantity } from './kinds';

/** “未逾期”, “无超支”: what did not happen was not wanted. */
const SPARED =
  /(?:未|无|没有?|不)(?:发生|出现|存在|有)?(?:逾期|延期|延迟|拖延|滞后|拖欠|超[支期标额时]|超预算|超过|突破|违[规纪法约反])/gu;
/** “完成情况良好”, “及时率提升”: the word only names what is spoken of. */
const NAMED =
  /(?:完成|达成|实现|达标|达到|合格|符合|合规|到位|及时|按时|按期|准时)(?=情况|质量|程度|进度|时间|[率度性])/gu;
/** “不断完成” denies nothing; “未来” is a time. */
const MISSED =
  /未(?!来)|尚(?=[未无缺需待])|(?<![淹沉])没(?!收)|待(?=完成|实现|验收)|不达|不合格|不符合|不合规|不及时|不到位|无法|不能|逾期|延期|滞后|^(?:否|FALSE|不通过|不满意)$/iu;
const PARTLY = /部分|基本|大部|逐步|正在|中$/u;
/** “可完成”, “将实现”, “能够达到”: still to come, or only possible; “产能达到”, “相应完成” are other words. */
const TO_COME =
  /(?:(?<![许认])可以?|(?<![功性节智职技产效动机储])能够?|(?<![相响适供对反])应[该当]?|(?<!所)需要?|须|将会?|有望)(?:按[时期])?(?=完成|实现|达)/u;
const MET =
  /达成|完成|实现|达标|达到|达预期|合格|符合|合规|到位|及时|按时|按期|如期|准时|^(?:已?通过|有效|有|是|TRUE)$/iu;
/** A promise, a question or a complaint, whatever else is said. */
const OPEN =
  /^(?:计划|预计|拟|将|去年|上年|上一年)|力争|确保|争取|是否|较[差低慢]|不[高佳足好]|难[以于]|\?|完成得?(?:较好|良好|不错|尚可)|欠|问题|困难|一半|[过大]半|[一二两三四五六七八九]成(?!果)|分之|少[数量]|较少|(?<![不至最])少(?=完成|实现|达)|[还仍相]差|不理想|推迟|超期|拖延|跨年|延[后迟缓误]|顺延|暂缓|结转|[下明次翌来]年|下一年|偏低|一般|见附件|详见/u;
/** “好坏”, “优良中差” name a scale, not a place on it. */
const SCALE_NAME = /^(?:好坏|高低|高中低|优良中(?:低)?差|优良|是否|有无|是[/、]否)$/u;
const GRADE = /^(?:评价|评定|评级|等级|结果|为|:)*(?<grade>优秀|优|良好|良|中等|中|差)(?:级|等)?$/u;

/** `部分达成` → partly, `未完成` → missed, `达成预期指标`, `及时`, `是` → met; null where it says none of them. */
export function attainmentIn(words: string): Attainment | null {
  if (SCALE_NAME.test(words)) return null;
  const said = words.replace(SPARED, '').replace(NAMED, '');
  if (MISSED.test(said))
    return PARTLY.test(said) && /达成|完成|实现/u.test(said.replace(/未.{1,2}/gu, '')) ? 'partly' : 'missed';
  if (OPEN.test(said) || TO_COME.test(said)) return null;
  if (MET.test(said)) return PARTLY.test(said) ? 'partly' : 'met';
  return null;
}

/**
 * Whether words say that a number was reached: “完成”, “达到目标” do; “有”, “有效” say nothing of how many. “及时” says it
 * of a time alone: “24小时”.
 */
export function saysReached(words: string, unit: string): boolean {
  return (
    /完成|达成|实现|达标|达到|达预期|符合(?:预期|目标|计划|指标)/u.test(words) ||
    (TIME.test(unit) && /及时|按[时期]|如期|准时/u.test(words))
  );
}

const TIME = /^(?:小时|分钟|工作日|个?月|天|日|周|年)/u;

/** `优秀` → 优, `良好` → 良; null for anything that is no grade. “好” and “高” are none: no scale is known. */
export function gradeIn(words: string): Grade | null {
  const [first = ''] = GRADE.exec(words)?.groups?.['grade'] ?? '';
  return first === '优' || first === '良' || first === '中' || first === '差' ? first : null;
}

/** Whether words only name a scale (“好坏”, F35), so that an equal result says nothing. */
export function isScaleName(words: string): boolean {
  return SCALE_NAME.test(words);
}

export function wordsOf(seen: string): Extract<Quantity, { readonly kind: 'words' }> {
  return { seen, kind: 'words', attainment: attainmentIn(seen), grade: gradeIn(seen) };
}
