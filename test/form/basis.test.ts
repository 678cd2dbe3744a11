import { basis, placeOf, printsOf, sameFacts } from '../../src/form/basis';
import { exact } from '../../src/scoring/exact';
import type { Finding } from '../../src/scoring/findings';
import { assessSheet, PRINTED_CELLS, type Typed } from './sheets';

const formOf = (typed: Typed = {}) => assessSheet('liuyang-2020', { ...PRINTED_CELLS, ...typed }).form;

/** A finding of one code at one cell; what it says stays the same, so only what it rests on can change its basis. */
function finding(code: Finding['code'], at: string): Finding {
  return { code, at, severity: 'warning', points: 0, subject: '', facts: {} } as unknown as Finding;
}

const FORM = formOf();

test.each<[string, string, string]>([
  ['a cell of a row', 'F25', 'row|成本指标|投入经费'],
  ['its score', 'G25', 'row|成本指标|投入经费'],
  ['its full marks', 'J25', 'row|成本指标|投入经费'],
  ['the name of a level-2 indicator', 'C25', 'row|成本指标|投入经费'],
  ['an amount', 'F8', 'line|structure|项目支出'],
  ['the name of a line', 'B8', 'line|structure|项目支出'],
  ['a rate', 'H5', 'line|source|财政拨款'],
  ['the goals', 'B10', ''],
  ['no cell of the form', 'Z99', ''],
])('where a finding belongs: %s', (_, at, place) => {
  expect(placeOf(FORM, finding('over-budget', at))).toBe(place);
});

describe('what a finding rests on', () => {
  test.each<[string, Finding['code'], string, Typed, boolean]>([
    ['a line: its own amount', 'over-budget', 'H8', { F8: 560 }, true],
    ['a line: its own budget', 'over-budget', 'B8', { E8: 60 }, true],
    ['a line: another line', 'over-budget', 'H8', { F5: 560 }, false],
    ['a line: a row', 'over-budget', 'B8', { G14: 1 }, false],
    ['a row: its own actual', 'over-budget', 'F25', { F25: 1.2 }, true],
    ['a row: its own rule', 'over-budget', 'F25', { K25: '手工' }, true],
    ['a row: another row', 'over-budget', 'F25', { F24: '12月30日' }, false],
    ['a row: a line', 'over-budget', 'F25', { F5: 560 }, false],
    ['a row: the goals', 'over-budget', 'F25', { B10: '一、' }, false],
    ['a level-2 name: its row', 'points-sum', 'C25', { J25: 5 }, true],
    ['the name’s row, of a finding of its own', 'duplicate-indicator', 'C25', { D25: '投入' }, true],
    ['the name’s row, and no other', 'duplicate-indicator', 'C25', { D24: '年底' }, false],
    ['all lines: an amount', 'source-structure', 'F7', { F5: 560 }, true],
    ['all lines: a budget', 'part-whole', 'E5', { E8: 60 }, true],
    ['all lines: no row', 'source-structure', 'F7', { G14: 1 }, false],
    ['the table: a score', 'total-mismatch', 'G31', { G14: 1 }, true],
    ['the table, though a row is named', 'weights-total', 'B14', { G20: 1 }, true],
    ['the table, though a score is named', 'points-sum', 'G14', { G20: 1 }, true],
    ['the table, wherever the weights are told', 'weights-total', 'G14', { G20: 1 }, true],
    ['the table, wherever the total is', 'total-mismatch', 'G14', { G20: 1 }, true],
    ['the table, wherever the grade is', 'grade-mismatch', 'G14', { G20: 1 }, true],
    ['the table: a weight', 'weights-total', 'B14', { B22: 20 }, true],
    ['the table: the total', 'grade-mismatch', 'G31', { G31: 90 }, true],
    ['the table: the full total', 'grade-mismatch', 'G31', { B31: 90 }, true],
    ['the table: no actual', 'total-mismatch', 'G31', { F23: 0.5 }, false],
    ['the table: no money', 'total-mismatch', 'G31', { F5: 560 }, false],
    ['the texts: the goals', 'goal-without-indicator', 'B10', { B10: '一、' }, true],
    ['the texts: the results', 'goal-without-indicator', 'B10', { E10: '一、' }, true],
    ['the texts: no score', 'goal-without-indicator', 'B10', { G14: 1 }, false],
    ['a row and the texts: the row', 'target-equals-result', 'E26', { E26: '20个' }, true],
    ['a row and the texts: the results', 'target-equals-result', 'E26', { E10: '一、' }, true],
    ['a row and the texts: another row', 'target-equals-result', 'E26', { E27: '20人' }, false],
    ['an unknown cell: the table', 'over-budget', 'Z99', { G14: 1 }, true],
    ['an unknown cell: no line', 'over-budget', 'Z99', { F5: 560 }, false],
  ])('%s', (_, code, at, typed, changes) => {
    const one = finding(code, at);
    expect(basis(formOf(typed), one) !== basis(FORM, one)).toBe(changes);
  });

  test('and what it says, wherever the cells are that it names', () => {
    const one = finding('over-budget', 'F25');
    const says = (facts: object) => ({ ...one, facts }) as Finding;
    expect(basis(FORM, says({ rate: 1 }))).not.toBe(basis(FORM, says({ rate: 2 })));
    expect(basis(FORM, says({ rate: 1, cellAt: 'B2' }))).toBe(basis(FORM, says({ rate: 1, cellAt: 'B3' })));
    expect(sameFacts(says({ first: 'B2', at: 'B4' }), says({ first: 'B3', at: 'B5' }))).toBe(true);
    expect(sameFacts(says({ rate: 1 / 3 }), says({ rate: 0.3333333333333 }))).toBe(true);
    expect(sameFacts(says({ rate: 1 / 3 }), says({ rate: 0.33 }))).toBe(false);
    expect(sameFacts(says({ parts: ['甲'] }), says({ parts: ['乙'] }))).toBe(false);
    const rate = exact(1).div(3);
    expect(sameFacts(says({ rate }), says({ rate: exact(2).div(6) }))).toBe(true);
    expect(sameFacts(says({ rate }), says({ rate: 1 / 3 }))).toBe(true);
    expect(sameFacts(says({ rate }), says({ rate: exact(2).div(3) }))).toBe(false);
    // A list is no record of the same entries.
    expect(sameFacts(says({ parts: ['甲'] }), says({ parts: { 0: '甲' } }))).toBe(false);
    expect(sameFacts(says({ rate: null }), says({}))).toBe(false);
  });
});

test('a form is known by its lines and rows: one print each, and only the changed one changes', () => {
  const [prints, changed] = [printsOf(FORM), printsOf(formOf({ F25: 1.2 }))];
  expect(new Set(prints).size).toBe(FORM.lines.length + FORM.indicators.length);
  expect(changed.filter((print) => !prints.includes(print))).toHaveLength(1);
});
