import { act, screen, waitFor, within } from '@testing-library/react';
import { openPane, said, scoredPane, section, type OpenPane } from './pane';

const button = (name: string) => screen.getByRole('button', { name });
/** By its label alone: finding it by role and name among forty takes a second. */
const labelled = (name: string) => screen.getByLabelText(name);
const body = () => said(document.body);
const status = () => screen.getByRole('status');

/** The three errors of the sample, each a deduction without a reason. */
const ERRORS = ['预算执行管理，H15', '成本指标，H25', '经济效益指标，H26'];

async function setAside({ user }: Pick<OpenPane, 'user'>, name: string, reason: string): Promise<void> {
  await user.click(labelled(`搁置，${name}`));
  await user.keyboard(`${reason}{Enter}`);
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
}

describe('setting a finding aside', () => {
  it('takes it out of the list and out of every count', async () => {
    const pane = await scoredPane();
    const before = section('问题');
    expect(before).toMatch(/^问题3 处错误/u);
    await setAside(pane, '预算执行管理，H15', '已报财政局备案');
    expect(pane.workbook.asked.at(-1)).toBe('setAside deduction-without-reason 已报财政局备案');
    expect(section('问题')).toMatch(/^问题2 处错误/u);
    expect(body()).toContain('尚有 2 处须改');
    await waitFor(() => expect(status()).toHaveTextContent(/^已搁置，H15。还有 \d+ 条问题。$/u));
  });

  it('of the last error leaves a form that can be reported', async () => {
    const pane = await scoredPane();
    const [first = '', second = '', third = ''] = ERRORS;
    await setAside(pane, first, '已备案');
    await setAside(pane, second, '已备案');
    await setAside(pane, third, '已备案');
    expect(body()).toContain('可上报');
    expect(button('已搁置 3 条')).toHaveAttribute('aria-expanded', 'false');
  });

  it('without a reason is refused with a sentence, and the field keeps the focus', async () => {
    const { user, workbook } = await scoredPane();
    await user.click(labelled('搁置，预算执行管理，H15'));
    const field = screen.getByRole('textbox', { name: '搁置的理由' });
    expect(field).toHaveFocus();
    await user.keyboard('   {Enter}');
    expect(field).toHaveAccessibleDescription('没有写理由。写明后才能搁置。');
    expect(field).toHaveFocus();
    await waitFor(() => expect(status()).toHaveTextContent('没有写理由。写明后才能搁置。'));
    expect(workbook.asked.some((act) => act.startsWith('setAside'))).toBe(false);
    await user.keyboard('备案');
    expect(screen.queryByText('没有写理由。写明后才能搁置。', { selector: '[id]' })).toBeNull();
  });

  it('is left with Escape, and the focus goes back to where it began', async () => {
    const { user } = await scoredPane();
    await user.click(labelled('搁置，预算执行管理，H15'));
    await user.keyboard('备案{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(labelled('搁置，预算执行管理，H15')).toHaveFocus();
  });

  it('gives the focus to the next finding', async () => {
    const pane = await scoredPane();
    const names = within(screen.getByRole('region', { name: '问题' }))
      .getAllByRole('button', { name: /^搁置/u })
      .map((one) => one.getAttribute('aria-label'));
    const at = names.indexOf('搁置，预算执行管理，H15');
    await setAside(pane, '预算执行管理，H15', '已备案');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-label', names[at + 1]));
  });

  it('that Excel refuses keeps what was typed', async () => {
    const { user, workbook } = await scoredPane();
    workbook.refuse('setAside', { code: 'asideFull' });
    await user.click(labelled('搁置，预算执行管理，H15'));
    await user.keyboard('已备案{Enter}');
    expect(await screen.findByText('搁置的问题太多，记不下')).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('已备案');
  });
});

describe('what was set aside', () => {
  it('stands behind a button with its reason and its day, and can be taken back', async () => {
    const pane = await scoredPane();
    await setAside(pane, '预算执行管理，H15', '已报财政局备案');
    await pane.user.click(button('已搁置 1 条'));
    expect(section('问题')).toContain('理由：已报财政局备案');
    expect(section('问题')).toContain('2026-01-05');
    await pane.user.click(labelled('取回，预算执行管理，H15'));
    await waitFor(() => expect(screen.queryByRole('button', { name: '已搁置 1 条' })).toBeNull());
    expect(section('问题')).toMatch(/^问题3 处错误/u);
    expect(body()).toContain('尚有 3 处须改');
    await waitFor(() => expect(status()).toHaveTextContent(/^已取回，H15。/u));
    await waitFor(() => expect(screen.getByRole('heading', { name: '问题' })).toHaveFocus());
  });

  it('is told in the row’s trace, too', async () => {
    const pane = await scoredPane();
    await setAside(pane, '预算执行管理，H15', '已报财政局备案');
    await pane.user.click(button('预算执行管理'));
    expect(section('失分')).toContain('理由：已报财政局备案（2026-01-05）');
  });

  it('is still aside after the next run', async () => {
    const pane = await scoredPane();
    await setAside(pane, '预算执行管理，H15', '已备案');
    await pane.user.click(button('评分'));
    await waitFor(() => expect(pane.workbook.asked.at(-1)).toBe('score'));
    expect(body()).toContain('尚有 2 处须改');
  });

  it('comes back when its cells change', async () => {
    const pane = await scoredPane();
    await setAside(pane, '成本指标，H25', '已备案');
    act(() => pane.workbook.type('自评表', { G25: 3 }));
    await pane.user.click(button('评分'));
    await waitFor(() => expect(screen.queryByRole('button', { name: '已搁置 1 条' })).toBeNull());
  });

  it('speaks English', async () => {
    const { user } = await openPane({ language: 'en-US' });
    await user.click(button('Score'));
    await user.click(await screen.findByLabelText('Set aside, 预算执行管理, H15'));
    await user.keyboard('filed{Enter}');
    await user.click(await screen.findByRole('button', { name: '1 set aside' }));
    expect(section('Findings')).toContain('Reason: filed');
    expect(labelled('Take back, 预算执行管理, H15')).toBeInTheDocument();
  });
});
