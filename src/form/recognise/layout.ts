import type { Field } from '../names';
import type { Layout } from './recognition';

/** The layout by the fields it has: only Chongqing has a coefficient, only Sichuan sign and unit of their own. */
export function layoutOf(fields: ReadonlySet<Field>, hasCriterion: boolean): Layout {
  const has = (...wanted: readonly Field[]) => wanted.every((field) => fields.has(field));
  if (has('coefficient')) return 'chongqing';
  if (has('sign', 'measure')) return 'sichuan';
  if (has('level2Points')) return 'levelPoints';
  if (hasCriterion && !has('target')) return 'explanatory';
  if (!has('executionScore')) return has('points') && !has('weight') ? 'project' : 'department';
  return has('points') ? 'project' : 'hubei';
}
