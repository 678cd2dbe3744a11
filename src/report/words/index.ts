/** The reports' own words; what the core says is worded by `src/wording`. */
import { translator, type Language, type Translate } from '../../wording/translator';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export type ReportWords = Translate<typeof zhCN>;

/** `reportWords('en-US')('total.name')` → `Total`. */
export function reportWords(language: Language): ReportWords {
  return translator<typeof zhCN>(language, language === 'zh-CN' ? zhCN : enUS);
}
