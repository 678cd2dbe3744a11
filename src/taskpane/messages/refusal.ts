/** A refusal in words: what happened, and what to do. */
import { speech } from '../../wording/speech';
import type { Message } from '../state';
import type { LaterWords } from '../laterWords';

export type Refusal = Extract<Message, { readonly kind: 'problem' | 'notAll' }>;

export function refusal(
  message: Refusal,
  { t, language }: LaterWords,
): { readonly title: string; readonly body: string } {
  const { title, body } = speech(language).problem(message.problem);
  if (message.kind === 'problem') return { title, body };
  const sheets = message.sheets.join(t('restored.comma'));
  return {
    title: t('notAll.title', { count: message.sheets.length }),
    body: t('notAll.reason', { sheets, title, body }),
  };
}
