import { parseCall } from '../../src/cli/call';

test.each([
  [['a.xlsx'], { pack: null, json: false, summary: null, language: 'zh-CN', paths: ['a.xlsx'] }],
  [
    ['--json', '--pack', 'hubei-2020', 'a.xlsx', 'forms'],
    { pack: 'hubei-2020', json: true, summary: null, language: 'zh-CN', paths: ['a.xlsx', 'forms'] },
  ],
  [
    ['forms', '--summary', '汇总.XLSX', '--lang', 'en-US'],
    { pack: null, json: false, summary: '汇总.XLSX', language: 'en-US', paths: ['forms'] },
  ],
])('%j', (words, call) => {
  expect(parseCall(words)).toEqual({ kind: 'call', call });
});

test.each([
  [[], 'noPath'],
  [['--json'], 'noPath'],
  [['--pack', 'mars', 'a.xlsx'], 'unknownPack'],
  [['--lang', 'fr', 'a.xlsx'], 'unknownLanguage'],
  [['--summary', 'out.xls', 'a.xlsx'], 'summaryNotXlsx'],
  [['--fast', 'a.xlsx'], 'unreadable'],
  [['--pack'], 'unreadable'],
])('%j is a wrong call: %s', (words, code) => {
  const parsed = parseCall(words);
  expect(parsed.kind === 'wrong' ? parsed.wrong.code : parsed.kind).toBe(code);
});

test.each([[['--help']], [['-h', '--json']]])('%j asks for help', (words) => {
  expect(parseCall(words).kind).toBe('help');
});
