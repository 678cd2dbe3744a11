import { assessRows, type Row } from './forms';

const named = (zh: string, en: string, type: string, params: object = {}) => ({
  name: { 'zh-CN': zh, 'en-US': en },
  rule: { type, params },
});
const RATIO = named('比例', 'Ratio', 'ratio');
const HAND = named('手工', 'By hand', 'manual');
const EXECUTION_RULE = { type: 'execution', params: { budget: 'all', over: 'cap' } };
const EXECUTION = named('执行', 'Execution', EXECUTION_RULE.type, EXECUTION_RULE.params);
const SPLIT = named('平分', 'Split', 'groupSplit', { rule: EXECUTION_RULE });
const BLOCK: Row = { inMoneyBlock: true };

/** `比例`, and what stands in the way of it: of a pack whose first rule takes every row, and the others those that name it. */
function chosen(row: Row, [fitting, ...others]: readonly object[]): string {
  const rules = [...others.map((other) => ({ ...other, when: { named: true } })), fitting];
  const { rows } = assessRows([{ points: 10, actual: '90%', ...row }], { rules }, [{ budget: 100, outturn: 80 }]);
  const [one] = rows;
  if (one === undefined) throw new Error('no row');
  return [one.packRule.name['zh-CN'], ...(one.obstacle === null ? [] : [one.obstacle])].join(', ');
}

test.each<[string, Row, readonly object[], string]>([
  ['the pack’s own for every row', {}, [RATIO, HAND], '比例'],
  ['the one that the row names', { rule: '手工', score: 8 }, [RATIO, HAND], '手工'],
  ['with blanks around it', { rule: ' 手工\n', score: 8 }, [RATIO, HAND], '手工'],
  ['in English', { rule: 'By hand', score: 8 }, [RATIO, HAND], '手工'],
  ['one that the pack does not have', { rule: '抽签' }, [RATIO, HAND], '比例, unknownRule'],
  ['the execution rule for the money block’s row', BLOCK, [RATIO, EXECUTION], '执行'],
  ['though the row names one that there is not', { ...BLOCK, rule: '抽签' }, [RATIO, EXECUTION], '执行, unknownRule'],
  ['but the one that it names where there is one', { ...BLOCK, rule: '比例' }, [RATIO, EXECUTION], '比例'],
  ['no execution rule for it', BLOCK, [RATIO, HAND], '比例, noExecutionRule'],
  ['a share scored as execution is one', BLOCK, [SPLIT, RATIO], '平分'],
  [
    'a share scored otherwise is none',
    BLOCK,
    [named('平分', 'Split', 'groupSplit', { rule: RATIO.rule })],
    '平分, noExecutionRule',
  ],
])('%s', (_, row, rules, expected) => {
  expect(chosen(row, rules)).toBe(expected);
});
