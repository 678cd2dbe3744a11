/** 生成评分说明: the scores of the active form as they stand, explained on a sheet of their own. */
import { explanationSheet } from '../report/explanation';
import type { Language } from '../scoring/packs/pack';
import { readActive } from './active';
import { packFor, stand } from './decision';
import { withOneRetry } from './errors';
import { requestSheets, workbookOf } from './marks';
import type { Outcome } from './outcome';
import { drawSheet, type PutSheet } from './putSheet';
import { guarded } from './score';
import type { Session } from './session';

/** Three requests; made again four, and it takes the place of the one made before. Writes nothing into the form. */
export async function explain(session: Session, language: Language): Promise<Outcome<PutSheet>> {
  return guarded((context) =>
    withOneRetry(async () => {
      const read = await readActive(context, () => requestSheets(context));
      if (!read.ok) return read;
      const { form, memory } = read.value;
      const pack = packFor(form, session);
      if (!pack.ok) return pack;
      const { assessment } = stand(form, memory, pack.value);
      const drawing = explanationSheet(assessment, form.name, language);
      return drawSheet(context, workbookOf(context), drawing, { replace: true });
    }),
  );
}
