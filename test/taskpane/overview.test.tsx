/** 汇入, 复核, 汇总: acts on many forms, and the lists that come of them. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ImportedFile } from '../../src/excel/importFiles';
import { summaryForm } from '../../src/report/summary';
import { speech } from '../../src/wording/speech';
import { assessSheet, PRINTED_CELLS } from '../form/sheets';
import { openPane, said, scoredPane, type OpenPane, type PaneOptions } from './pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const body = () => said(document.body);
const status = () => screen.getByRole('status');
const list = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem').map(said);

/** A form of a file, as it came to stand on a sheet. */
const taken = (sheet: string) =>
  summaryForm(assessSheet('liuyang-2020', PRINTED_CELLS), speech('zh-CN'), { file: null, sheet });

const IMPORTS: Readonly<Record<string, Omit<ImportedFile, 'file'>>> = {
  '管委会.xlsx': { problem: null, forms: [taken('自评表 (2)')], left: [{ sheet: '填表说明', why: 'noTable' }] },
  '文化局.xlsx': { problem: null, forms: [], left: [{ sheet: '自评', why: 'unsure' }] },
  '通知.xlsx': { problem: null, forms: [], left: [{ sheet: '通知', why: 'noTable' }] },
};

const files = (...names: readonly string[]) => names.map((name) => new File(['PK'], name));

/** Chooses files, as the picker that 汇入 opens would hand them over. */
function choose(...names: readonly string[]): void {
  const input = document.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no picker');
  fireEvent.change(input, { target: { files: files(...names) } });
}

async function withMore(options: PaneOptions = {}): Promise<OpenPane> {
  const pane = await openPane(options);
  await pane.user.click(button(/^(?:更多|More)$/u));
  await screen.findByRole('group', { name: /^(?:更多|More)$/u });
  return pane;
}

const THREE: PaneOptions = {
  sheets: {
    管委会: PRINTED_CELLS,
    文化局: { ...PRINTED_CELLS, E3: '市文化局', G15: 4 },
    园林局: { ...PRINTED_CELLS, E3: '市园林局', G15: 0, G31: 91 },
  },
};

describe('汇入', () => {
  it('opens a picker for several workbooks, from 更多', async () => {
    const { user } = await withMore();
    const input = document.querySelector('input[type="file"]');
    expect(input).toHaveAttribute('accept', '.xlsx,.xlsm');
    expect(input).toHaveAttribute('multiple');
    const opened = jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(button('汇入文件'));
    expect(opened).toHaveBeenCalledTimes(1);
    opened.mockRestore();
  });

  it('lists what was refused, what to look at, and what is scored', async () => {
    const { workbook } = await withMore({ imports: IMPORTS });
    choose('管委会.xlsx', '文化局.xlsx', '通知.xlsx', '旧表.xls');
    await screen.findByRole('region', { name: '汇入的文件' });
    expect(workbook.asked).toContain('importFiles 管委会.xlsx 文化局.xlsx 通知.xlsx 旧表.xls');
    expect(body()).toContain('选了 4 个文件，认出 1 张自评表。');
    expect(list('没有汇入 1 个')).toEqual([expect.stringMatching(/^旧表\.xls不是 \.xlsx 文件，或有密码。/u)]);
    expect(list('要看一看 2 张')).toEqual([
      '自评有的栏没有把握，请打开后识别本表（文化局.xlsx）',
      '通知本工作表没有自评表（通知.xlsx）',
    ]);
    expect(list('自评表 1 张')).toEqual(['浏阳市文化产业园管理委员会自评 93，规则 93管委会.xlsx']);
    await waitFor(() => expect(status()).toHaveTextContent('选了 4 个文件，认出 1 张自评表。'));
    expect(screen.queryByRole('group', { name: '更多' })).toBeNull();
    expect(button('更多')).toHaveFocus();
  });

  it('stays while one goes from sheet to sheet, until it is closed', async () => {
    const { user, workbook } = await withMore({ imports: IMPORTS, sheets: { 自评表: {}, 自评: null } });
    choose('文化局.xlsx');
    await user.click(await screen.findByRole('button', { name: '到工作表“自评”' }));
    expect(workbook.asked).toContain('goTo A1');
    await waitFor(() => expect(body()).toContain('本工作表还没有自评表'));
    await user.click(button('关闭'));
    expect(screen.queryByRole('region', { name: '汇入的文件' })).toBeNull();
  });

  it('is offered where the sheet has no form', async () => {
    const { workbook } = await openPane({ sheets: { Sheet1: null }, imports: IMPORTS });
    expect(await screen.findByRole('button', { name: /^汇入文件/u })).toBeInTheDocument();
    const go = workbook.hold('importFiles');
    choose('管委会.xlsx', '文化局.xlsx');
    expect(await screen.findByText('正在汇入')).toBeInTheDocument();
    act(go);
    expect(await screen.findByRole('region', { name: '汇入的文件' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '停止' })).toBeNull();
  });

  it('stopped, says how many files were not taken in', async () => {
    const { user, workbook } = await openPane({ sheets: { Sheet1: null }, imports: IMPORTS });
    await screen.findByRole('button', { name: /^汇入文件/u });
    const go = workbook.hold('importFiles');
    choose('管委会.xlsx', '文化局.xlsx');
    await user.click(await screen.findByRole('button', { name: '停止' }));
    act(go);
    await waitFor(() => expect(body()).toContain('已停止，2 个文件没有汇入。'));
  });

  it('names a file that is gone by the time it is read; the others go on', async () => {
    const { workbook } = await withMore({ imports: IMPORTS });
    const gone = Object.assign(new File(['PK'], '没了.xlsx'), {
      arrayBuffer: () => Promise.reject(new Error('gone')),
    });
    const input = document.querySelector('input[type="file"]');
    if (input === null) throw new Error('no picker');
    fireEvent.change(input, { target: { files: [gone, ...files('管委会.xlsx')] } });
    await screen.findByRole('region', { name: '汇入的文件' });
    expect(workbook.asked).toContain('importFiles 管委会.xlsx');
    expect(list('没有汇入 1 个')).toEqual([expect.stringMatching(/^没了\.xlsx读不到这个文件。/u)]);
  });

  it('where Excel is too old, is a sentence', async () => {
    const { workbook } = await withMore({ imports: IMPORTS });
    workbook.refuse('importFiles', { code: 'importUnsupported' });
    choose('管委会.xlsx');
    expect(await screen.findByText('这一版 Excel 不能汇入文件')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: '汇入的文件' })).toBeNull();
  });

  it('goes on to score, to review and to sum up', async () => {
    const { user, workbook } = await withMore({ imports: IMPORTS });
    choose('管委会.xlsx');
    const panel = await screen.findByRole('region', { name: '汇入的文件' });
    await user.click(within(panel).getByRole('button', { name: '全部复核' }));
    await waitFor(() => expect(workbook.asked).toContain('review'));
  });
});

