/** The national rules (财预〔2020〕10号) for two rule engines: 预算执行, 比例, 反向比例, met → full marks. */
import { ZenEngine } from '@gorules/zen-engine';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Facts } from './enginesForms';

/** The scores of a form's rows, in their order. */
export type Score = (rows: readonly Facts[]) => Promise<readonly number[]>;

const toCents = (score: number): number => Math.round((score + Number.EPSILON) * 100) / 100;

const MARKS: Readonly<Record<string, (row: Facts) => number>> = {
  full: ({ points }) => points,
  share: ({ points, actual, target }) => toCents((points * actual) / target),
  mirror: ({ points, actual, target }) => toCents(points * Math.max(0, 2 - actual / target)),
};

/** What a row must be, and which formula it then gets; `at` is the row's number where a run holds many rows. */
function jsonRules(at: string) {
  const kind = (operator: string) => ({ fact: `kind${at}`, operator, value: 'reverse' });
  const actual = (operator: string) => ({ fact: `actual${at}`, operator, value: { fact: `target${at}` } });
  const rule = (marks: string, ...all: readonly ReturnType<typeof kind | typeof actual>[]) => ({
    conditions: { all: [...all] } satisfies TopLevelCondition,
    event: { type: marks, params: { at } },
  });
  return [
    rule('full', kind('notEqual'), actual('greaterThanInclusive')),
    rule('share', kind('notEqual'), actual('lessThan')),
    rule('full', kind('equal'), actual('lessThanInclusive')),
    rule('mirror', kind('equal'), actual('greaterThan')),
  ];
}

/** json-rules-engine, one run a row. */
export function jsonRulesByRow(): Score {
  const engine = new Engine(jsonRules(''));
  const score = async (row: Facts): Promise<number> => {
    const { events } = await engine.run({ ...row });
    return MARKS[events[0]?.type ?? '']?.(row) ?? NaN;
  };
  return (rows) => Promise.all(rows.map(score));
}

/** json-rules-engine, one run a form: its rules once for each row. */
export function jsonRulesByForm(length: number): Score {
  const engine = new Engine(Array.from({ length }, (_, at) => jsonRules(String(at))).flat());
  return async (rows) => {
    const facts = Object.fromEntries<string | number>(
      rows.flatMap(({ kind, target, actual }, at): [string, string | number][] => [
        [`kind${at}`, kind],
        [`target${at}`, target],
        [`actual${at}`, actual],
      ]),
    );
    const { events } = await engine.run(facts);
    const marks = new Map(events.map(({ type, params }) => [Number(params?.['at']), type]));
    return rows.map((row, at) => MARKS[marks.get(at) ?? '']?.(row) ?? NaN);
  };
}

const TABLE = {
  hitPolicy: 'first',
  inputField: 'rows',
  outputPath: 'rows',
  executionMode: 'loop',
  inputs: [
    { id: 'kind', name: 'kind', field: 'kind' },
    { id: 'rate', name: 'rate', field: 'actual / target' },
  ],
  outputs: [{ id: 'score', name: 'score', field: 'score' }],
  rules: [
    { _id: 'kept', kind: "'reverse'", rate: '<= 1', score: 'points' },
    { _id: 'doubled', kind: "'reverse'", rate: '>= 2', score: '0' },
    { _id: 'exceeded', kind: "'reverse'", rate: '', score: 'round(points * (2 - actual / target), 2)' },
    { _id: 'met', kind: '', rate: '>= 1', score: 'points' },
    { _id: 'missed', kind: '', rate: '', score: 'round(points * actual / target, 2)' },
  ],
};

const GRAPH = {
  nodes: [
    { id: 'in', name: 'form', type: 'inputNode' },
    { id: 'table', name: 'rules', type: 'decisionTableNode', content: TABLE },
    { id: 'out', name: 'scores', type: 'outputNode' },
  ],
  edges: [
    { id: 'first', type: 'edge', sourceId: 'in', targetId: 'table' },
    { id: 'second', type: 'edge', sourceId: 'table', targetId: 'out' },
  ],
};

/** ZEN's decision table over all rows of a form in one call, its trace on: as objects, or as the text of them. */
export function zenTable(trace: true | 'string'): Score {
  const decision = new ZenEngine().createDecision(GRAPH);
  return async (rows) => {
    const answer = await decision.evaluate({ rows }, { trace });
    if (answer.trace === undefined) throw new Error('no trace');
    return (answer.result as { readonly rows: readonly { readonly score: number }[] }).rows.map(({ score }) => score);
  };
}
