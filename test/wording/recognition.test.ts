/** What was found on a sheet, as the user is told. */
import { speech } from '../../src/wording/speech';
import type { Recognition } from '../../src/form/recognise';
import { FORMS } from '../form/recognise/forms';
import { formOn } from '../form/recognise/found';
import { sheetOf } from '../form/recognise/printed';

function form(id: string): Recognition {
  const printed = FORMS[id];
  if (printed === undefined) throw new Error(`no form ${id}`);
  return formOn(sheetOf(printed));
}

const CASES: readonly (readonly [string, Recognition, string, string])[] = [
  [
    'F00',
    form('F00'),
    '找到一张自评表：部门整体支出绩效自评表 指标在第 12–28 行，各栏表头都认得。请核对后采用。',
    'A form was found: department form Its indicators are in rows 12–28, and every heading is known. Check it, then use it.',
  ],
  [
    'F33',
    form('F33'),
    '找到一张自评表：指标性质、指标值、单位分栏的自评表（四川） 指标在第 10 行，有的栏是按相近的表头或位置认的。请核对这些栏，再采用。',
    'A form was found: form with sign, figure and unit in three columns (Sichuan) Its indicators are in rows 10; some columns were told by a similar heading or their place. Check those, then use it.',
  ],
  [
    'two forms',
    { kind: 'several', at: ['A11', 'A42'] },
    '本工作表有几张自评表 表头在 A11、A42。请把每张表移到单独的工作表，再识别。',
    'This sheet holds several forms Their headings begin at A11, A42. Put each form on a sheet of its own, then try again.',
  ],
  [
    'targets alone',
    { kind: 'none', why: 'noResults' },
    '本工作表有绩效指标，但没有自评结果 没有找到完成值和得分两栏，像是绩效目标申报表。请换到自评表所在的工作表。',
    'This sheet has indicators, but no results It has neither actual values nor scores, like a declaration of targets. Go to the sheet with the self-evaluation.',
  ],
];

test.each(CASES)('%s', (_, recognition, chinese, english) => {
  const said = (['zh-CN', 'en-US'] as const).map((language) => {
    const { title, body } = speech(language).recognition(recognition);
    return `${title} ${body}`.replaceAll('\u00a0', ' ');
  });
  expect(said).toEqual([chinese, english]);
});

test.each([
  ['heading', '表头“自评分”'],
  ['position', '“自评分”所在的位置'],
  ['values', '下面各行的内容'],
  ['user', '手工指定'],
] as const)('a column was told by %s', (ground, expected) => {
  expect(speech('zh-CN').ground({ heading: '自评分', ground })).toBe(expected);
});
