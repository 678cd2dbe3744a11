import { asText } from '../../src/form/text';

test.each(['=1+1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x', '\t=1', '\r1', "'x"])('%j stays text', (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test.each(['超预算 8.98%', '/', '', 3, true])('%j needs nothing', (value) => {
  expect(asText(value)).toBe(value);
});
