/** The pack that a layout is scored by. */
import { packById } from '../../src/scoring/packs';
import type { RulePack } from '../../src/scoring/packs/pack';

export function packOf(id: string): RulePack {
  const found = packById(id);
  if (found === null) throw new Error(`no pack ${id}`);
  return found;
}
