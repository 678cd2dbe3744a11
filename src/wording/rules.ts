/** A rule in words, from its own parameters: what is shown is what is applied. */
import type { Rule } from '../scoring/packs/pack';
import { number, rate } from './figures';
import { andThen, bandInWords, checklistInWords, passFailInWords, stateInWords } from './judgements';
import { partInWords, roundingInWords, scaleInWords, stepsInWords, tiersInWords, type T } from './scales';

export { partInWords } from './scales';

/** `ruleInWords(比例)` → “完成的得满分；没完成的，分值 × 完成率。” */
export function ruleInWords(rule: Rule, t: T): string {
  switch (rule.type) {
    case 'ratio': {
      const { cap, floor, over } = rule.params;
      const words = floor === undefined ? t('rule.ratio') : t('rule.ratio.floor', { floor: partInWords(floor, t) });
      return andThen(t, [
        words,
        cap === undefined ? '' : t('rule.ratio.cap', { cap: partInWords(cap, t) }),
        over === undefined ? '' : t('rule.ratio.over', { from: rate(over.from), deduct: number(over.deduct) }),
      ]);
    }
    case 'reverseRatio': {
      const { form, floor } = rule.params;
      const words = t(form === 'mirror' ? 'rule.mirror' : 'rule.reverse');
      return floor === undefined ? words : t('rule.reverse.floor', { rule: words, floor: partInWords(floor, t) });
    }
    case 'equal':
      return equalInWords(rule.params, t);
    case 'step':
      return stepsInWords(rule.params, t);
    case 'tier':
      return tiersInWords(rule.params, t);
    case 'band':
      return bandInWords(rule.params, t);
    case 'state':
      return stateInWords(rule.params, t);
    case 'passFail':
      return passFailInWords(rule.params, t);
    case 'checklist':
      return checklistInWords(rule.params, t);
    case 'execution':
      return executionInWords(rule.params, t);
    case 'controlRate':
      return controlInWords(rule.params, t);
    case 'changeRate':
      return t('rule.change', { scale: scaleInWords(rule.params.scale, t) });
    case 'coefficient':
      return t('rule.coefficient');
    case 'deadline': {
      const { late } = rule.params;
      if (late === undefined) return t('rule.deadline');
      return andThen(t, [
        t('rule.deadline.late', { unit: t(`rule.deadline.${late.unit}`), deduct: number(late.deduct) }),
        late.maxDeduct === undefined ? '' : t('rule.deadline.most', { limit: partInWords(late.maxDeduct, t) }),
      ]);
    }
    case 'groupSplit': {
      const { shares, rest, rule: inner } = rule.params;
      return t(rest === 'none' ? 'rule.split' : 'rule.split.last', {
        rounding: roundingInWords(shares, t),
        rule: ruleInWords(inner, t),
      });
    }
    case 'manual':
      return t(rule.params.evidence === true ? 'rule.manual.evidence' : 'rule.manual');
    case 'none':
      return t('rule.none');
  }
}

type ParamsOf<Type extends Rule['type']> = Extract<Rule, { readonly type: Type }>['params'];

function equalInWords({ tolerance, zeroTarget }: ParamsOf<'equal'>, t: T): string {
  const near =
    tolerance === undefined
      ? ''
      : 'units' in tolerance
        ? t('rule.equal.units', { margin: number(tolerance.units) })
        : t('rule.equal.share', { margin: rate(tolerance.fraction) });
  return andThen(t, [t('rule.equal'), near, t(zeroTarget === 'manual' ? 'rule.equal.zeroManual' : 'rule.equal.zero')]);
}

function executionInWords({ budget, base, over, zeroBudget }: ParamsOf<'execution'>, t: T): string {
  const beyond = over === 'cap' ? t('rule.execution.cap') : t('rule.execution.steps', { steps: stepsInWords(over, t) });
  const words = t('rule.execution', {
    base: t(budget === 'fiscal' ? 'rule.execution.fiscal' : 'rule.execution.all'),
    beyond,
  });
  return andThen(t, [
    words,
    base === undefined ? '' : t(`rule.execution.${base}`),
    zeroBudget === undefined || zeroBudget === 'manual' ? '' : t(`rule.execution.zero.${zeroBudget}`),
  ]);
}

function controlInWords({ of, scale }: ParamsOf<'controlRate'>, t: T): string {
  const scaled = scaleInWords(scale, t);
  if (of === undefined) {
    return t('rule.control', {
      numerator: t('rule.control.actual'),
      denominator: t('rule.control.target'),
      scale: scaled,
    });
  }
  const term = ({ lines, column }: typeof of.numerator) =>
    lines === undefined
      ? t(`column.${column}`)
      : t('rule.control.term', { lines: lines.join(t('list.words')), column: t(`column.${column}`) });
  return t('rule.control', { numerator: term(of.numerator), denominator: term(of.denominator), scale: scaled });
}
