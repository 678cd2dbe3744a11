/** What the command itself says; findings and traces are worded in src/wording. */
import type { Language } from '../scoring/packs/pack';
import { translator, type Translate } from '../wording/translator';
import { cliEnUS } from './strings/en-US';
import { cliZhCN } from './strings/zh-CN';

export type CliWords = Translate<typeof cliZhCN>;

const TRANSLATORS: Readonly<Record<Language, CliWords>> = {
  'zh-CN': translator<typeof cliZhCN>('zh-CN', cliZhCN),
  'en-US': translator<typeof cliZhCN>('en-US', cliEnUS),
};

export const cliWords = (language: Language): CliWords => TRANSLATORS[language];
