import fc from 'fast-check';
import { speech } from '../../../src/wording/speech';
import { findings, packNamed } from './forms';

const rows = [{ level3: '培训', target: '100人', actual: '80人', score: 8, note: '加强管理' }];
const national = packNamed('national-2020');
const codes = (severity: (typeof national)['severity']) =>
  findings({ rows }, { ...national, severity }).map(({ code, severity: taken }) => `${taken} ${code}`);

test('a finding is as serious as the pack takes it', () => {
  expect(codes({})).toEqual(['hint reason-thin']);
  expect(codes({ 'reason-thin': 'error' })).toEqual(['error reason-thin']);
  expect(codes({ 'reason-thin': 'off' })).toEqual([]);
});

test('a pack that asks for no reason below full finds none missing', () => {
  const spec = { rows: [{ level3: '培训', target: '100人', actual: '80人', score: 8 }] };
  const without = { ...national, reasons: { scoreBelowFull: false } };
  expect(findings(spec).map(({ code }) => code)).toEqual(['deduction-without-reason']);
  expect(findings(spec, without)).toEqual([]);
});

test('whatever stands in the cells, each finding has a cell, no negative points, and a sentence in both languages', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '',
      '/',
      '0',
      '100%',
      '≥90%',
      '20多个',
      '12月31日',
      '200万',
      '217.96万元',
      '#REF!',
      '**',
      '无',
      '未完成',
    ),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.string({ maxLength: 12 }),
  );
  const row = fc.record({
    level3: fc.string({ maxLength: 8 }),
    points: text,
    target: text,
    actual: text,
    score: text,
    note: text,
  });
  const line = fc.tuple(
    fc.constantFrom('total', 'source', 'structure'),
    fc.constantFrom('合计', '财政拨款'),
    text,
    text,
    text,
    text,
  );
  const spec = fc.record({
    rows: fc.array(row, { maxLength: 5 }),
    lines: fc.array(line, { maxLength: 4 }),
    total: text,
    grade: text,
  });
  fc.assert(
    fc.property(spec, (form) => {
      for (const one of findings(form)) {
        expect(one.at).toMatch(/^[A-Z]\d+$/);
        expect(one.points === null || one.points.sign >= 0).toBe(true);
        for (const language of ['zh-CN', 'en-US'] as const)
          expect(speech(language).finding(one)).not.toMatch(/{{\w+}}|^$/);
      }
    }),
    { numRuns: 300 },
  );
});
