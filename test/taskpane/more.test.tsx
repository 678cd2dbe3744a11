import { act, screen, waitFor, within } from '@testing-library/react';
import { openPane, said, scoredPane, type OpenPane, type PaneOptions } from './pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const body = () => said(document.body);
const status = () => screen.getByRole('status');

async function withMore(options: PaneOptions = {}): Promise<OpenPane> {
  const pane = await scoredPane(options);
  await pane.user.click(button('更多'));
  await screen.findByRole('group', { name: '更多' });
  return pane;
}

describe('更多', () => {
  it('opens a row with the focus in it, and Escape leads back', async () => {
    const { user } = await withMore();
    expect(button('更多')).toHaveAttribute('aria-expanded', 'true');
    expect(button('生成评分说明')).toHaveFocus();
    const names = within(screen.getByRole('group', { name: '更多' }))
      .getAllByRole('button')
      .map(said);
    expect(names).toEqual(['评分说明', '评分规则表', '比较规则', '复核', '汇总', '汇入']);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: '更多' })).toBeNull();
    expect(button('更多')).toHaveFocus();
  });

  it('gives way to the template’s row', async () => {
    const { user } = await withMore();
    await user.click(button('插入标准模板'));
    expect(screen.queryByRole('group', { name: '更多' })).toBeNull();
    expect(await screen.findByRole('button', { name: '空白表' })).toBeInTheDocument();
  });
});

describe('a sheet that is drawn', () => {
  it.each([
    ['生成评分说明', 'explain zh-CN', '评分说明在工作表“评分说明”里'],
    ['插入评分规则表', 'insertRuleTable liuyang-2020', '评分规则表在工作表“评分规则表”里'],
  ])('%s: says where it is, and leads back to the form', async (name, asked, words) => {
    const { user, workbook } = await withMore();
    await user.click(button(name));
    expect(workbook.asked).toContain(asked);
    await waitFor(() => expect(status()).toHaveTextContent(words));
    await user.click(await screen.findByRole('button', { name: '回到“自评表”' }));
    await waitFor(() => expect(body()).toContain('93优'));
    expect(screen.queryByRole('group', { name: words })).toBeNull();
    expect(screen.queryByRole('group', { name: '更多' })).toBeNull();
  });

  it('is spoken of until the next sheet: on another one without a form the template is offered', async () => {
    const { user, workbook } = await withMore({ sheets: { 自评表: {}, Sheet1: null } });
    await user.click(button('生成评分说明'));
    await screen.findByRole('button', { name: '回到“自评表”' });
    expect(body()).not.toContain('本工作表还没有自评表');
    act(() => workbook.activate('Sheet1'));
    expect(await screen.findByText('本工作表还没有自评表')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /^评分说明在/u })).toBeNull();
    expect(button('回到“自评表”')).toBeInTheDocument();
  });

  it('as the rule table: the form goes by it, which is said when one is back', async () => {
    const { user } = await withMore();
    await user.click(button('插入评分规则表'));
    await user.click(await screen.findByRole('button', { name: '回到“自评表”' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: '评分规则' })).toHaveValue('评分规则表'));
    expect(body()).toContain('规则已换，结果未更新');
  });

  it('is refused as anything else is', async () => {
    const { user, workbook } = await withMore();
    workbook.refuse('explain', { code: 'hostBusy' });
    await user.click(button('生成评分说明'));
    expect(await screen.findByText('Excel 现在不接受写入')).toBeInTheDocument();
    expect(body()).toContain('93优');
  });

  it('in English is in English', async () => {
    const { user, workbook } = await openPane({ language: 'en-US' });
    await user.click(button('More'));
    await user.click(await screen.findByRole('button', { name: 'Make a sheet that explains the scores' }));
    expect(workbook.asked).toContain('explain en-US');
    expect(await screen.findByRole('button', { name: /^Back to “ ?自评表 ?”$/u })).toHaveTextContent(
      'Back to “自评表”',
    );
  });
});

describe('comparing rules', () => {
  async function comparing(options: PaneOptions = {}): Promise<OpenPane> {
    const pane = await withMore(options);
    await pane.user.click(button('比较规则'));
    await screen.findByRole('region', { name: '比较规则' });
    return pane;
  }

  const panel = () => screen.getByRole('region', { name: '比较规则' });
  const choose = ({ user }: OpenPane, name: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: '选另一套规则' }), name);

  it('begins at the choice, without the rules in force', async () => {
    await comparing();
    const select = screen.getByRole('combobox', { name: '选另一套规则' });
    expect(select).toHaveFocus();
    const names = within(select).getAllByRole('option').map(said);
    expect(names).toContain('全国 2020');
    expect(names).not.toContain('浏阳 2020（示例）');
    expect(said(panel())).toContain('只作比较，不写入任何内容。');
  });

  it('shows both totals and the rows that differ, each with both traces', async () => {
    const pane = await comparing();
    await choose(pane, '全国 2020');
    await waitFor(() => expect(said(panel())).toContain('浏阳 2020（示例）93 优'));
    expect(pane.workbook.asked.at(-1)).toBe('compare national-2020');
    expect(said(panel())).toMatch(/全国 2020.*按规则 [\d.]+.*优/u);
    expect(said(panel())).toContain('预算执行管理G152 → 4');
    expect(said(panel())).toContain('成本指标G255 → 5.46');
    await pane.user.click(within(panel()).getByRole('button', { name: '成本指标' }));
    const opened = said(panel());
    expect(opened.indexOf('浏阳 2020（示例）取数')).toBeGreaterThan(0);
    expect(opened.indexOf('全国 2020取数')).toBeGreaterThan(opened.indexOf('浏阳 2020（示例）取数'));
    await waitFor(() => expect(status()).toHaveTextContent(/^\d+ 行不同$/u));
    expect(pane.workbook.asked.filter((act) => act === 'score')).toHaveLength(1);
  });

  it('says when it is old, and compares again', async () => {
    const pane = await comparing();
    await choose(pane, '全国 2020');
    await waitFor(() => expect(said(panel())).toContain('93 优'));
    act(() => pane.workbook.type('自评表', { F5: 181.03 }));
    expect(await within(panel()).findByText('表已更改，比较未更新。')).toBeInTheDocument();
    await pane.user.click(within(panel()).getByRole('button', { name: '重新比较' }));
    await waitFor(() => expect(within(panel()).queryByText('表已更改，比较未更新。')).toBeNull());
  });

  it('starts anew when the rules in force are changed', async () => {
    const pane = await comparing();
    await choose(pane, '全国 2020');
    await waitFor(() => expect(said(panel())).toContain('93 优'));
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '评分规则' }), '全国 2020');
    await waitFor(() => expect(said(panel())).toContain('只作比较，不写入任何内容。'));
  });

  it.each(['{Escape}', '关闭'])('ends with %s, and the focus goes back to 更多', async (way) => {
    const { user } = await comparing();
    if (way === '关闭') await user.click(button(way));
    else await user.keyboard(way);
    expect(screen.queryByRole('region', { name: '比较规则' })).toBeNull();
    expect(button('更多')).toHaveFocus();
  });
});
