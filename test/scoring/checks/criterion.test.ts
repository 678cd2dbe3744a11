import { found, type RowSpec } from './forms';

const CRITERION = '根据财政管理工作绩效考核相关办法规定填报';
const row = (level2: string, more: RowSpec = {}): RowSpec => ({ level1: '投入管理', level2, actual: '100%', ...more });

test('a criterion merged over several rows stands for their targets (F00)', () => {
  const rows = [row('预算编审管理', { level3: CRITERION }), row('预算绩效管理'), row('政府采购管理')];
  expect(found('target-missing', { rows })).toEqual([]);
});

test('but not for those of another level 1, nor below a row with a name of its own', () => {
  const rows = [
    row('预算编审管理', { level3: CRITERION }),
    row('预算绩效管理'),
    row('数量指标', { level1: '产出指标' }),
    row('质量指标', { level1: '产出指标', level3: '合格率', target: '100%' }),
    row('时效指标', { level1: '产出指标' }),
  ];
  expect(found('target-missing', { rows })).toEqual(['G22 10', 'G24 10']);
});
