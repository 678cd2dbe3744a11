import { languageOf, translator } from '../../src/wording/translator';

const english = { rows_one: '{{count}} row', rows_other: '{{count}} rows', hello: 'Hello {{name}}, {{name}}' };
const t = translator<typeof english>('en-US', english);

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
])('%d in English', (count, expected) => {
  expect(t('rows', { count })).toBe(expected);
});

test('Chinese has one form', () => {
  expect(translator<typeof english>('zh-CN', { rows_other: '{{count}} 行' })('rows', { count: 1 })).toBe('1 行');
});

test('what stands in braces is filled in as it is, signs and all', () => {
  expect(t('hello', { name: '$& <b>' })).toBe('Hello $& <b>, $& <b>');
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH', 'zh-CN'],
  ['en-GB', 'en-US'],
  ['de-DE', 'en-US'],
])('%s is spoken to in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
