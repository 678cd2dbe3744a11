/** The pane's strings: one language is loaded, the one that the host speaks. */
import { languageOf, translator, type Catalogue, type Language } from '../wording/translator';
import type { zhCN } from './strings/zh-CN';
import type { Words } from './words';

const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  'zh-CN': () => import(/* webpackChunkName: "words-zh-CN" */ './strings/zh-CN').then((module) => module.zhCN),
  'en-US': () => import(/* webpackChunkName: "words-en-US" */ './strings/en-US').then((module) => module.enUS),
};

/** The words for a language tag as the host gives it: `zh-TW` is Chinese, everything that is not is English. */
export async function wordsFor(tag: string): Promise<Words> {
  const language = languageOf(tag);
  return { language, t: translator<typeof zhCN>(language, await CATALOGUES[language]()) };
}
