/** State that comes of forms yet to be bound, and of acts on many forms. */
import type { Correction } from '../excel/bind';
import type { ReviewedAll } from '../excel/review';
import type { Found, Message, Overview } from './state';

/** The one before for the same field is as good as never made. */
export function withCorrection(found: Found | null, correction: Correction): Found | null {
  if (found === null) return null;
  const others = found.corrections.filter(({ field }) => field !== correction.field);
  return { ...found, corrections: [...others, correction] };
}

/** A sheet that was left for the user to look at, and that now is a form. */
export function withoutLeft(overview: Overview | null, sheet: string): Overview | null {
  if (overview?.kind !== 'imported') return overview;
  const files = overview.imported.files.map((file) => ({
    ...file,
    left: file.left.filter((left) => left.sheet !== sheet),
  }));
  return { ...overview, imported: { files } };
}

/** What a review of several forms comes to: cells written and kept, summed up, and the forms that were left out. */
export function reviewOf({ forms }: ReviewedAll): Extract<Message, { readonly kind: 'reviewed' }> {
  const done = forms.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const refused = forms.flatMap(({ sheet, outcome }) => (outcome.ok ? [] : [{ sheet, problem: outcome.problem }]));
  return {
    kind: 'reviewed',
    forms: done.length,
    written: done.reduce((sum, one) => sum + one.written, 0),
    kept: done.reduce((sum, one) => sum + one.kept, 0),
    refused: refused.map(({ sheet }) => sheet),
    problem: refused[0]?.problem ?? null,
  };
}
