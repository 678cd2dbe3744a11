/** 复核: the rule's score and its reason beside every form of the workbook, for the reviewer to finish. */
import { planReview, type ReviewPlan } from '../form/review';
import { isOfReview } from '../form/ledger';
import { speech } from '../wording/speech';
import { readAllForms, type FoundForm } from './allForms';
import { commit } from './commit';
import { packFor, stand, type Decision } from './decision';
import type { Memory } from './memory';
import { done, failed, type Outcome } from './outcome';
import { withReviewColumns } from './reviewColumns';
import { guarded } from './score';
import type { Session } from './session';

export interface Reviewed {
  /** Cells written. */
  readonly written: number;
  /** Cells that a reviewer had filled in and that stayed. */
  readonly kept: number;
}

export interface ReviewedAll {
  readonly forms: readonly { readonly sheet: string; readonly outcome: Outcome<Reviewed> }[];
}

/** The forms are Chinese, and so is what is written beside them. */
const SAY = speech('zh-CN');

/**
 * Reviews every form of the workbook, or that of the sheet `only`, in three requests. A form that cannot be read or written is named; the others go
 * on. Nothing is written once `signal` is aborted before the write.
 */
export async function review(
  session: Session,
  progress: (form: number, forms: number) => void,
  signal: AbortSignal,
  only?: string,
): Promise<Outcome<ReviewedAll>> {
  return guarded(async (context) => {
    const seen = session.mark();
    const { memory, forms: all } = await readAllForms(context);
    const forms = only === undefined ? all : all.filter(({ sheet }) => sheet === only);
    const decided = forms.map((found, index) => {
      progress(index + 1, forms.length);
      return { sheet: found.sheet, decision: decide(found, memory, session) };
    });
    if (signal.aborted) return done({ forms: [] });
    const decisions = decided.flatMap(({ decision }) => (decision.ok ? [decision.value] : []));
    const written = await commit(context, session, memory, decisions, seen);
    if (!written.ok) return written;
    const { locked } = written.value;
    return done({
      forms: decided.map(({ sheet, decision }) => {
        if (!decision.ok) return { sheet, outcome: decision };
        const { form, changes, kept } = decision.value;
        const cells = locked.get(form.id);
        return {
          sheet,
          outcome:
            cells === undefined
              ? done({ written: changes.length, kept })
              : failed({ code: 'protected', sheet, cells } as const),
        };
      }),
    });
  });
}

type ReviewDecision = Decision & Pick<ReviewPlan, 'kept'>;

function decide({ read, used }: FoundForm, memory: Memory, session: Session): Outcome<ReviewDecision> {
  if (!read.ok) return read;
  const pack = packFor(read.value, session);
  if (!pack.ok) return pack;
  const { form, prepare } = withReviewColumns(read.value, used);
  const { identity, own, assessment, plan } = stand(form, memory, pack.value);
  const { changes, own: reviewOwn, kept } = planReview(form.source.blocks, assessment.rows, own, SAY.review);
  return done({
    form,
    identity,
    changes,
    ownBefore: own,
    ownAfter: [...own.filter((cell) => !isOfReview(cell)), ...reviewOwn],
    assessment,
    plan,
    prepare,
    kept,
  });
}
