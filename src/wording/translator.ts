/** Strings by key and language, with numbers and plurals filled in; which plural, the platform's own rules say. */
import type { Language } from '../scoring/packs/pack';

export type { Language };

/** Flat: `{ 'rows.lost_other': '失分 {{count}} 行' }`. English has `_one` and `_other`, Chinese `_other` alone. */
export type Catalogue = Readonly<Record<string, string>>;

type Unplural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** The keys of a catalogue, without the endings of plurals. */
export type KeyOf<C extends Catalogue> = Unplural<keyof C & string>;

export type Values = Readonly<Record<string, string | number>>;

export type Translate<C extends Catalogue> = (key: KeyOf<C>, values?: Values) => string;

/** `translator('en-US', enUS)('jump.lost', { count: 4 })` → `4 rows lost points`. */
export function translator<C extends Catalogue>(language: Language, catalogue: Catalogue): Translate<C> {
  const plural = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const { count } = values;
    const ending = typeof count === 'number' ? plural.select(count) : 'other';
    const text = catalogue[key] ?? catalogue[`${key}_${ending}`] ?? catalogue[`${key}_other`] ?? '';
    return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** zh-CN for every Chinese, en-US for every other language: `languageOf('zh-TW')` → `'zh-CN'`. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
