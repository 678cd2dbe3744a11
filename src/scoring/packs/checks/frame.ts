import { decimal, sum, type Exact } from '../../exact';
import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

/** The points of the rows make their part, and the parts the total; where the pack lacks some, they make no more. */
export function frameFaults({ frame, rules }: RulePack): readonly PackFault[] {
  const strays = rules.flatMap(({ of }, index) =>
    of === undefined || frame?.parts.some(({ name }) => name === of) === true
      ? []
      : [fault(`rules.${index}.of`, 'partUnknown', { name: of })],
  );
  if (frame === undefined) return strays;
  // A row that belongs nowhere may be what its part lacks: one fault at a time.
  const parts = (strays.length > 0 ? [] : frame.parts).flatMap(({ name, points, whole }, index) =>
    sumFaults(
      `frame.parts.${index}.points`,
      rules.flatMap((rule) => (rule.of === name && rule.points !== undefined ? [rule.points] : [])),
      points,
      whole,
    ),
  );
  const twice = frame.parts.flatMap(({ name }, index) =>
    frame.parts.findIndex((part) => part.name === name) < index
      ? [fault(`frame.parts.${index}.name`, 'nameTwice', { name })]
      : [],
  );
  const made = frame.parts.map(({ points }) => points);
  const total = frame.total === undefined ? [] : sumFaults('frame.total', made, frame.total, frame.whole);
  return [...strays, ...twice, ...parts, ...total];
}

function sumFaults(place: string, parts: readonly Exact[], whole: Exact, complete: boolean): readonly PackFault[] {
  const made = sum(parts);
  const order = made.compare(whole);
  if (order === 0 || (order < 0 && !complete)) return [];
  return [fault(place, 'pointsSum', { sum: decimal(made), whole: decimal(whole) })];
}
