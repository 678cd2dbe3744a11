import { readForm } from '../../src/form/read';
import { compare } from '../../src/scoring/compare';
import { packById } from '../../src/scoring/packs';
import type { RulePack } from '../../src/scoring/packs/pack';
import { PRINTED_CELLS, sampleSheet } from '../form/sheets';
import { formOf, oneRule, packWith, type Row } from './forms';

const form = readForm(sampleSheet(PRINTED_CELLS));

function packOf(id: string): RulePack {
  const pack = packById(id);
  if (pack === null) throw new Error(`no pack ${id}`);
  return pack;
}

test('a pack held against itself differs in nothing', () => {
  expect(compare(form, packOf('liuyang-2020'), packOf('liuyang-2020')).rows).toEqual([]);
});

test('the rows for which the rules differ, each with both traces', () => {
  const { rows } = compare(form, packOf('liuyang-2020'), packOf('national-2020'));
  const cost = rows.find(({ name }) => name === '成本指标');
  expect([cost?.mine.score?.valueOf(), cost?.other.score?.valueOf()]).toEqual([5, 5.46]);
  expect(cost?.mine.trace.length).toBeGreaterThan(3);
  expect(cost?.other.trace).not.toEqual(cost?.mine.trace);
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['预算执行管理', '成本指标', '资产管理']));
  expect(rows.map(({ name }) => name)).not.toContain('质量指标');
});

test('either way round it is the same rows', () => {
  const names = (one: string, other: string) => compare(form, packOf(one), packOf(other)).rows.map(({ name }) => name);
  expect(names('national-2020', 'liuyang-2020')).toEqual(names('liuyang-2020', 'national-2020'));
});

describe('a row differs', () => {
  const ratio = packWith(oneRule('ratio', {}));
  const step = { base: '100%', direction: 'below', step: '5pp', stepUnit: 'pp', deduct: 1, partialStep: 'ceil' };
  const equal = packWith(oneRule('equal', {}));
  const steps = packWith(oneRule('step', step));
  const none = packWith(oneRule('none', {}));
  const manual = packWith(oneRule('manual', {}));
  test.each<[string, Row, RulePack, RulePack, number]>([
    ['by its score', { actual: 90 }, ratio, steps, 1],
    ['not where another rule gives the same score', { actual: 100 }, ratio, equal, 0],
    ['not where neither can judge, for the same reason', { actual: '见附件' }, ratio, steps, 0],
    ['where one counts it and the other does not', { actual: 90 }, ratio, none, 1],
    ['where one leaves it to a person', { actual: 90 }, ratio, manual, 1],
    ['where neither scores it, for another reason', { actual: '见附件' }, ratio, manual, 1],
  ])('%s', (_, row, mine, other, count) => {
    const one = formOf([{ points: 10, target: 100, ...row }]);
    expect(compare(one, mine, other).rows).toHaveLength(count);
    expect(compare(one, other, mine).rows).toHaveLength(count);
  });
});
