/** The faults that the strip can arm, in the host's terms. Each hits the next request that writes. */
import type { FaultKind, Faults } from '../protocol/faults';
import { DO } from '../protocol/wire';

export const FAULT_NAMES = ['refuse', 'fail', 'lose'] as const;

export type FaultName = (typeof FAULT_NAMES)[number];

/** The second value that is set fails: the first stays, as in Excel. */
function halfWay(): FaultKind {
  let set = 0;
  return {
    kind: 'failAction',
    when: ({ type }) => {
      if (type === DO.set) set += 1;
      return set === 2;
    },
  };
}

function kindOf(name: FaultName): FaultKind {
  switch (name) {
    case 'refuse':
      return { kind: 'refuse', code: 'ActivityLimitReached' };
    case 'fail':
      return halfWay();
    case 'lose':
      return { kind: 'loseAnswer' };
  }
}

/** null: nothing goes wrong any more. */
export function armFault(faults: Faults, name: FaultName | null): void {
  faults.clear();
  if (name !== null) faults.arm(kindOf(name), { writesOnly: true });
}
