import { enUS } from '../../src/report/words/en-US';
import { zhCN } from '../../src/report/words/zh-CN';

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();
const chinese: Readonly<Record<string, string>> = zhCN;
const base = (key: string) => key.replace(/_one$/, '_other');

test('both catalogues have the same keys', () => {
  expect([...new Set(Object.keys(enUS).map(base))].sort()).toEqual(Object.keys(zhCN).sort());
});

test.each(Object.entries(enUS))('%s has the same placeholders', (key, text) => {
  expect(placeholders(text)).toEqual(placeholders(chinese[base(key)] ?? ''));
});

test('English has no Chinese', () => {
  expect(Object.values(enUS).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});
