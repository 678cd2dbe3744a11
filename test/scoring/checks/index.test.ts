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
  const without = { ...national, reasons: {} };
  expect(findings(spec).map(({ code }) => code)).toEqual(['deduction-without-reason']);
  expect(findings(spec, without)).toEqual([]);
});
