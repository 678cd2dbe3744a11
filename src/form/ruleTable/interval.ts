/** A range of rates as the field writes it: `[90%, 100%)`, `(0%, 10%]`, `≥ 90%`, `< 60%`; a bracket counts its edge in. */
import { percent, type Exact } from '../../scoring/exact';
import type { Standing } from '../blocks';
import { isBlankCell, shownIn, type Source, type WrittenCell } from './codec';

/** No edge at all: the pack is refused before its tiers are compared, so that one fault brings no others. */
const UNREAD = { from: null };

export interface Interval {
  readonly from?: Exact | undefined;
  /** Counted in unless said otherwise. */
  readonly fromIncluded?: boolean | undefined;
  readonly to?: Exact | undefined;
  /** Left out unless said otherwise. */
  readonly toIncluded?: boolean | undefined;
}

const ALL = '全部';
const SHARE = '(\\d+(?:\\.\\d+)?%)';
const BOTH = new RegExp(`^([[(])${SHARE},${SHARE}([\\])])$`, 'u');
const ONE = new RegExp(`^(≥|>=|>|≤|<=|<|=)${SHARE}$`, 'u');

export const interval = {
  write: ({ from, fromIncluded = true, to, toIncluded = false }: Interval): WrittenCell => {
    const [low, high] = [from, to].map((edge) => (edge === undefined ? '' : percent(edge, 9)));
    if (from === undefined && to === undefined) return { value: ALL };
    if (to === undefined) return { value: `${fromIncluded ? '≥' : '>'} ${low ?? ''}` };
    if (from === undefined) return { value: `${toIncluded ? '≤' : '<'} ${high ?? ''}` };
    return { value: `${fromIncluded ? '[' : '('}${low ?? ''}, ${high ?? ''}${toIncluded ? ']' : ')'}` };
  },
  /** As a pack file has it, each edge only where it is not the usual one. */
  read: (cell: Standing, label: string, source: Source): Readonly<Partial<Record<keyof Interval, unknown>>> => {
    if (isBlankCell(cell)) {
      source.blank(cell.at, label);
      return UNREAD;
    }
    const plain = shownIn(cell).normalize('NFKC').replace(/\s+/gu, '');
    const found = plain === ALL ? edges(undefined, true, undefined, false) : (both(plain) ?? one(plain));
    if (found === null) source.wrong(cell.at, shownIn(cell), { kind: 'interval' });
    return found ?? UNREAD;
  },
};

function both(text: string) {
  const [, open, low, high, close] = BOTH.exec(text) ?? [];
  return open === undefined ? null : edges(low, open === '[', high, close === ']');
}

function one(text: string) {
  const [, sign, edge] = ONE.exec(text) ?? [];
  switch (sign) {
    case '≥':
    case '>=':
      return edges(edge, true, undefined, false);
    case '>':
      return edges(edge, false, undefined, false);
    case '≤':
    case '<=':
      return edges(undefined, true, edge, true);
    case '<':
      return edges(undefined, true, edge, false);
    case '=':
      return edges(edge, true, edge, true);
    default:
      return null;
  }
}

function edges(from: string | undefined, fromIncluded: boolean, to: string | undefined, toIncluded: boolean) {
  return {
    from,
    to,
    fromIncluded: fromIncluded ? undefined : false,
    toIncluded: toIncluded ? true : undefined,
  };
}
