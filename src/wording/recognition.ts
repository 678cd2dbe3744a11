/** What was found on a sheet without names, in words: the form and how sure that is, or why there is none. */
import type { FormRecognition, FoundColumn, Recognition } from '../form/recognise';
import type { Translate } from './translator';
import type { zhCN } from './zh-CN';

type T = Translate<typeof zhCN>;

/** A title and what to do next, e.g. “本工作表有几张自评表” and “请把每张表移到单独的工作表，再识别。”. */
export interface RecognitionWords {
  readonly title: string;
  readonly body: string;
}

export function recognitionInWords(recognition: Recognition, t: T): RecognitionWords {
  switch (recognition.kind) {
    case 'form':
      return formInWords(recognition, t);
    case 'several':
      return {
        title: t('recognised.several'),
        body: t('recognised.several.body', { cells: recognition.at.join(t('list.words')) }),
      };
    case 'none':
      return { title: t(`recognised.${recognition.why}`), body: t(`recognised.${recognition.why}.body`) };
  }
}

function formInWords({ layout, sureness, fields, lastRow }: FormRecognition, t: T): RecognitionWords {
  const first = (fields.level2 ?? fields.score ?? fields.actual)?.row ?? 0;
  return {
    title: t('recognised.form', { layout: t(`layout.${layout}`) }),
    body: t(`recognised.form.${sureness}`, { rows: first + 1 === lastRow ? lastRow : `${first + 1}–${lastRow}` }),
  };
}

/** Why a column was taken for its field: `表头“自评得分”` , `“分值”的位置`. */
export function groundInWords({ heading, ground }: Pick<FoundColumn, 'heading' | 'ground'>, t: T): string {
  return t(`ground.${ground}`, { heading });
}
