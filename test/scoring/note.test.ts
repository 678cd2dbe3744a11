import { isDraft, isNoReason } from '../../src/scoring/note';

test.each<[string, boolean, boolean]>([
  ['超预算 212.97%（多 385.54 万元）', true, true],
  ['超预算8.98%', true, true],
  ['完成 94.74%，差 5.26 个百分点', true, true],
  ['执行率 80%，差 20 个百分点（少 3.00 万元）', true, true],
  ['超预算 212.97%（多 385.54 万元），年中追加', false, false],
  ['超预算', false, false],
  ['加强管理', false, false],
  ['', false, true],
  ['　\n', false, true],
  ['/', false, true],
  ['无', false, true],
  ['0', false, true],
  ['……', false, true],
  ['无。', false, true],
])('%j: a draft alone %s, no reason %s', (note, draft, none) => {
  expect(isDraft(note)).toBe(draft);
  expect(isNoReason(note)).toBe(none);
});
