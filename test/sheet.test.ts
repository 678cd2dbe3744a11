import { address, columnIndex, columnName, formulaOf, place } from '../src/sheet';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test.each([
  ['G15', { row: 14, column: 6 }],
  ['$AB$1', { row: 0, column: 27 }],
])('%s is a place', (text, expected) => {
  expect(place(text)).toEqual(expected);
  expect(address(expected)).toBe(text.replaceAll('$', ''));
});

test.each(['', 'G', '15', 'G15:H20', '自评表!G15'])('%j is no single cell', (text) => {
  expect(place(text)).toBeNull();
});

test.each([
  ['a formula', 2, '=1+1', '=1+1'],
  ['a text that looks like one', '=1+1', '=1+1', null],
  ['a plain value', 3, 3, null],
])('%s', (_, value, formula, expected) => {
  expect(formulaOf(value, formula)).toBe(expected);
});
