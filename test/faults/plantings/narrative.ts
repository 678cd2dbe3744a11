/** Faults between the two long texts and the rows. */
import { LAYOUTS } from '../layouts';
import { scored } from '../settle';
import { refigured, rowsOf, withRow, type Planter, type Planting } from './planting';

const PROMISES: readonly (readonly [string, string])[] = [
  ['新建标准化卫生室', '17处'],
  ['培育文化企业', '410家'],
  ['争取省级荣誉', '2项'],
  ['组织文化金融路演', '3次'],
  ['植树造林', '1.2万亩'],
  ['维修小型水库', '26座'],
  ['开展技术培训', '8期'],
  ['发放宣传资料', '5000份'],
  ['完成危房改造', '120户'],
  ['新增就业岗位', '300个'],
  ['举办专场招聘会', '四场'],
  ['收集意见建议', '60条'],
];

export const goalWithoutIndicator: Planter = (spec, random) => {
  if (!LAYOUTS[spec.layout].goals) return [];
  const [what, figure] = random.pick(PROMISES);
  const promise = random.pick([`${what}${figure}。`, `计划${what}${figure}以上。`]);
  return [
    {
      code: 'goal-without-indicator',
      shape: promise,
      spec: { ...spec, goals: `${spec.goals}\n${promise}` },
      places: ['goals'],
      side: [],
    },
    {
      code: 'goal-without-indicator',
      shape: `${promise} and its report`,
      spec: { ...spec, goals: `${spec.goals}\n${promise}`, results: `${spec.results}\n全年${what}${figure}。` },
      places: ['goals'],
      side: [],
    },
  ];
};

export const narrativeConflict: Planter = (spec, random) => {
  if (!LAYOUTS[spec.layout].goals) return [];
  return rowsOf(spec, 'count').flatMap(({ row, at }): readonly Planting[] => {
    const { told, figures } = row;
    if (told === null || figures === null) return [];
    const less = Math.floor(figures.target * random.pick([0.4, 0.6, 0.9]));
    const report = `${told.noun}${figures.actual}${told.unit}`;
    const promise = `${told.noun}${figures.target}${told.unit}`;
    const planting = (shape: string, changed: Planting['spec'], side: Planting['side'] = []): Planting => ({
      code: 'narrative-conflict',
      shape,
      spec: changed,
      places: ['goals', { row: at }],
      side,
    });
    const lower = withRow(spec, at, { target: refigured(row.target, less), actual: refigured(row.actual, less) });
    return [
      planting('the result below the goal', {
        ...spec,
        results: spec.results.replace(report, `${told.noun}${less}${told.unit}`),
      }),
      planting('the goal above the result and the cell', {
        ...spec,
        goals: spec.goals.replace(promise, `${told.noun}${figures.target * 3}${told.unit}`),
      }),
      planting('the target below the goal', scored(lower)),
      planting(
        'the cell unlike the result',
        scored(withRow(spec, at, { actual: refigured(row.actual, unlike(figures)) })),
      ),
    ];
  });
};

/** Met as well, but another number. */
function unlike({ target, actual }: { readonly target: number; readonly actual: number }): number {
  return actual === target ? target + Math.ceil(target / 10) : target;
}

const AFTERWARDS: readonly (readonly [string, string, string])[] = [
  ['引进企业20多个', '全年引进企业20多个', '23个'],
  ['新增文化创业项目9个', '新增文化创业项目9个，发展势头良好', '9个'],
  ['入选名录企业4家', '入选名录企业4家', '4家'],
  ['完成投资1.2亿元', '游乐综合体完成投资1.2亿元', '1.2亿元'],
];

export const targetEqualsResult: Planter = (spec, random) => {
  if (!LAYOUTS[spec.layout].goals) return [];
  return rowsOf(spec, 'count')
    .filter(({ row }) => row.told === null)
    .map(({ row, at }): Planting => {
      const [target, result, actual] = random.pick(AFTERWARDS);
      const changed = withRow(spec, at, { target, actual, score: row.points, note: '', level3: '发展成效' });
      return {
        code: 'target-equals-result',
        shape: target,
        spec: scored({ ...changed, results: `${spec.results}\n${result}。` }),
        places: [{ row: at }],
        side: target.includes('多') ? ['target-vague'] : [],
      };
    });
};
