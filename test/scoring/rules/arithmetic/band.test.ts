import type { CellValue } from '../../../../src/sheet';
import type { Beside } from '../subject';
import { PRINTED, shows, type Row } from './shows';

describe('定性分档', () => {
  const band = (actual: CellValue, params: object = {}, beside: Beside = {}): Row => ({
    type: 'band',
    params: { edges: ['80%', '60%'], ...params },
    target: '显著提升',
    actual,
    points: 10,
    beside,
  });
  shows([
    ['reached', band('达成'), ['bandMet', 'range 8 – 10']],
    ['partly', band('部分达成'), ['bandPartly', 'range 6 – 7.99']],
    ['missed', band('未达成'), ['bandMissed', 'range 0 – 5.99']],
    ['at whole points', band('部分达成', {}, { round: { digits: 0, mode: 'halfUp' } }), ['bandPartly', 'range 6 – 7']],
    ['in its place', band('部分达成', { position: { partly: 'middle' } }), ['bandPartly', 'range 6 – 7.99', 'score 7']],
    ['no state', band('较好'), ['bandOpen']],
    ['no state, though some have words', band('较好', { labels: { missed: ['差'] } }), ['bandOpen']],
    ['a degree', band('85%'), [PRINTED, 'completion 85%', 'score 10 × 85% = 8.5']],
    [
      'a number of a number',
      { type: 'band', params: { edges: ['80%', '60%'] }, target: '20个', actual: '10个', points: 10 },
      ['completion 10 ÷ 20 = 50%', 'score 10 × 50% = 5'],
    ],
    [
      'how much worse a number is, where less is better, is for a person',
      { type: 'band', params: { edges: ['80%', '60%'] }, target: '≤20天', actual: '30天', points: 10 },
      ['bandOpen'],
    ],
    [
      '0 of 0',
      { type: 'band', params: { edges: ['80%', '60%'] }, target: '0起', actual: '0起', points: 10 },
      ['zeroTarget', 'score 10'],
    ],
    [
      'the form’s own words stand before the usual ones',
      band('未达成', { labels: { met: ['好'], missed: ['差'], partly: ['未达成'] } }),
      ['bandPartly', 'range 6 – 7.99'],
    ],
    ['one of the form’s own words', band('差', { labels: { missed: ['差'] } }), ['bandMissed', 'range 0 – 5.99']],
    ['words that are none of them', band('达成', { labels: { missed: ['差'] } }), ['bandMet', 'range 8 – 10']],
  ]);
});
