/** The pane's strings: the same in both languages, all of them used, and none written anywhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enUS } from '../../src/taskpane/strings/en-US';
import { laterEnUS } from '../../src/taskpane/strings/later/en-US';
import { laterZhCN } from '../../src/taskpane/strings/later/zh-CN';
import { zhCN } from '../../src/taskpane/strings/zh-CN';
import { wordsFor } from '../../src/taskpane/translations';

const FOLDER = join(__dirname, '../../src/taskpane');
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('strings'))
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

type Strings = Readonly<Record<string, string>>;

const base = (key: string) => key.replace(/_(one|other)$/, '');
const keys = (catalogue: Readonly<Record<string, string>>) => [...new Set(Object.keys(catalogue).map(base))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

describe.each<readonly [string, Strings, Strings]>([
  ['up to the first paint', zhCN, enUS],
  ['behind it', laterZhCN, laterEnUS],
])('the catalogues %s', (_, zhCN, enUS) => {
  it('have the same keys', () => expect(keys(enUS)).toEqual(keys(zhCN)));

  it('have the same placeholders', () => {
    const differing = Object.entries(zhCN).filter(
      ([key, text]) => placeholders(text).join() !== placeholders(enUS[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('have both plurals in English', () => {
    const plural = Object.keys(enUS).filter((key) => /_(one|other)$/.test(key));
    const wanted = [...new Set(plural.map(base))].flatMap((key) => [`${key}_one`, `${key}_other`]);
    expect([...plural].sort()).toEqual(wanted.sort());
  });

  it('hold no exclamation mark, no 您, no straight quote', () => {
    expect(Object.values({ ...zhCN, ...enUS }).join('')).not.toMatch(/[!！您"']/u);
  });

  it('are used to the last key', () => {
    const code = sources.map(({ text }) => text).join('\n');
    // A key such as `jump.${name}` is used by what stands before the first part that varies.
    const stems = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, stem]) => stem ?? '');
    const unused = keys(zhCN).filter(
      (key) => !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !stems.some((stem) => key.startsWith(stem)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the language', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['en-GB', 'en-US'],
    ['fr-FR', 'en-US'],
    ['', 'en-US'],
  ])('for a host in %s is %s', async (tag, language) => {
    const { language: chosen, t } = await wordsFor(tag);
    expect(chosen).toBe(language);
    expect(t('score')).toBe(language === 'zh-CN' ? '评分' : 'Score');
  });
});

describe('the components', () => {
  it('hold no Chinese of their own', () => {
    const held = sources
      .filter(({ file }) => file.endsWith('.tsx'))
      .filter(({ text }) => /[\u4e00-\u9fff]/u.test(withoutComments(text)));
    expect(held.map(({ file }) => file)).toEqual([]);
  });

  it('hold no sentence of their own', () => {
    const held = sources
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, text }) =>
        [...withoutComments(text).matchAll(/(?<!=)>\s*([A-Za-z][^<>{}=;()]*)\s*</g)].map(
          ([, words]) => `${file}: ${words ?? ''}`,
        ),
      );
    expect(held).toEqual([]);
  });
});
