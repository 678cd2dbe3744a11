/** Strings by key and language, with numbers and plurals filled in (i18next). */
import { createInstance } from 'i18next';
import type { Language } from '../scoring/packs/pack';

export type { Language };

/** Flat: `{ 'rows.lost_other': '失分 {{count}} 行' }`. English has `_one` and `_other`, Chinese `_other` alone. */
export type Catalogue = Readonly<Record<string, string>>;

type Unplural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** The keys of a catalogue, without the endings of plurals. */
export type KeyOf<C extends Catalogue> = Unplural<keyof C & string>;

export type Values = Readonly<Record<string, string | number>>;

export type Translate<C extends Catalogue> = (key: KeyOf<C>, values?: Values) => string;

/** `translator('en-US', catalogues)('rows.lost', { count: 4 })` → `4 rows lost points`. */
export function translator<C extends Catalogue>(
  language: Language,
  catalogues: Readonly<Record<Language, C | Catalogue>>,
): Translate<C> {
  const instance = createInstance({
    lng: language,
    resources: { [language]: { translation: catalogues[language] } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // The strings become text nodes, which React escapes.
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return (key, values) => instance.t(key, { ...values });
}

/** zh-CN for every Chinese, en-US for every other language: `languageOf('zh-TW')` → `'zh-CN'`. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
