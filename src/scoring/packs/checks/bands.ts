import { ONE, ZERO } from '../../exact';
import type { Rule } from '../../rules';
import { fault, type PackFault } from '../fault';

type Bands = Extract<Rule, { type: 'band' }>['params'];

const STATES = ['met', 'partly', 'missed'] as const;

/** Reached ends above partly reached, both within the points; and a word says one state only. */
export function bandFaults({ edges: [reached, partly], labels }: Bands, place: string): readonly PackFault[] {
  const limits = [ONE, reached, partly, ZERO];
  const edges = [0, 1, 2].flatMap((index): readonly PackFault[] => {
    const [above, below] = [limits[index] ?? ONE, limits[index + 1] ?? ZERO];
    return below.compare(above) < 0 ? [] : [fault(`${place}.edges.${Math.min(index, 1)}`, 'bandUnreachable', {})];
  });
  const words = STATES.flatMap((state) => (labels?.[state] ?? []).map((word, index) => ({ word, state, index })));
  const twice = words.filter(({ word }, position) => words.findIndex((other) => other.word === word) < position);
  return [
    ...edges,
    ...twice.map(({ word, state, index }) => fault(`${place}.labels.${state}.${index}`, 'stateUnreachable', { word })),
  ];
}