describe('复核', () => {
  it('of this form writes beside it, says so, and the total stays', async () => {
    const { user, workbook } = await scoredPane();
    await user.click(button('更多'));
    await user.click(await screen.findByRole('button', { name: '复核本表' }));
    expect(workbook.asked.slice(-2)).toEqual(['review 自评表', 'look']);
    expect(await screen.findByText('已复核 1 张表')).toBeInTheDocument();
    expect(body()).toContain('在表旁写入 17 格。 自评表本身没有改动；逐张可用“恢复上次”放回。');
    expect(body()).toContain('93优');
    expect(screen.queryByRole('button', { name: '全部复核' })).toBeNull();
    await waitFor(() => expect(status()).toHaveTextContent('已复核 1 张表，写入 17 格。'));
  });

  it('of all forms tells what a reviewer had filled in', async () => {
    const { user, workbook } = await withMore(THREE);
    await user.click(button('全部复核'));
    expect(await screen.findByText('已复核 3 张表')).toBeInTheDocument();
    await user.click(button('更多'));
    await user.click(await screen.findByRole('button', { name: '全部复核' }));
    await waitFor(() => expect(body()).toContain('复核人填过的 3 格没有动。'));
    expect(workbook.asked.filter((one) => one === 'review')).toHaveLength(2);
  });

  it('names the forms that were left out, and is stopped like scoring', async () => {
    const { user, workbook } = await withMore(THREE);
    const go = workbook.hold('review');
    await user.click(button('全部复核'));
    await user.click(await screen.findByRole('button', { name: '停止' }));
    act(go);
    await waitFor(() => expect(status()).toHaveTextContent('已停止，没有写入。'));
  });
});

describe('汇总', () => {
  it('shows both scores of every unit, the largest difference first, as a table', async () => {
    const { user, workbook } = await withMore(THREE);
    await user.click(button('生成汇总和问题清单'));
    expect(workbook.asked).toContain('summarise zh-CN');
    const panel = await screen.findByRole('region', { name: '汇总' });
    const rows = within(panel).getAllByRole('row').map(said);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe('单位自评规则相差');
    expect(rows[1]).toMatch(/^市园林局91\d+(?:\.\d+)?[+−][\d.]+$/u);
    expect(said(panel)).toContain('3 张表，');
    expect(body()).toContain('汇总在工作表“汇总”里');
    await waitFor(() => expect(status()).toHaveTextContent('汇总在工作表“汇总”里'));
  });

  it('leads from a unit to its form, and stays above it', async () => {
    const { user } = await withMore(THREE);
    await user.click(button('生成汇总和问题清单'));
    await user.click(await screen.findByRole('button', { name: '市文化局，到工作表“文化局”' }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('市文化局');
    expect(screen.getByRole('region', { name: '汇总' })).toBeInTheDocument();
    expect(button('市文化局，到工作表“文化局”')).toHaveFocus();
  });

  it('shows sixty rows, and more when asked', async () => {
    const sheets = Object.fromEntries(Array.from({ length: 64 }, (_, index) => [`表${index + 1}`, {}]));
    const { actions, user } = await openPane({ sheets });
    await act(() => actions.perform({ kind: 'summarise', language: 'zh-CN' }));
    const panel = await screen.findByRole('region', { name: '汇总' });
    expect(within(panel).getAllByRole('row')).toHaveLength(61);
    await user.click(within(panel).getByRole('button', { name: '再显示 4 条' }));
    expect(within(panel).getAllByRole('row')).toHaveLength(65);
  });

  it('in English is in English', async () => {
    const { user } = await withMore({ ...THREE, language: 'en-US' });
    await user.click(button('Make the summary and the list of issues'));
    const panel = await screen.findByRole('region', { name: 'Summary' });
    expect(said(within(panel).getAllByRole('row')[0] ?? panel)).toBe('UnitSelfRulesDiff.');
    expect(said(panel)).toContain('3 forms');
  });
});
