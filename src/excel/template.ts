import { template } from '../form/template';
import type { Outcome } from './outcome';
import { putSheet } from './putSheet';

/** Draws the standard form on a new sheet; the sheet's name. At most three requests. */
export async function insertTemplate(content: 'blank' | 'sample'): Promise<Outcome<string>> {
  const put = await putSheet(template(content), { replace: false });
  return put.ok ? { ok: true, value: put.value.sheet } : put;
}
