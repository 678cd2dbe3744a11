/** A finding as a sentence: the fact first, then one next step. */
import { ZERO } from '../scoring/exact';
import type { Finding } from '../scoring/findings';
import { amount, number, rate } from './figures';
import type { Translate } from './translator';
import type { zhCN } from './zh-CN';

export function findingInWords(finding: Finding, t: Translate<typeof zhCN>): string {
  const { code, facts } = finding;
  switch (code) {
    case 'over-budget': {
      if (facts.of !== 'line') return t(`finding.over-budget.${facts.of}`, { rate: rate(facts.rate) });
      const key = facts.scored ? 'finding.over-budget.scored' : 'finding.over-budget.line';
      return t(key, { rate: rate(facts.rate), excess: amount(facts.excess ?? ZERO, facts.unit) });
    }
    case 'unbudgeted-spending':
      return t('finding.unbudgeted-spending', { outturn: amount(facts.outturn, facts.unit) });
    case 'score-differs':
      return t('finding.score-differs', { score: number(facts.score), ruled: number(facts.ruled) });
    case 'score-out-of-range': {
      const key =
        facts.score.compare(ZERO) < 0 ? 'finding.score-out-of-range.below' : 'finding.score-out-of-range.above';
      return t(key, { score: number(facts.score), points: number(facts.points) });
    }
    case 'deduction-without-reason':
      return t(facts.drafted ? 'finding.deduction-without-reason.drafted' : 'finding.deduction-without-reason', {
        lost: number(facts.lost),
      });
    case 'score-without-actual':
      return t('finding.score-without-actual', { score: number(facts.score) });
    case 'rate-mismatch':
      return t('finding.rate-mismatch', { printed: facts.printed, rate: rate(facts.rate) });
    case 'total-mismatch':
      return t('finding.total-mismatch', { printed: number(facts.printed), sum: number(facts.sum) });
    case 'weights-total':
      return t('finding.weights-total', { sum: number(facts.sum), full: number(facts.full) });
    case 'points-sum':
      return t(`finding.points-sum.${facts.of}`, {
        subject: finding.subject,
        sum: number(facts.sum),
        weight: number(facts.weight),
      });
    case 'source-structure':
      return t(`finding.source-structure.${facts.of}`, {
        source: amount(facts.source, facts.unit),
        structure: amount(facts.structure, facts.unit),
        difference: amount(facts.source.sub(facts.structure).abs(), facts.unit),
      });
    case 'amount-invalid':
      return t(`finding.amount-invalid.${facts.fault}`, { seen: facts.seen });
    case 'goal-without-indicator': {
      const { goal, result } = facts;
      const key = result === null ? 'finding.goal-without-indicator' : 'finding.goal-without-indicator.reported';
      return t(key, { goal, result: result ?? '' });
    }
    case 'narrative-conflict': {
      const { goal, result, cell, cellAt } = facts;
      const places = goal === null ? 'unlike' : result === null ? 'cell' : cell === null ? 'result' : 'all';
      return t(`finding.narrative-conflict.${places}`, {
        goal: goal ?? '',
        result: result ?? '',
        cell: cell ?? '',
        at: cellAt ?? '',
      });
    }
    case 'target-equals-result':
      return t('finding.target-equals-result', { target: facts.target, result: facts.result });
  }
}
