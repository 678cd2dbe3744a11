import { findings } from './forms';
import { speech } from '../../../src/wording/speech';

test('says what the rate is when rounded, at the print’s own precision', () => {
  const lines = [['total', '年度资金总额', 300, 200, '66.6%']] as const;
  const said = findings({ lines }).map((one) => speech('zh-CN').finding(one));
  expect(said).toEqual(['表上 66.6%，四舍五入应为 66.7%。清空后评分可重算。']);
});
