import { foundIn } from '../../../src/scoring/checks/foundIn';
import { finding } from '../../../src/scoring/findings';

const at = (cell: string) => finding('template-leftover', { at: cell, subject: '', points: null, facts: { seen: '' } });

test('what is found stands in the order of the rows, and a row in which nothing is adds nothing', () => {
  const found = foundIn(['F15', '', 'F14', ''], (cell) => (cell === '' ? null : at(cell)));
  expect(found.map((one) => one.at)).toEqual(['F15', 'F14']);
});

test('each look knows its row’s place', () => {
  expect(foundIn(['a', 'b'], (row, index) => at(`${row}${index}`)).map((one) => one.at)).toEqual(['a0', 'b1']);
});
