/** The pane's language, and its strings in it. */
import { createContext, useContext } from 'react';
import { translator, type Language, type Translate } from '../wording/translator';
import { enUS } from './strings/en-US';
import { zhCN } from './strings/zh-CN';

export type T = Translate<typeof zhCN>;

export interface Words {
  readonly language: Language;
  readonly t: T;
}

export function wordsIn(language: Language): Words {
  return { language, t: translator<typeof zhCN>(language, { 'zh-CN': zhCN, 'en-US': enUS }) };
}

export const WordsContext = createContext<Words>(wordsIn('zh-CN'));

export const useWords = (): Words => useContext(WordsContext);

/** The grade in the form's own word, in English with its meaning: 优 Excellent. A pack's own grade stays as it is. */
export function gradeInWords(grade: string, t: T): string {
  const key = `grade.${grade}`;
  return isKey(key) ? t(key) : grade;
}

function isKey(key: string): key is keyof typeof zhCN & `grade.${string}` {
  return key in zhCN;
}

/** `clock(new Date(2020, 0, 1, 9, 5))` → `09:05`. */
export function clock(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
