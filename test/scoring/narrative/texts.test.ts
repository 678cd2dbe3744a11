import { mentionsIn } from '../../../src/scoring/narrative/extract';
import { nounOf } from '../../../src/scoring/narrative/noun';
import { textsOf } from '../../../src/scoring/narrative/texts';

const texts = textsOf(
  mentionsIn('累计带动就业1.5万人以上，新建公厕5座，年内新建公厕5座，培训干部200人。现有贫困村35个'),
  mentionsIn('累计带动就业9000多人；新增带动就业800人；新建公厕6座，帮扶企业18家，其中培训干部50人'),
);
const quotes = (mentions: readonly { readonly quote: string }[] | undefined) => mentions?.map(({ quote }) => quote);

test('what is promised: whole quantities, each once', () => {
  expect(quotes(texts.goals)).toEqual(['累计带动就业1.5万人以上', '新建公厕5座', '培训干部200人']);
});

test.each<[string, readonly string[]]>([
  ['新建公厕5座，年内新建公厕5座', ['新建公厕5座']],
  ['新建公厕5座，新建水厂5座', ['新建公厕5座', '新建水厂5座']],
  ['新建公厕5座，新建公厕6座', ['新建公厕5座', '新建公厕6座']],
  ['培训干部5期，培训干部5人', ['培训干部5期', '培训干部5人']],
])('said twice or not: %s', (text, expected) => {
  expect(quotes(textsOf(mentionsIn(text), []).goals)).toEqual(expected);
});

test('what is reported of each, a stock beside a stock', () => {
  expect(texts.reports.map(quotes)).toEqual([['累计带动就业9000多人'], ['新建公厕6座'], []]);
});

test.each<[string, string, readonly string[]]>([
  ['新建公厕5座', '新建公厕6座，改建水厂5座', ['新建公厕6座']],
  ['培训干部3期', '培训干部20人', []],
  ['发放稳岗补贴500万元', '发放稳岗补贴300人次', []],
  ['累计帮扶企业100家', '新增帮扶企业12家', []],
  ['累计帮扶企业100家', '帮扶企业12家', ['帮扶企业12家']],
  ['帮扶企业100家', '新增帮扶企业12家', ['新增帮扶企业12家']],
])('what is reported of %s: %s', (goals, results, expected) => {
  expect(textsOf(mentionsIn(goals), mentionsIn(results)).reports.map(quotes)).toEqual([expected]);
});

test('what is reported and was not promised', () => {
  expect(quotes(texts.others)).toEqual(['新增带动就业800人', '帮扶企业18家']);
});

test.each<[string, readonly number[], readonly number[], readonly number[]]>([
  ['带动就业人数', [0], [0], [0]],
  ['干部培训完成率', [2], [], []],
  ['帮扶企业', [], [], [1]],
  ['资产管理', [], [], []],
])('a row named %s', (name, may, same, named) => {
  expect(texts.related(nounOf(name))).toEqual({ may, same, named });
});

test('the same texts are looked into once', () => {
  const both = () => textsOf(mentionsIn('新建公厕5座'), mentionsIn('新建公厕6座'));
  expect(both()).toBe(both());
});
