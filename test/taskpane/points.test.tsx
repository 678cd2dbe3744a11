import { difference, points } from '../../src/taskpane/overview/points';

it.each([
  [95.4567, '95.46', '+95.46'],
  [-4.46, '−4.46', '−4.46'],
  [1.005, '1.01', '+1.01'],
  [0, '0', '0'],
  [0.001, '0', '0'],
  [-0.001, '0', '0'],
  [null, '—', '—'],
])('%j is printed as %s, as a difference as %s', (value, asPoints, asDifference) => {
  expect([points(value), difference(value)]).toEqual([asPoints, asDifference]);
});
