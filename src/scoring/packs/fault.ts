/** What is wrong with a pack, as data: a place and a code with its facts; `src/wording/packFaults.ts` words it. */
import { getDotPath, type BaseIssue } from 'valibot';

/** The facts of each code. Places are as in a pack: `rules.2.rule.params.tiers.1.to`. */
interface PackFaultFacts {
  /** Something must stand here. */
  missing: { readonly name: string };
  /** The name is none that a pack knows, e.g. a parameter that the rule type does not have. */
  unknown: { readonly name: string };
  /** What stands here is not what belongs here: `expected` is a name such as `share`, or the choices. */
  wrong: { readonly expected: string; readonly seen: string };
  gradesNotFalling: { readonly above: string };
  /** A total below the last grade would have none. */
  gradesNotToZero: { readonly from: string };
  /** The last rule must take every row. */
  noRuleForTheRest: object;
  /** It takes every row, so that no rule behind it is reached. */
  hidesTheRest: object;
  /** A rule before it takes every row that this one is for. */
  ruleUnreachable: { readonly by: string };
  nameTwice: { readonly name: string };
  tierEmpty: object;
  tiersOverlap: { readonly with: number };
  tiersGap: { readonly with: number };
  /** All it holds is held by tiers before it. */
  tierUnreachable: object;
  bandUnreachable: object;
  stateUnreachable: { readonly word: string };
  /** A cap that no execution rate reaches, since one before it is lower. */
  capUnreachable: object;
  /** More than the full marks of the row. */
  pointsAboveFull: { readonly points: string; readonly full: string };
  /** A grade or a cap that no total reaches, since the whole form has fewer points. */
  aboveTotal: { readonly points: string; readonly total: string };
  /** More than 100% of what there is. */
  aboveWhole: object;
  /** So far beyond any rule that a unit must have slipped. */
  rateUnlikely: object;
  stepUnlikely: object;
  /** The points of the parts do not make the whole. */
  pointsSum: { readonly sum: string; readonly whole: string };
  partUnknown: { readonly name: string };
  codeUnknown: { readonly name: string };
  /** Too little begins above 100%, or too much below it. */
  thresholdBeyond: { readonly side: 'low' | 'high' };
}

export type PackFaultCode = keyof PackFaultFacts;

export type PackFaultOf<Code extends PackFaultCode> = {
  readonly place: string;
  readonly code: Code;
} & PackFaultFacts[Code];

export type PackFault = { readonly [Code in PackFaultCode]: PackFaultOf<Code> }[PackFaultCode];

/** `fault('grades.1.from', 'gradesNotFalling', { above: '优' })`. */
export function fault<Code extends PackFaultCode>(
  place: string,
  code: Code,
  facts: PackFaultFacts[Code],
): PackFaultOf<Code> {
  return { place, code, ...facts };
}

/** What the schema's check has to say, in our words; one issue is one fault or, where it has choices, several. */
export function faultsOf(issue: BaseIssue<unknown>, above = ''): readonly PackFault[] {
  const place = [above, getDotPath(issue) ?? ''].filter((part) => part !== '').join('.');
  // Of several things that may stand here, the one that was meant is the one in which something is amiss inside.
  const inside = (issue.issues ?? []).filter(({ path }) => path !== undefined);
  if (inside.length > 0) return inside.flatMap((one) => faultsOf(one, place));
  const name = place.split('.').at(-1) ?? '';
  if (issue.expected === 'never') return [fault(place, 'unknown', { name })];
  const { input } = issue;
  if (input === undefined || input === '' || (Array.isArray(input) && input.length === 0))
    return [fault(place, 'missing', { name })];
  return [fault(place, 'wrong', { expected: expectedIn(issue), seen: seenIn(input) })];
}

/** The schema's own name for what belongs there, else the choices or the kind that valibot prints. */
function expectedIn({ message, expected, type }: BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message;
  return expected ?? type;
}

function seenIn(input: unknown): string {
  const seen = typeof input === 'string' ? input : JSON.stringify(input);
  return seen.slice(0, 60);
}
