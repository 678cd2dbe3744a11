/** Steps and tiers: what turns a rate into points, as rows of the table. */
import type { Scale } from '../../scoring/rules/scale';
import type { RateSteps, StepParams } from '../../scoring/rules/step';
import type { Tier, TierParams } from '../../scoring/rules/tier';
import { choice, part, points, rateStep, share, stepSize, type StepSize } from './cells';
import { asObject, below, either, field, filled, group, shownIn, type Codec } from './codec';
import { interval } from './interval';
import { list } from './lists';

const besideStep = group<Omit<StepParams, 'step' | 'stepUnit'>>({
  base: field('起点', share),
  direction: field('方向', choice({ above: '超出', below: '不足', both: '偏离' })),
  deduct: field('每档扣', points),
  partialStep: field('不足一档', choice({ floor: '不计', ceil: '按一档计', prorata: '按比例计' })),
  maxDeduct: field('最多扣', part),
});

/** 起点 100%, 方向 超出, 每档 5 个百分点, 每档扣 1 分, 不足一档 不计, 最多扣 50%. */
const stepsBy = <T extends StepParams>(stepRow: Codec<StepSize>): Codec<T> => ({
  labels: [...stepRow.labels, ...besideStep.labels],
  write: (params) => besideStep.write(params).toSpliced(2, 0, ...stepRow.write(params)),
  read: (source, path) => {
    const size = stepRow.read(source, below(path, 'step'));
    return { stepUnit: 'pp', ...asObject(besideStep.read(source, path)), ...asObject(size) };
  },
});
export const steps = stepsBy<StepParams>(field('每档', stepSize));
/** The same of a rate, whose steps are percentage points. */
export const rateSteps = stepsBy<RateSteps>(field('每档', rateStep));

/** 档次 [80%, 90%) 4 分, …, 其余 0 分. */
export const tierParams = group<TierParams>({
  tiers: list<Tier>({
    labels: ['档次'],
    write: ({ score, ...edges }) => ({ label: '档次', value: interval.write(edges), second: part.write(score) }),
    read: ({ label, value, second }, source) => ({
      ...interval.read(value, shownIn(label), source),
      score: filled(part, second, shownIn(label), source),
    }),
    keys: { value: ['from', 'to'], second: ['score'] },
  }),
  else: field('其余', part),
});

/** Tiers where there are any, else steps. */
export const scale: Codec<Scale> = {
  labels: [...rateSteps.labels, ...tierParams.labels],
  write: (params) => ('tiers' in params ? tierParams.write(params) : rateSteps.write(params)),
  read: (source, path) => {
    if (source.has(['档次'])) return tierParams.read(source, path);
    if (source.has(rateSteps.labels)) return rateSteps.read(source, path);
    source.note(path, either(['每档', '档次']), null);
    return undefined;
  },
};
