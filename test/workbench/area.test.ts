import {
  formatArea,
  parseArea,
  quoteSheet,
  type Shift,
  shifted,
  splitSheet,
  without,
} from '../../src/workbench/workbook/area';
import { movedFormula, renamedFormula, shiftedFormula } from '../../src/workbench/workbook/formula';

const area = (text: string) => {
  const found = parseArea(text);
  if (!found) throw new Error(text);
  return found;
};

describe('addresses', () => {
  test.each(['A1', 'A1:B2', 'AA10:AB20', 'A:C', '1:3', 'XFD1048576'])('%s is read and written', (text) => {
    expect(formatArea(area(text))).toBe(text);
  });

  test.each([
    ['$B$2:$A$1', 'A1:B2'],
    ['b2', 'B2'],
    ['A1:A1', 'A1'],
    ['A1:XFD1048576', '1:1048576'],
  ])('%s is %s', (text, plain) => {
    expect(formatArea(area(text))).toBe(plain);
  });

  test.each(['', 'A0', 'XFE1', 'A1048577', 'A', '1', '预算数', 'A1:'])('%j is no area', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  test.each([
    ['Sheet1', 'Sheet1'],
    ['自评表', '自评表'],
    ['评 分', "'评 分'"],
    ["it's", "'it''s'"],
    ['2020', "'2020'"],
    ['A1', "'A1'"],
  ])('the sheet %s stands in an address as %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: 'A1' });
  });

  test('an area without its middle', () => {
    expect(without(area('A1:C3'), area('B2')).map((part) => formatArea(part))).toEqual(['A1:C1', 'A2', 'C2', 'A3:C3']);
  });
});

const rows = (at: number, count: number): Shift => ({ axis: 'rows', at: at - 1, count });
const columns = (at: number, count: number): Shift => ({ axis: 'columns', at: at - 1, count });

describe('names follow rows and columns', () => {
  test.each<[string, Shift, string | null]>([
    ['B5:B9', rows(7, 2), 'B5:B11'],
    ['B5:B9', rows(5, 1), 'B6:B10'],
    ['B5:B9', rows(10, 1), 'B5:B9'],
    ['B5:B9', rows(1, 3), 'B8:B12'],
    ['B5:B9', rows(6, -2), 'B5:B7'],
    ['B5:B9', rows(1, -2), 'B3:B7'],
    ['B5:B9', rows(4, -3), 'B4:B6'],
    ['B5:B9', rows(8, -5), 'B5:B7'],
    ['B5:B9', rows(5, -5), null],
    ['B5:B9', rows(1, -20), null],
    ['B5:C9', columns(2, 1), 'C5:D9'],
    ['B5:C9', columns(2, -1), 'B5:B9'],
    ['B5:C9', columns(2, -2), null],
    ['A:C', rows(3, 5), 'A:C'],
    ['1:3', columns(2, -1), '1:3'],
  ])('%s after %j is %s', (text, shift, result) => {
    const after = shifted(area(text), shift);
    expect(after && formatArea(after)).toBe(result);
  });

  test.each<[string, Shift, string]>([
    ['=$C5>$B5', rows(2, 1), '=$C6>$B6'],
    ['=$C5>$B5', rows(7, 1), '=$C5>$B5'],
    ['=SUM(B5:B9)', rows(7, 1), '=SUM(B5:B10)'],
    ['="A5"&A5', rows(1, 1), '="A5"&A6'],
    ['=表2!A5+A5', rows(1, 1), '=表2!A5+A6'],
    ["=表1!$A$5+'表1'!A5", rows(1, 1), "=表1!$A$6+'表1'!A6"],
    ['=A5*2', rows(5, -1), '=#REF!*2'],
    ['=LOG10(A5)', rows(1, 1), '=LOG10(A6)'],
    ['=SUM(5:9)', rows(1, 1), '=SUM(6:10)'],
    ['=SUM(B:C)', columns(1, 1), '=SUM(C:D)'],
    ['=N("mark")=0', rows(1, 1), '=N("mark")=0'],
  ])('%s after %j reads %s', (formula, shift, result) => {
    expect(shiftedFormula(formula, shift, '表1', '表1')).toBe(result);
  });

  test.each([
    ['=$C5>$B5', 2, 1, '=$C7>$B7'],
    ['=A$1+B2', 1, 1, '=B$1+C3'],
    ['=SUM(A1:B$2)', 1, 0, '=SUM(A2:B$2)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=Sheet2!A1', 1, 1, '=Sheet2!B2'],
  ])('%s copied %d down and %d across reads %s', (formula, down, across, result) => {
    expect(movedFormula(formula, down, across)).toBe(result);
  });

  test('formulas follow a sheet that gets another name', () => {
    expect(renamedFormula(`=表1!A1+"表1!"+'表1'!B2`, '表1', '表 2')).toBe(`='表 2'!A1+"表1!"+'表 2'!B2`);
  });
});
