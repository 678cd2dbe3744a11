/** The pane's language, and its strings in it. They are loaded by `translations.ts`. */
import { createContext, useContext } from 'react';
import type { Language, Translate } from '../wording/translator';
import type { zhCN } from './strings/zh-CN';

export type T = Translate<typeof zhCN>;

export interface Words {
  readonly language: Language;
  readonly t: T;
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('The pane has no words');
  return words;
}

const GRADES = { 优: 'grade.excellent', 良: 'grade.good', 中: 'grade.fair', 差: 'grade.poor' } as const;

/** The grade in the form's own word, in English with its meaning: 优 Excellent. A pack's own grade stays as it is. */
export function gradeInWords(grade: string, t: T): string {
  return isGrade(grade) ? t(GRADES[grade]) : grade;
}

function isGrade(grade: string): grade is keyof typeof GRADES {
  return grade in GRADES;
}

/** `clock(new Date(2020, 0, 1, 9, 5))` → `09:05`. */
export function clock(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
