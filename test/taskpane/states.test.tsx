import { act, screen, waitFor, within } from '@testing-library/react';
import { PRINTED_CELLS } from '../form/sheets';
import { openPane, said, scoredPane, section } from './pane';

const PRINTED = { sheets: { 自评表: PRINTED_CELLS } };

const button = (name: string) => screen.getByRole('button', { name });
const body = () => said(document.body);

/** Lets an act that was held go on. */
const open = (go: () => void) =>
  act(() => {
    go();
    return Promise.resolve();
  });

describe('before the first run', () => {
  it('tells what Score would write and what it would leave alone', async () => {
    await openPane();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('浏阳市文化产业园管理委员会');
    expect(body()).toContain('2020 年');
    expect(body()).toContain('评分将写入 35 格');
    expect(body()).toContain('执行率 4、完成率 14、全年完成值 1、得分 13、原因 2、总分 1');
    expect(body()).toContain('已填的 4 个得分不动');
    expect(body()).toContain('示例规则：由一张表反推，未核对原文');
    expect(button('恢复上次')).toHaveAttribute('aria-disabled', 'true');
  });

  it('offers the template and the sample where the sheet has no form', async () => {
    const { user, workbook } = await openPane({ sheets: { Sheet1: null } });
    expect(body()).toContain('本工作表还没有自评表');
    expect(body()).toContain('只在本机计算，不上传数据。');
    expect(body()).not.toContain('识别本表');
    await user.click(screen.getByRole('button', { name: /^打开样例/ }));
    expect(workbook.asked).toContain('insertTemplate sample');
    expect(await screen.findByText(/评分将写入/)).toBeInTheDocument();
  });

  it('reads again what was typed, once the typing is over', async () => {
    const { workbook } = await openPane();
    act(() => workbook.type('自评表', { G14: 3 }));
    await waitFor(() => expect(body()).toContain('已填的 5 个得分不动'));
  });
});

describe('the outcome', () => {
  it('shows total, grade and levels of the sample', async () => {
    await scoredPane();
    expect(body()).toContain('93优满分 100');
    expect(screen.getAllByRole('definition').map(said).filter(Boolean)).toEqual([
      '26 / 30',
      '−4',
      '24 / 25',
      '−1',
      '43 / 45',
      '−2',
    ]);
    expect(screen.getAllByRole('term').map(said)).toEqual(['投入管理', '产出指标', '效益指标']);
    expect(body()).toContain('10:42 评分，写入 35 格，已填的 5 格没有动');
    expect(body()).toContain('尚有 3 处须改');
  });

  it('keeps every typed cell of the printed form and says how many', async () => {
    const { workbook } = await scoredPane(PRINTED);
    expect(body()).toContain('已填的 25 格没有动');
    expect(body()).toContain('与规则不同 2 处');
    expect(section('与规则不同')).toContain('预算执行管理偏差原因H15表上超预算规则超预算 212.97%（多 385.54 万元）');
    expect(workbook.value('自评表', 'H15')).toBe('超预算');
  });

  it.each([
    ['liuyang-2020', {}, '93优满分 100'],
    ['national-2020', {}, '93优按规则 97.46'],
    ['national-2020', { G29: '', G30: '' }, '75另有 18 分待判定'],
  ])('says by %s with %o: %s', async (pack, typed, words) => {
    await scoredPane({ pack, sheets: { 自评表: { ...PRINTED_CELLS, ...typed } } });
    expect(body()).toContain(words);
  });

  it('writes no total and no grade while rows cannot be judged', async () => {
    await scoredPane({ pack: 'national-2020', sheets: { 自评表: { G29: '', G30: '' } } });
    expect(body()).toContain('总分待判定后再写');
    expect(section('无法判定')).toContain('18 分');
    expect(section('无法判定')).toContain('满意度指标F30— / 10没有目标值和完成值。请补上，或手工打分。');
    expect(section('无法判定')).toContain('已填的 2 分没有动。');
  });

  it('may be reported when no error is left', async () => {
    const reasons = { H15: '年中追加项目经费', H25: '材料涨价', H26: '两家企业推迟入驻' };
    await scoredPane({ sheets: { 自评表: reasons } });
    expect(body()).toContain('可上报');
    expect(body()).not.toContain('须改');
  });

  it('lists the rows that lost points, the largest loss first, with the sum at the right', async () => {
    await scoredPane();
    expect(section('失分')).toMatch(
      /^失分4 行−7预算执行管理G152 \/ 4−2.*资产管理G212 \/ 4−2.*经济效益指标G268 \/ 10−2.*成本指标G255 \/ 6−1/u,
    );
  });

  it('says a finding once, with its severity in words', async () => {
    await scoredPane();
    const findings = within(screen.getByRole('region', { name: '问题' }));
    expect(section('问题')).toContain('3 处错误，16 处要说明');
    expect(section('问题')).toContain('不计分');
    expect(findings.getAllByText('错误')).toHaveLength(3);
    expect(section('问题')).toContain('F25 完成 108.98%，超预算。请说明原因。');
  });

  it('leaves an empty section out, and its link', async () => {
    await scoredPane();
    expect(screen.queryByRole('region', { name: '无法判定' })).toBeNull();
    expect(screen.queryByRole('button', { name: /无法判定/ })).toBeNull();
    expect(screen.queryByRole('region', { name: '与规则不同' })).toBeNull();
  });
});

