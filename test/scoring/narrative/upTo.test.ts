import { upTo } from '../../../src/scoring/narrative/upTo';

test.each([
  ['企业和人才', '企业'],
  ['企业和人才和项目', '企业'],
  ['和人才', ''],
  ['企业', '企业'],
  ['', ''],
])('%j up to 和: %j', (text, before) => {
  expect(upTo(text, /和/u)).toBe(before);
});
