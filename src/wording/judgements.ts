/** The rules that judge words and count items, in words. */
import type { Rule } from '../scoring/packs/pack';
import { number, rate } from './figures';
import { partInWords, type T } from './scales';

type ParamsOf<Type extends Rule['type']> = Extract<Rule, { readonly type: Type }>['params'];

/** Sentences one after the other; '' is none. */
export function andThen(t: T, sentences: readonly string[]): string {
  return sentences.filter((one) => one !== '').reduce((first, second) => t('rule.and', { first, second }));
}

const STATES = ['met', 'partly', 'missed'] as const;

/** 达成的得分值的 80%–100%；部分达成的…。档内由人打分。 */
export function bandInWords({ edges: [upper, lower], position = {} }: ParamsOf<'band'>, t: T): string {
  const placed = STATES.flatMap((state) => {
    const found = position[state];
    return found === undefined
      ? []
      : [t('rule.band.position', { state: t(`state.${state}`), position: t(`position.${found}`) })];
  });
  return andThen(t, [
    t('rule.band', { upper: rate(upper), lower: rate(lower) }),
    ...placed,
    placed.length < STATES.length ? t('rule.band.person') : '',
  ]);
}

export function stateInWords({ states, else: otherwise }: ParamsOf<'state'>, t: T): string {
  const one = ({ words, score }: (typeof states)[number]) =>
    t('rule.state.one', { words: words.join(t('list.words')), score: partInWords(score, t) });
  const list = states.map(one).join(t('list.items'));
  return otherwise === undefined
    ? t('rule.state.person', { states: list })
    : t('rule.state', { states: list, else: partInWords(otherwise, t) });
}

export function passFailInWords({ pass, fail }: ParamsOf<'passFail'>, t: T): string {
  return t('rule.passFail', {
    pass: pass === undefined ? t('rule.passFail.pass') : pass.join(t('list.words')),
    fail: fail === undefined ? t('rule.passFail.fail') : fail.join(t('list.words')),
  });
}

export function checklistInWords(params: ParamsOf<'checklist'>, t: T): string {
  if ('items' in params) {
    const one = ({ name, points }: (typeof params.items)[number]) =>
      t('rule.checklist.item', { name, points: number(points) });
    return t('rule.checklist.items', { items: params.items.map(one).join(t('list.items')) });
  }
  return 'each' in params
    ? t('rule.checklist.each', { each: number(params.each) })
    : t('rule.checklist.deduct', { deduct: number(params.deduct) });
}
