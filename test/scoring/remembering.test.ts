import { remembering } from '../../src/scoring/remembering';

test('each answer is worked out once, and at its limit it begins afresh', () => {
  const asked: string[] = [];
  const lengthOf = remembering(2, (text: string) => {
    asked.push(text);
    return { length: text.length };
  });
  const read = (...texts: readonly string[]) => {
    asked.length = 0;
    const lengths = texts.map((text) => lengthOf(text).length);
    return { lengths, asked: [...asked] };
  };
  expect(read('厕', '公厕', '厕', '公厕')).toEqual({ lengths: [1, 2, 1, 2], asked: ['厕', '公厕'] });
  // A third one makes room; the others are worked out again when they come by.
  expect(read('新公厕', '新公厕', '厕', '公厕')).toEqual({ lengths: [3, 3, 1, 2], asked: ['新公厕', '厕', '公厕'] });
});
