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
      if (facts.adjusted !== null)
        return t('finding.over-budget.adjusted', { rate: rate(facts.rate), adjusted: rate(facts.adjusted) });
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
      if (facts.rate === null) return t('finding.rate-mismatch.none', { printed: facts.printed });
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
    case 'part-whole':
      return t(`finding.part-whole.${facts.of}`, {
        whole: amount(facts.whole, facts.unit),
        parts: amount(facts.parts, facts.unit),
        difference: amount(facts.whole.sub(facts.parts).abs(), facts.unit),
      });
    case 'rate-truncated':
      return t('finding.rate-truncated', { printed: facts.printed, rate: rate(facts.rate) });
    case 'low-execution':
      return t('finding.low-execution', { rate: rate(facts.rate), threshold: rate(facts.threshold) });
    case 'actual-missing':
      return t('finding.actual-missing');
    case 'reason-thin':
      return t('finding.reason-thin', { note: facts.note });
    case 'full-despite-shortfall': {
      if (facts.rate === null) return t('finding.full-despite-shortfall.words', { actual: facts.actual });
      return t(`finding.full-despite-shortfall.${facts.of}`, { rate: rate(facts.rate) });
    }
    case 'deducted-though-met':
      return t('finding.deducted-though-met', { lost: number(facts.lost) });
    case 'grade-mismatch':
      return t('finding.grade-mismatch', {
        total: number(facts.total),
        grade: facts.grade,
        printed: facts.printed,
      });
    case 'target-missing':
      return t('finding.target-missing');
    case 'target-unreadable':
    case 'actual-unreadable':
    case 'cell-unreadable': {
      const { seen, fault } = facts;
      const of = code === 'cell-unreadable' ? facts.of : code === 'target-unreadable' ? 'target' : 'actual';
      return t(fault === 'unreadable' ? `finding.${code}` : `finding.unreadable.${fault}`, {
        seen,
        what: t(`cell.${of}`),
      });
    }
    case 'unit-mismatch':
      return t(facts.asRate ? 'finding.unit-mismatch.asRate' : 'finding.unit-mismatch', {
        target: facts.target,
        actual: facts.actual,
      });
    case 'actual-repeats-target':
      return t('finding.actual-repeats-target', { actual: facts.actual });
    case 'target-vague':
    case 'deadline-without-year':
      return t(`finding.${code}`, { target: facts.target });
    case 'over-completion':
      return t('finding.over-completion', { rate: rate(facts.rate), threshold: rate(facts.threshold) });
    case 'column-shifted': {
      if (facts.of === 'name') return t('finding.column-shifted.name');
      const { value, other, otherAt } = facts;
      return t(`finding.column-shifted.${facts.of}`, { value, other, at: otherAt, rate: rate(facts.rate) });
    }
    case 'template-leftover':
      return t('finding.template-leftover', { seen: facts.seen });
    case 'duplicate-indicator':
      return t('finding.duplicate-indicator', { at: facts.first });
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
