import type { Judged, RowAssessment } from '../assessment';
import { finding, type Finding } from '../findings';
import { cellOf } from './cellOf';
import { foundIn } from './foundIn';

/** Words that no result can contradict. */
const VAGUE =
  /长期|长效|显著|明显|有所|稳步|逐步|持续|不断|进一步|大幅|较[高好大强快]|更[加好高]|提[升高]|增强|改善|促进|推动|加强|优化|良好|一定程度|^(?:高|好|优|中|多|大)$/u;

/** A target that cannot be tested: “20多个”, “长期”, “显著提升”. A row that the form calls 定性 is not asked for a number. */
export function targetVague({ rows }: Judged): readonly Finding[] {
  return foundIn(rows, (row) => {
    if (!isVague(row)) return null;
    const { target, indicator, name } = row;
    const at = cellOf(indicator.target, indicator.level2At);
    return finding('target-vague', { at, subject: name, points: null, facts: { target: target.seen } });
  });
}

function isVague({ target, indicator }: RowAssessment): boolean {
  if (target.kind === 'words') {
    const isQualitative = indicator.sign?.text.includes('定性') ?? false;
    return !isQualitative && !/\d/.test(target.seen) && VAGUE.test(target.seen);
  }
  return 'approximate' in target && target.approximate;
}
