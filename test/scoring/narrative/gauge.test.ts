import { mentionsIn } from '../../../src/scoring/narrative/extract';
import { gaugeOf, reachedSpan, targetSpan } from '../../../src/scoring/narrative/gauge';
import { textsOf } from '../../../src/scoring/narrative/texts';
import type { CellValue } from '../../../src/sheet';
import { assessSheet } from '../../form/sheets';

interface Cells {
  readonly level2?: string;
  readonly level3?: string;
  readonly target?: CellValue;
  readonly actual?: CellValue;
}

/** Row 27 of the form, with cells of its own, beside goals. */
function gaugeBeside(goals: string, { level2 = '社会效益', level3 = '', target = '', actual = '' }: Cells) {
  const typed = { C27: level2, D27: level3, E27: target, F27: actual };
  const row = assessSheet('liuyang-2020', typed).rows.find(({ indicator }) => indicator.target?.at === 'E27');
  if (row === undefined) throw new Error('no row 27');
  return gaugeOf(row, textsOf(mentionsIn(goals), []));
}

describe('what a row is called', () => {
  test.each<[string, Cells, boolean]>([
    ['level 3', { level3: '新建公厕' }, true],
    ['level 3 before its number', { level3: '新建公厕5座' }, true],
    ['level 2, where level 3 is empty', { level2: '新建公厕', level3: '' }, true],
    ['level 2, where level 3 is one character', { level2: '新建公厕', level3: '无' }, true],
    ['level 3 only, where it says something', { level2: '新建公厕', level3: '帮扶企业' }, false],
    ['the words of the target', { level3: '帮扶企业', target: '新建公厕3座' }, true],
    ['another thing', { level3: '帮扶企业', target: '5座' }, false],
  ])('%s', (_, cells, same) => {
    expect(gaugeBeside('新建公厕5座', cells).related.some((one) => one.same.includes(0))).toBe(same);
  });
});

describe('what a target demands', () => {
  test.each<[string, readonly [low: number, high: number] | null]>([
    ['5座', [5, 5]],
    ['≥150人', [150, 150]],
    ['≤8件', [8, 8]],
    ['9000多人', [9000, 10_000]],
    ['完成', null],
  ])('%s', (target, expected) => {
    const span = targetSpan(gaugeBeside('', { target }));
    expect(span === null ? null : [span.low, span.high]).toEqual(expected);
  });
});

describe('what a completion value says was reached of 新建公厕 5 座', () => {
  test.each<[string, CellValue, readonly [low: number, high: number] | null]>([
    ['10座', '8座', [8, 8]],
    ['10座', '80%', [8, Infinity]],
    ['≥10座', '120%', [12, Infinity]],
    ['完成', '80%', null],
    ['10座', '30万元', null],
    ['10座', '8人', null],
    ['10座', '已完成', null],
    ['10座', '', null],
  ])('%s, %s', (target, actual, expected) => {
    const [mention] = mentionsIn('新建公厕5座');
    if (mention === undefined) throw new Error('no mention');
    const span = reachedSpan(gaugeBeside('新建公厕5座', { target, actual }), mention);
    expect(span === null ? null : [span.low, span.high]).toEqual(expected);
  });
});