describe('taking over', () => {
  it('takes one over and says how many are left', async () => {
    const { user, workbook } = await scoredPane(PRINTED);
    await user.click(button('采用，预算执行管理，H15'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已采用，H15。还有 1 处不同。'));
    expect(workbook.value('自评表', 'H15')).toBe('超预算 212.97%（多 385.54 万元）');
  });

  it('takes all over', async () => {
    const { user, workbook } = await scoredPane(PRINTED);
    await user.click(button('全部采用'));
    expect(workbook.asked.at(-1)).toBe('takeOver H15 H25');
    await waitFor(() => expect(screen.queryByRole('region', { name: '与规则不同' })).toBeNull());
  });
});

describe('a result that is old', () => {
  it.each([
    [{ F5: 181.03 }, 'F5 已更改，结果未更新'],
    [{ F5: 181.03, F6: 0, E7: 1 }, '3 格已更改，结果未更新'],
  ])('after typing %o says %s', async (typed, words) => {
    const { workbook, user } = await scoredPane();
    act(() => workbook.type('自评表', typed));
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(body()).toContain('10:42 的结果');
    expect(section('失分')).toContain('预算执行管理');
    await user.click(button('重新评分'));
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
  });

  it.each([
    ['A:A', '表已更改，结果未更新'],
    ['F5:G6', '4 格已更改，结果未更新'],
  ])('when %s changed says %s', async (address, words) => {
    const { workbook } = await scoredPane();
    act(() => workbook.event({ kind: 'changed', sheet: '自评表', address }));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('is old when other rules are chosen, and fresh again when they are chosen back', async () => {
    const { user } = await scoredPane();
    await user.selectOptions(screen.getByRole('combobox', { name: '评分规则' }), '全国 2020');
    expect(await screen.findByText('规则已换，结果未更新')).toBeInTheDocument();
    expect(body()).toContain('财预〔2020〕10 号，据二手资料转录，未核对原文');
    await user.selectOptions(screen.getByRole('combobox', { name: '评分规则' }), '浏阳 2020（示例）');
    await waitFor(() => expect(screen.queryByText('规则已换，结果未更新')).toBeNull());
  });

  it('does not mind another sheet', async () => {
    const { workbook } = await scoredPane({ sheets: { 自评表: {}, 二处: {} } });
    act(() => workbook.type('二处', { F5: 1 }));
    expect(screen.queryByText(/已更改/)).toBeNull();
  });
});

describe('restoring', () => {
  it('tells what was put back, and leads to what was left alone', async () => {
    const { user, workbook } = await scoredPane();
    act(() => workbook.type('自评表', { H15: '追加预算' }));
    await user.click(button('恢复上次'));
    expect(await screen.findByText('已恢复到评分前')).toBeInTheDocument();
    expect(body()).toContain('放回 34 格。H15 后来改过，没有动。');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('放回 34 格，1 格没有动。'));
    expect(body()).toContain('评分将写入');
    await user.click(button('到单元格 H15'));
    expect(workbook.asked.at(-1)).toBe('goTo H15');
  });
});

describe('a refusal', () => {
  it('is one message with what to do, read as an alert, and 重试 does the same again', async () => {
    const { user, workbook } = await openPane();
    workbook.refuse('score', { code: 'protected', sheet: '自评表', cells: [] });
    await user.click(button('评分'));
    const alert = screen.getByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent('工作表“自评表”受保护'));
    expect(screen.getByRole('group', { name: '工作表“自评表”受保护' })).toHaveTextContent('没有写入任何内容。');
    await user.click(button('重试'));
    await waitFor(() => screen.getAllByRole('definition'));
    expect(alert).toHaveTextContent('');
    expect(workbook.asked.filter((act) => act === 'score')).toHaveLength(2);
  });

  it('leaves the former result below it', async () => {
    const { user, workbook } = await scoredPane();
    workbook.refuse('score', { code: 'writeUndone' });
    await user.click(button('评分'));
    expect(await screen.findByText('写入中断，已全部退回')).toBeInTheDocument();
    expect(section('失分')).toContain('4 行');
  });

  it('of a reading while a cell is edited goes away by itself', async () => {
    const { workbook } = await openPane();
    workbook.refuse('look', { code: 'editing' });
    act(() => workbook.activate('自评表'));
    expect(await screen.findByText('有单元格正在编辑')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('有单元格正在编辑')).toBeNull(), { timeout: 2000 });
  });

  it('of a writing while a cell is edited waits for 重试', async () => {
    const { user, workbook } = await openPane();
    workbook.refuse('score', { code: 'editing' });
    await user.click(button('评分'));
    expect(await screen.findByText('有单元格正在编辑')).toBeInTheDocument();
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(workbook.asked.filter((act) => act === 'score')).toHaveLength(1);
    expect(screen.getByText('有单元格正在编辑')).toBeInTheDocument();
  });
});

describe('several forms', () => {
  const sheets = { 一处: {}, 二处: {}, 三处: {} };

  it('says which one this is, and scores them all', async () => {
    const { user, workbook } = await openPane({ sheets });
    expect(body()).toContain('第 1 张，共 3 张');
    await user.click(button('全部评分'));
    await waitFor(() => screen.getAllByRole('definition'));
    act(() => workbook.activate('三处'));
    await waitFor(() => expect(body()).toContain('第 3 张，共 3 张'));
    expect(body()).toContain('93优');
  });

  it('can be stopped before anything is written', async () => {
    const { user, workbook } = await openPane({ sheets });
    const go = workbook.hold('scoreAll');
    await user.click(button('全部评分'));
    await user.click(await screen.findByRole('button', { name: '停止' }));
    await open(go);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已停止，没有写入。'));
    expect(body()).toContain('评分将写入');
  });
});

describe('busy', () => {
  it('shows progress after a second, not before', async () => {
    const { user, workbook } = await openPane();
    const go = workbook.hold('score');
    await user.click(button('评分'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(await screen.findByRole('progressbar', { name: '正在评分' }, { timeout: 2000 })).toBeInTheDocument();
    await open(go);
    await waitFor(() => expect(screen.queryByRole('progressbar', { name: '正在评分' })).toBeNull());
  });

  it('runs once when pressed twice', async () => {
    const { user, workbook } = await openPane();
    const go = workbook.hold('score');
    await user.dblClick(button('评分'));
    await open(go);
    await waitFor(() => screen.getAllByRole('definition'));
    expect(workbook.asked.filter((act) => act === 'score')).toHaveLength(1);
  });
});

describe('highlight', () => {
  it('is a toggle that says what it did', async () => {
    const { user, workbook } = await openPane();
    const toggle = button('突出超预算');
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已突出 3 行超预算。'));
    await user.click(toggle);
    expect(workbook.asked.slice(-2)).toEqual(['highlight on', 'highlight off']);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('已取消突出。'));
  });
});

describe('in English', () => {
  it('keeps the form’s own words Chinese and marks them', async () => {
    await scoredPane({ language: 'en-US' });
    expect(body()).toContain('93优 Excellent');
    expect(body()).toContain('Scored 10:42, 35 cells written; the 5 cells filled in by hand stay');
    expect(body()).toContain('3 places to correct');
    for (const word of ['预算执行管理', '投入管理', '优']) {
      expect(screen.getAllByText(word, { exact: true })[0]?.closest('[lang="zh-CN"]')).not.toBeNull();
    }
  });

  it('speaks', async () => {
    await scoredPane({ language: 'en-US' });
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'Total 93, 优 Excellent. 35 cells written. 4 rows lost points, 0 differ, 19 findings.',
      ),
    );
  });
});
