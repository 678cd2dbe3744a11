import { ruleFor, type Row } from '../../../src/scoring/packs/applies';
import { loadPack, type RulePack } from '../../../src/scoring/packs/pack';
import national from '../../../src/scoring/packs/national-2020.json';
import { quantity } from '../../../src/scoring/quantity';
import type { CellValue } from '../../../src/sheet';
import { changed } from './broken';
import { entry, row, type RowCells } from './forms';

/** The national pack with one rule of that condition before the one for all rows. */
function packWith(when: object): RulePack {
  const only = { name: { 'zh-CN': '试验', 'en-US': 'Trial' }, when, rule: { type: 'manual', params: {} } };
  const rest = { name: { 'zh-CN': '比例', 'en-US': 'Ratio' }, rule: { type: 'ratio', params: {} } };
  const loaded = loadPack(changed(national, 'rules', [only, rest]));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.pack;
}

function seen(cells: Omit<RowCells, 'points'>, direction: Row['direction'] = 'forward', level1 = ''): Row {
  const read = (value: CellValue = '') => quantity(entry(value));
  const indicator = { ...row({ ...cells, points: 5 }), level1: { name: level1, at: 'A1', weight: null } };
  return { indicator, target: read(cells.target), actual: read(cells.actual), direction };
}

test.each<[string, object, Row, boolean]>([
  ['a word of level 2', { level2: ['预算执行'] }, seen({ level2: '预算执行管理' }), true],
  ['none of the words', { level2: ['成本', '时效'] }, seen({ level2: '数量指标' }), false],
  ['quotes and blanks in the name', { level3: ['三公经费变动率'] }, seen({ level3: '“三公经费” 变动率' }), true],
  ['a line break in the name', { level1: ['投入管理指标'] }, seen({}, 'forward', '投入管理\n指  标'), true],
  ['both conditions', { level2: ['成本'], direction: 'reverse' }, seen({ level2: '成本指标' }, 'reverse'), true],
  ['one of two conditions', { level2: ['成本'], direction: 'reverse' }, seen({ level2: '成本指标' }), false],
  ['two dates', { dates: true }, seen({ target: '12月31日', actual: '12月1日' }), true],
  ['a date and a rate', { dates: true }, seen({ target: '12月31日', actual: '100%' }), false],
  ['words on both sides (F04)', { qualitative: true }, seen({ target: '高', actual: '高' }), true],
  ['words, done (F14)', { qualitative: true }, seen({ target: '效果明显', actual: '达成预期指标' }), true],
  ['the sign says so', { qualitative: true }, seen({ sign: '定性', target: '优', actual: '95%' }), true],
  ['words without a result (F00)', { qualitative: true }, seen({ target: '长期' }), false],
  ['a number on one side (F34)', { qualitative: true }, seen({ target: '30万元', actual: '完成' }), false],
  ['only by its name', { named: true }, seen({ level2: '数量指标' }), false],
])('%s', (_, when, one, applies) => {
  expect(ruleFor(one, packWith(when)).name['zh-CN']).toBe(applies ? '试验' : '比例');
});
