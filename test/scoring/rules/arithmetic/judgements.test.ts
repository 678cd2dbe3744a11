import type { CellValue } from '../../../../src/sheet';
import { shows, type Row } from './shows';

describe('状态、是否、清单', () => {
  const state = (actual: CellValue): Row => ({
    type: 'state',
    params: { states: [{ words: ['无结余'], score: '50%' }], else: 1 },
    actual,
    points: 3,
  });
  const check = (params: object, actual: CellValue, points: number): Row => ({
    type: 'checklist',
    params,
    actual,
    points,
  });
  const unequal = {
    items: [
      { name: '检查记录', points: 3 },
      { name: '监控表', points: 1 },
    ],
  };
  const passFail = (target: CellValue, actual: CellValue, params: object = {}): Row => ({
    type: 'passFail',
    params,
    target,
    actual,
    points: 2,
  });
  shows([
    ['a state', state('本年无结余'), ['本年无结余 is 无结余', 'score 1.5']],
    ['the rest', state('很少'), ['score 1']],
    ['nor is text that cannot be read', state('5000吨稻谷、500吨成品粮'), ['unreadable']],
    ['“/” is no state', state('/'), ['nothing']],
    ['yes in the form’s words', passFail('', '有计划', { pass: ['有计划'] }), ['有计划 is 有计划', 'score 2']],
    ['no in the form’s words', passFail('', '无计划', { fail: ['无计划'] }), ['无计划 is 无计划', 'score 0']],
    ['text only', { type: 'none', points: 2 }, []],
    ['yes', passFail('', '是'), ['bandMet', 'score 2']],
    ['no', passFail('', '否'), ['bandMissed', 'score 0']],
    [
      'more than wanted',
      passFail('≥95%', '96%'),
      ['completion 96% ÷ 95% = 101.05%', 'limit 101.05% > 100%', 'score 2'],
    ],
    ['as much', passFail('≥95%', '95%'), ['completion 95% ÷ 95% = 100%', 'limit 100% = 100%', 'score 2']],
    ['less', passFail('≥95%', '19%'), ['completion 19% ÷ 95% = 20%', 'limit 20% < 100%', 'score 0']],
    ['no more than allowed', passFail('≤4天', '4天'), ['completion 4 ÷ 4 = 100%', 'limit 100% = 100%', 'score 2']],
    ['0 of 0', passFail('0起', '0起'), ['zeroTarget', 'score 2']],
    ['1 of 0', passFail('0起', '1起'), ['zeroTarget']],
    [
      'items, alike',
      check(
        {
          items: [
            { name: '办法', points: 1 },
            { name: '流程', points: 1 },
          ],
        },
        '1项',
        3,
      ),
      ['items 1', 'score 1 × 1 = 1'],
    ],
    ['all items', check(unequal, '100%', 4), ['items 2', 'score 4']],
    ['no item', check(unequal, '0项', 4), ['items 0', 'score 0']],
    ['items each', check({ each: 1 }, '9项', 3), ['items 9', 'score 9 × 1 = 9', 'limit 9 → 3']],
    ['items each, just the points', check({ each: 1 }, '3项', 3), ['items 3', 'score 3 × 1 = 3']],
    ['all of what is counted each', check({ each: 1 }, '100%', 3), ['bandMet', 'score 3']],
    ['violations', check({ deduct: 2 }, '2起', 5), ['violations 2', 'deduction 2 × 2 = 4', 'score 5 − 4 = 1']],
    [
      'more of them than points',
      check({ deduct: 2 }, '3起', 5),
      ['violations 3', 'deduction 3 × 2 = 6', 'score 5 − 5 = 0'],
    ],
    ['no violation', check({ deduct: 2 }, '没有', 5), ['violations 0', 'deduction 0 × 2 = 0', 'score 5 − 0 = 5']],
    [
      '合规 is no violation',
      check({ deduct: 2 }, '合规', 5),
      ['violations 0', 'deduction 0 × 2 = 0', 'score 5 − 0 = 5'],
    ],
    ['not counted', check({ deduct: 2 }, '没有统计', 5), ['noCount']],
    ['not yet', check({ deduct: 2 }, '还没有', 5), ['noCount']],
    ['“无” says how many violations there were, not how many items', check({ each: 1 }, '无', 5), ['nothing']],
    ['half an item', check({ each: 1 }, '1.5项', 5), ['noCount']],
    ['fewer than none', check({ each: 1 }, '-1项', 5), ['noCount']],
    ['1 to 2 items', check({ each: 1 }, '1-2项', 5), ['noCount']],
    ['at least 2 items', check({ each: 1 }, '≥2项', 5), ['noCount']],
    ['just 2 items', check({ each: 1 }, '=2项', 5), ['items 2', 'score 2 × 1 = 2']],
    ['money is no count', check({ each: 1 }, '2万元', 5), ['noCount']],
    ['blank', check({ each: 1 }, '', 5), ['nothing']],
    ['text that cannot be read', check({ each: 1 }, '5000吨稻谷、500吨成品粮', 5), ['unreadable']],
  ]);
});
