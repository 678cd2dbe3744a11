/** The pack that a layout is scored by. */
import { packById } from '../../src/scoring/packs';
import type { RulePack } from '../../src/scoring/packs/pack';

/** Packs that may be missing give way to the national one; the report says which counted. */
export function packOf(id: string): RulePack {
  const found = packById(id) ?? packById('national-2020');
  if (found === null) throw new Error(`no pack ${id}`);
  return found;
}
