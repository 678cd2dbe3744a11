/** The pane's strings in both languages. */
import { languageOf, translator } from '../wording/translator';
import { enUS } from './strings/en-US';
import { zhCN } from './strings/zh-CN';
import type { Words } from './words';

/** The words for a language tag as the host gives it: `zh-TW` is Chinese, everything that is not is English. */
export function wordsFor(tag: string): Words {
  const language = languageOf(tag);
  return { language, t: translator<typeof zhCN>(language, { 'zh-CN': zhCN, 'en-US': enUS }) };
}
