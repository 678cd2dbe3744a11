import { asText } from '../../src/form/text';

test.each(['=1+1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x', '\t=1', '\r1', "'x"])('%j stays text', (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test.each(['超预算 8.98%', '8.98% 超预算', '5个', '/', '', 'A-1', '超预算=2', 'untrue', '真true', 'true 的', 3, true])(
  '%j needs nothing',
  (value) => {
    expect(asText(value)).toBe(value);
  },
);

test.each(['5', '50%', '1/2', '12月31日', 'TRUE'])('%j would be read otherwise, but not in a text cell', (text) => {
  expect(asText(text)).toBe(`'${text}`);
  expect(asText(text, '@')).toBe(text);
  expect(asText(`=${text}`, '@')).toBe(`'=${text}`);
});
