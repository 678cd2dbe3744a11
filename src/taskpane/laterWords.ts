/** What the parts say that are loaded behind the first paint: both languages come along, since nobody waits for them. */
import { translator, type Catalogue, type Language, type Translate } from '../wording/translator';
import { laterEnUS } from './strings/later/en-US';
import { laterZhCN } from './strings/later/zh-CN';
import { useWords } from './words';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { 'zh-CN': laterZhCN, 'en-US': laterEnUS };

export type T = Translate<typeof laterZhCN>;

export interface LaterWords {
  readonly language: Language;
  readonly t: T;
}

const WORDS: Readonly<Record<Language, LaterWords>> = {
  'zh-CN': wordsIn('zh-CN'),
  'en-US': wordsIn('en-US'),
};

function wordsIn(language: Language): LaterWords {
  return { language, t: translator<typeof laterZhCN>(language, CATALOGUES[language]) };
}

export function useLaterWords(): LaterWords {
  return WORDS[useWords().language];
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
  return [at.getHours(), at.getMinutes()].map(twoDigits).join(':');
}

/** `day('2021-03-05T02:42:00.000Z')` → `2021-03-05`, where the user is. */
export function day(iso: string): string {
  const at = new Date(iso);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(twoDigits).join('-');
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');
