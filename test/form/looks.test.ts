/** How the standard form's cells look: a map of the sheet, one character a cell. */
import { template } from '../../src/form/template';
import { looksOf } from './drawn';

const LEGEND = {
  附: '黑体 14 Left',
  题: '宋体 20 bold',
  头: '黑体 10.5',
  项: '宋体 10.5 Left',
  格: '宋体 10',
  额: '宋体 10 Right indent 1 one line',
  文: '宋体 9 Left Top',
  因: '宋体 9',
  注: '宋体 9 Left',
  栏: '黑体 10 #616161',
  旁: '宋体 10 #616161',
};

test('the blank form: headings in 黑体, entries in 宋体, amounts to the right, grey beside the form', () => {
  expect(looksOf(template('blank'), LEGEND)).toEqual([
    '1 附',
    '2 题题题题题题题题',
    '3 头头头头格格格格　旁旁',
    '4 头头头头头头头头　栏',
    '5–8 格项格格额额额额　旁',
    '9 头头头头头头头头',
    '10–11 格文文文文文文文',
    '12 头头头头头头头头',
    '13 头头头头头头头头　栏栏栏栏栏',
    '14–30 头格格格格格格因　旁旁旁旁旁',
    '31 头格格格格格格格',
    '32 注注注注注注注注',
  ]);
});

test('the sample: “/” and the rate of its line stand in the middle', () => {
  const blank = looksOf(template('blank'), LEGEND);
  expect(looksOf(template('sample'), LEGEND).filter((row) => !blank.includes(row))).toEqual([
    '5 格项格格额额额额　旁',
    '6 格项格格格额额格　旁',
    '7–8 格项格格额额额额　旁',
  ]);
});
