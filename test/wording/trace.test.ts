import type { Language } from '../../src/scoring/packs/pack';
import { speech } from '../../src/wording/speech';
import { assessRows, oneRule } from '../scoring/forms';
import { TOLD, type Told } from './told';

const plain = ({ label, text }: { readonly label: string; readonly text: string }) =>
  [label, text]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('\u00a0', ' ');

/** Rule and arithmetic of the row, one line each, as they are shown. */
function told(language: Language, { row, type, params, money }: Told): readonly string[] {
  const { rows, pack } = assessRows([row], oneRule(type, params), money);
  const [first] = rows;
  if (first === undefined) throw new Error('no row');
  return speech(language)
    .trace(first, pack)
    .slice(0, -1)
    .flatMap(({ lines }) => lines.filter(({ at }) => at === null).map(plain));
}

describe.each(TOLD)('$type: $name', (one) => {
  test('in Chinese', () => {
    expect(told('zh-CN', one)).toEqual(one.zh);
  });
  test('in English', () => {
    expect(told('en-US', one)).toEqual(one.en);
  });
});

test('every rule type is told', () => {
  expect(new Set(TOLD.map(({ type }) => type)).size).toBe(17);
});

test('the total says why it is not the plain sum', () => {
  const { total } = assessRows(
    [
      { points: 80, actual: '100%' },
      { points: 20, actual: '不适用' },
    ],
    { notApplicable: 'drop', totalCaps: [{ below: '80%', total: 89 }] },
    [{ budget: 100, outturn: 75 }],
  );
  expect(speech('zh-CN').total(total).map(plain)).toEqual([
    '合计 80 分',
    '有的行不适用，其余各行按比例折算到满分。',
    '折算 80 × 100 ÷ 80 = 100 分',
    '执行率偏低，总分按规则封顶。',
    '执行率 75% < 80% → 89 分',
    '总分 100 → 89 分',
  ]);
  expect(speech('en-US').total(total).map(plain).at(-1)).toBe('Total 100 → 89 points');
});

test('a score outside its band says where it must lie', () => {
  const { rows } = assessRows(
    [{ points: 10, target: '显著', actual: '部分达成', score: 9 }],
    oneRule('band', { edges: ['80%', '60%'] }),
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  expect(speech('zh-CN').obstacle(row)).toBe('得分 9 不在这一档 [6, 8) 分之内。请改分，或改完成值。');
});
