import type { Judged } from '../assessment';
import { finding, type Finding } from '../findings';
import { isNoReason } from '../note';
import { tidy } from '../quantity';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';
import { lostBy } from './lost';

/** That something was missed or exceeded, once more: 超预算, 未完成, 执行率偏低, 扣2分. */
const OUTCOME =
  '超支|(?:支出)?(?:超出?|超过)(?:年初|年度|全年)?(?:预算|支出|额|标|目标|计划)?(?:支出|金额|值|数)?|' +
  '(?:未|没有?|未能|尚未|暂未|部分)(?:按[期时]|全部|全面|完全)?(?:完成|达标|达到|达成|实现)(?:预期|年初|年度|全年|预定)?(?:目标|指标|任务|预算|计划|要求)?(?:值)?|' +
  '(?:预算|资金|支付|支出|指标)?(?:执行|完成|支付)(?:率|进度|情况)?(?:偏|较|过|太)?(?:低|慢|不足|不够|不高|不理想)|' +
  '(?:低于|高于|小于|大于)(?:预期|年初|年度)?(?:目标|指标|预算|计划)(?:值)?|(?:存在|有)(?:一定|较大|少量|些)?(?:偏差|差距|不足|问题)|偏差|差距|' +
  '(?:酌情|按[规标]定?准?)?(?:扣减?|减|少|得)(?:了)?[\\d.]*分';
/** What is to be done about it, which is no cause: 加强管理, 下一步完善制度. */
const WHEN =
  '下一?步|今后|以后|后续|明年|来年|下一?年度?|继续|进一步|不断|切实|努力|逐步|积极|认真|及时|(?<!工作)需要?|将|要|应|会|待|有待|已|拟|并|再';
const MEASURE =
  '加强|强化|改进|完善|提高|提升|加快|加大|规范|整改|优化|落实|重视|注意|做好|严格|严控|控制|抓好|推进|健全|细化|改善|增强';
const OBJECT =
  '预算|绩效|资金|项目|资产|财务|内部|内控|工作|日常|相关|各项|制度|机制|措施|管理|监管|监督|管控|执行|编制|使用|支出|支付|进度|力度|效率|效益|质量|水平|能力|意识|学习|培训|沟通|协调|宣传|服务|控制|率|性|到位|准确|科学';
const JOINT = '和|与|及|以及|的|了|在|对|等|请|我们?|本?单位|部门';
/** At most this long: a longer note is not weighed by its words. */
const SHORT = 40;
const EMPTY = new RegExp(
  `${OUTCOME}|${WHEN}|${MEASURE}|${OBJECT}|${JOINT}|[\\d.%\\p{P}\\p{S}]+|[千万亿]?元|个百分点|多`,
  'gu',
);

/** A typed note that names no cause: 超预算, 加强管理 alone. Words that are neither outcome nor measure may be a cause. */
export function reasonThin({ rows }: Judged): readonly Finding[] {
  return foundIn(rows, (row) => {
    const { standingNote, indicator, name } = row;
    if (lostBy(row) === null || standingNote.length > SHORT) return null;
    const plain = tidy(standingNote);
    // A blank and a draft are no reason at all.
    if (isNoReason(standingNote) || plain.replace(EMPTY, '') !== '') return null;
    const at = cellOf(indicator.note, indicator.level2At);
    return finding('reason-thin', { at, subject: name, points: null, facts: { note: plain } });
  });
}
