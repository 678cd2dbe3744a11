/** What is asked of the command: `score [--pack ID] [--json] [--summary OUT.xlsx] [--lang en-US] FILE|DIR ...`. */
import { parseArgs } from 'node:util';
import { packById, PACKS } from '../scoring/packs';
import type { Language } from '../scoring/packs/pack';

export interface Call {
  /** Goes before the pack that a form names; null leaves the choice to the form. */
  readonly pack: string | null;
  readonly json: boolean;
  /** Where the summary goes; null makes none. */
  readonly summary: string | null;
  readonly language: Language;
  readonly paths: readonly string[];
}

export type CallResult =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly language: Language; readonly wrong: WrongCall };

export type WrongCall =
  | { readonly code: 'noPath' }
  | { readonly code: 'unknownPack'; readonly pack: string; readonly packs: readonly string[] }
  | { readonly code: 'unknownLanguage'; readonly language: string }
  | { readonly code: 'summaryNotXlsx'; readonly path: string }
  | { readonly code: 'unreadable'; readonly detail: string };

/** Parses the words behind the command; none of them is ignored. */
export function parseCall(words: readonly string[]): CallResult {
  const parsed = parsedWords(words);
  if (typeof parsed === 'string') return wrong('zh-CN', { code: 'unreadable', detail: parsed });
  const { values, positionals } = parsed;
  const { lang = 'zh-CN', pack = null, summary = null } = values;
  if (lang !== 'zh-CN' && lang !== 'en-US') return wrong('zh-CN', { code: 'unknownLanguage', language: lang });
  if (values.help === true) return { kind: 'help', language: lang };
  if (pack !== null && packById(pack) === null)
    return wrong(lang, { code: 'unknownPack', pack, packs: PACKS.map(({ id }) => id) });
  if (summary !== null && !/\.xlsx$/i.test(summary)) return wrong(lang, { code: 'summaryNotXlsx', path: summary });
  if (positionals.length === 0) return wrong(lang, { code: 'noPath' });
  return { kind: 'call', call: { pack, json: values.json === true, summary, language: lang, paths: positionals } };
}

function wrong(language: Language, what: WrongCall): CallResult {
  return { kind: 'wrong', language, wrong: what };
}

function parsedWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        json: { type: 'boolean' },
        summary: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
