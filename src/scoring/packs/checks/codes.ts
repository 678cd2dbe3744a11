import { CODES } from '../../findings';
import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

const KNOWN: ReadonlySet<string> = new Set(CODES);

/** A severity is set for a finding that exists: `over-budget`, not `overbudget`. */
export function codeFaults({ severity }: RulePack): readonly PackFault[] {
  return Object.keys(severity).flatMap((name) =>
    KNOWN.has(name) ? [] : [fault(`severity.${name}`, 'codeUnknown', { name })],
  );
}
