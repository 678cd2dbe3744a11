/** 识别本表: what was recognised is shown, corrected, taken or left. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { FORMS } from '../form/recognise/forms';
import { plainSheet, sheetOf, type PrintedForm } from '../form/recognise/printed';
import { openPane, said, type OpenPane, type PaneOptions } from './pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const body = () => said(document.body);
const status = () => screen.getByRole('status');
const fields = () => within(screen.getByRole('list', { name: '各栏的位置' })).getAllByRole('listitem');
const field = (name: string) => said(fields().find((item) => said(item).startsWith(name)) ?? document.body);

function form(id: string): PrintedForm {
  const found = FORMS[id];
  if (found === undefined) throw new Error(`no form ${id}`);
  return found;
}

const printed = (id: string) => sheetOf(form(id), false);

async function recognising(options: PaneOptions): Promise<OpenPane> {
  const pane = await openPane(options);
  await pane.user.click(await screen.findByRole('button', { name: /^识别本表/u }));
  await screen.findByRole('button', { name: /^(?:采用|关闭)$/u });
  return pane;
}

describe('a sheet with content and no names', () => {
  it('offers to recognise it, first and primary, and explains nothing away', async () => {
    await openPane({ sheets: { 去年的表: printed('F00') } });
    const choices = (await screen.findAllByRole('button')).map((one) => said(one));
    expect(choices[0]).toBe('识别本表按表头找到自评表，确认后再用');
    expect(body()).toContain('本工作表还没有自评表');
  });

  it('shows what was found: the kind of form, how sure, and each field with its place', async () => {
    const { workbook } = await recognising({ sheets: { 去年的表: printed('F00') } });
    expect(screen.getByRole('heading', { name: '看起来是自评表，请核对位置' })).toHaveFocus();
    expect(body()).toContain('找到一张自评表：部门整体支出绩效自评表。指标在第 12–28 行，各栏表头都认得。');
    expect(field('自评得分')).toMatch(/^自评得分G12:G28/u);
    expect(field('总分')).toBe('总分G29');
    expect(screen.getByRole('combobox', { name: '自评得分在哪一栏' })).toHaveDisplayValue('G 自评得分');
    await waitFor(() => expect(status()).toHaveTextContent('看起来是自评表，请核对位置'));
    expect(workbook.asked).toEqual(['look', 'recognise']);
  });

  it('leads to the cells of a field, and stays', async () => {
    const { user, workbook } = await recognising({ sheets: { 去年的表: printed('F00') } });
    await user.click(button('到单元格 G12:G28'));
    expect(workbook.asked.at(-1)).toBe('goTo G12:G28');
    expect(button('采用')).toBeInTheDocument();
  });

  it('taken with one click is a form like any other, and the focus goes to 评分', async () => {
    const { user } = await recognising({ sheets: { 去年的表: printed('F00') } });
    await user.click(button('采用'));
    await waitFor(() => expect(button('评分')).toHaveFocus());
    expect(screen.queryByRole('heading', { name: /^看起来/u })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('浏阳市文化产业园管理委员会');
    await waitFor(() =>
      expect(status()).toHaveTextContent(/^已采用，\d+ 个位置有了名称。表旁添了“评分规则”、“规则包”。$/u),
    );
    await user.click(button('评分'));
    await waitFor(() => expect(body()).toContain('10:42 评分'));
  });

  it.each(['取消', '{Escape}'])('is left as it is with %s, and the focus goes back', async (way) => {
    const { user, workbook } = await recognising({ sheets: { 去年的表: printed('F00') } });
    if (way === '取消') await user.click(button(way));
    else await user.keyboard(way);
    expect(workbook.asked).not.toContain('bind');
    await waitFor(() => expect(button(/^识别本表/u)).toHaveFocus());
  });

  it('is forgotten on another sheet', async () => {
    const { workbook } = await recognising({ sheets: { 去年的表: printed('F00'), Sheet1: null } });
    act(() => workbook.activate('Sheet1'));
    await waitFor(() => expect(body()).toContain('本工作表还没有自评表'));
    expect(screen.queryByRole('button', { name: '采用' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^识别本表/u })).toBeNull();
  });

  it('in English is in English, the form’s own words stay Chinese', async () => {
    const { user } = await openPane({ language: 'en-US', sheets: { 去年的表: printed('F00') } });
    await user.click(await screen.findByRole('button', { name: /^Recognise this sheet/u }));
    expect(await screen.findByRole('heading', { name: 'This looks like a form; check the places' })).toHaveFocus();
    expect(body()).toContain('A form was found: department form. Its indicators are in rows 12–28');
    await user.click(button('Use'));
    await waitFor(() => expect(status()).toHaveTextContent(/^In use, \d+ places named\. Added beside the form: /u));
  });
});

describe('how sure it is', () => {
  it('puts what is unsure first, with the reason', async () => {
    await recognising({ sheets: { 表: printed('F32') } });
    expect(body()).toContain('有的栏是按相近的表头或位置认的');
    const [first] = fields().map((one) => said(one));
    expect(first).toMatch(/^预算数F\d.*相近 “调整后预算数”所在的位置$/u);
  });

  it('names a column that scoring needs and that was not found', async () => {
    const { user, workbook } = await recognising({ sheets: { 表: printed('F26') } });
    expect(said(fields()[0] ?? document.body)).toContain('自评得分');
    expect(field('自评得分')).toContain('没有找到 评分要用这一栏。请选一栏。');
    workbook.refuse('bind', { code: 'columnMissing', names: ['自评得分'] });
    await user.click(button('采用'));
    expect(await screen.findByText('没有找到“自评得分”一栏')).toBeInTheDocument();
    expect(button('采用')).toBeInTheDocument();
  });
});

describe('a correction', () => {
  it('is another column, is said to be the user’s own, and is what is taken', async () => {
    const { user, workbook } = await recognising({ sheets: { 表: printed('F12') } });
    const note = screen.getByRole('combobox', { name: '偏差原因在哪一栏' });
    const before = fields().map((one) => said(one).slice(0, 4));
    await user.selectOptions(note, 'I');
    expect(note).toHaveDisplayValue('I');
    expect(field('偏差原因')).toContain('手工指定');
    expect(fields().map((one) => said(one).slice(0, 4))).toEqual(before);
    await user.click(button('采用'));
    expect(workbook.asked).toContain('bind note 8');
  });

  it('takes a column away, and gives it back', async () => {
    const { user } = await recognising({ sheets: { 表: printed('F00') } });
    const note = screen.getByRole('combobox', { name: '偏差原因在哪一栏' });
    await user.selectOptions(note, '没有这一栏');
    expect(field('偏差原因')).not.toContain('H12');
    await user.selectOptions(screen.getByRole('combobox', { name: '偏差原因在哪一栏' }), 'H 偏差及原因分析');
    expect(field('偏差原因')).toContain('H12:H28');
  });

  it('cannot take away what scoring needs', async () => {
    await recognising({ sheets: { 表: printed('F00') } });
    const options = within(screen.getByRole('combobox', { name: '自评得分在哪一栏' })).getAllByRole('option');
    expect(options.map(said)).not.toContain('没有这一栏');
  });
});

describe('no form', () => {
  it.each([
    [plainSheet('通知', '请各单位按时上报。'), '本工作表没有自评表', '没有找到“一级指标、二级指标、得分”这样的表头。'],
    [
      plainSheet(
        '一级指标|二级指标|三级指标|分值|自评得分',
        '产出|数量|次数|10|10',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '第二张自评表',
        '一级指标|二级指标|三级指标|分值|自评得分',
        '产出|数量|次数|10|10',
      ),
      '本工作表有几张自评表',
      '请把每张表移到单独的工作表，再识别。',
    ],
  ])('is said in a sentence: %#', async (sheet, title, sentence) => {
    const { user } = await recognising({ sheets: { 表: sheet } });
    expect(screen.getByRole('heading', { name: title })).toHaveFocus();
    expect(body()).toContain(sentence);
    await user.click(button('关闭'));
    await waitFor(() => expect(button(/^识别本表/u)).toHaveFocus());
  });
});

describe('what changed meanwhile', () => {
  it('is recognised anew, not bound by force', async () => {
    const { user, workbook } = await recognising({ sheets: { 表: printed('F00') } });
    workbook.refuse('bind', { code: 'changedMeanwhile' });
    await user.click(button('采用'));
    await user.click(await screen.findByRole('button', { name: '重试' }));
    await waitFor(() => expect(workbook.asked.filter((one) => one === 'recognise')).toHaveLength(2));
    expect(workbook.asked.filter((one) => one.startsWith('bind'))).toHaveLength(1);
  });
});

describe('names that are broken', () => {
  it('are put right by recognising the form anew', async () => {
    const pane = await openPane({ sheets: { 表: printed('F00') } });
    pane.workbook.refuse('look', { code: 'nameBroken', names: ['自评得分'] });
    act(() => pane.workbook.activate('表'));
    await screen.findByText('名称“自评得分”指向的单元格已删除');
    await pane.user.click(
      within(screen.getByRole('group', { name: /名称/u })).getByRole('button', { name: '识别本表' }),
    );
    await pane.user.click(await screen.findByRole('button', { name: '采用' }));
    expect(await screen.findByRole('button', { name: '评分' })).toHaveFocus();
  });
});
