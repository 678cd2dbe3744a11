/** The pane's language, and the strings of the first paint in it. They are loaded by `translations.ts`. */
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
