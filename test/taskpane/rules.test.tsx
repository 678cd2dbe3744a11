import { act, screen, waitFor, within } from '@testing-library/react';
import type { TableFault } from '../../src/form/ruleTable/fault';
import { OWN_PACK } from '../../src/form/ruleTable/layout';
import { ownPack } from '../../src/form/ruleTable/own';
import { exact } from '../../src/scoring/exact';
import { NATIONAL, PACKS } from '../../src/scoring/packs';
import { openPane, said, scoredPane } from './pane';

const SHEET = '评分规则表';
const OWN = { sheet: SHEET, pack: ownPack(NATIONAL), faults: [] };
const FAULTS: readonly TableFault[] = [
  { at: 'G12', code: 'pack', fault: { code: 'tiersOverlap', place: 'rules.0.rule.params.tiers.1', with: 1 } },
  { at: 'B20', code: 'unreadable', seen: '随便', expected: { kind: 'choice', choices: ['正向', '反向'] } },
  { at: 'G31', code: 'stray', seen: '9' },
];
const FAULTY = { sheet: SHEET, pack: null, faults: FAULTS };

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const body = () => said(document.body);
const options = () =>
  within(screen.getByRole('combobox', { name: '评分规则' }))
    .getAllByRole('option')
    .map(said);

describe('the choice of rules', () => {
  it('offers every pack', async () => {
    await openPane();
    expect(options()).toEqual(PACKS.map(({ name }) => name['zh-CN']));
  });

  it('offers the workbook’s own, too', async () => {
    await openPane({ rules: OWN });
    expect(options().at(-1)).toBe('全国 2020（本工作簿）');
  });

  it('names the workbook’s own where its table is faulty, and choosing it says what is wrong', async () => {
    const { user, workbook } = await openPane({ rules: FAULTY });
    expect(options().at(-1)).toBe('本工作簿的规则（有错误）');
    workbook.refuse('choosePack', { code: 'rulesFaulty', sheet: SHEET, faults: FAULTS });
    await user.selectOptions(screen.getByRole('combobox', { name: '评分规则' }), OWN_PACK);
    expect(await screen.findByText('评分规则表有 3 处错误')).toBeInTheDocument();
  });

  it('says what is known to be missing, behind one click', async () => {
    const { user } = await openPane();
    const [liuyang] = PACKS;
    const first = liuyang?.missing[0]?.['zh-CN'] ?? '';
    const line = screen.getByText(/^示例规则：由一张表反推，未核对原文/u);
    expect(line).toHaveTextContent(`已知欠缺 ${String(liuyang?.missing.length)} 条`);
    expect(screen.getByText(first)).not.toBeVisible();
    await user.click(line);
    expect(screen.getByText(first)).toBeVisible();
  });
});

describe('a rule table with faults', () => {
  it('is told at once, every mistake with its cell', async () => {
    const { user, workbook } = await openPane({ pack: OWN_PACK, rules: FAULTY });
    const list = await screen.findByRole('list', { name: '规则表里的错误' });
    expect(within(list).getAllByRole('listitem').map(said)).toEqual([
      expect.stringMatching(/^G12与第 1 档重叠。/u),
      expect.stringMatching(/^B20“随便”不在可选之列：正向、反向。/u),
      expect.stringMatching(/^G31“9”不在规则的第一行。/u),
    ]);
    expect(screen.getByRole('alert')).toHaveTextContent('评分规则表有 3 处错误');
    await user.click(button('到单元格 B20'));
    expect(workbook.asked).toContain('goTo B20');
  });

  it('keeps the list in sight while the table is mended, and leads back', async () => {
    const { user, workbook } = await scoredPane({ pack: OWN_PACK, rules: OWN });
    workbook.rule(FAULTY);
    await user.click(button('评分'));
    await user.click(await screen.findByRole('button', { name: '到单元格 G12' }));
    await waitFor(() => expect(screen.queryByRole('main')).toBeNull());
    expect(screen.getByRole('list', { name: '规则表里的错误' })).toBeInTheDocument();
    workbook.rule(OWN);
    await user.click(button('回到“自评表”'));
    await waitFor(() => expect(screen.queryByRole('list', { name: '规则表里的错误' })).toBeNull());
    expect(screen.getByRole('main')).toBeInTheDocument();
  });

  it('can be left for the national rules', async () => {
    const { user, workbook } = await openPane({ pack: OWN_PACK, rules: FAULTY });
    await user.click(await screen.findByRole('button', { name: '改按全国规则' }));
    expect(workbook.asked).toContain('choosePack national-2020');
    await waitFor(() => expect(body()).toContain('评分将写入'));
  });
});

describe('the workbook’s own rules', () => {
  it('changed on their sheet make the result old', async () => {
    const { workbook } = await scoredPane({ pack: OWN_PACK, rules: OWN });
    act(() => workbook.activate(SHEET));
    await screen.findByText('本工作表还没有自评表');
    workbook.rule({ ...OWN, pack: { ...OWN.pack, round: { ...OWN.pack.round } } });
    act(() => workbook.activate('自评表'));
    await screen.findByRole('main');
    expect(body()).not.toContain('规则已换');
    workbook.rule({ ...OWN, pack: { ...OWN.pack, year: exact(2031) } });
    act(() => workbook.activate('自评表'));
    expect(await screen.findByText('规则已换，结果未更新')).toBeInTheDocument();
  });
});

describe('the total', () => {
  it('that is capped says how it came about', async () => {
    const { user } = await scoredPane({ pack: 'manual-caps', sheets: { 自评表: { F5: 50, F6: 0, F7: 0, F8: 0 } } });
    await user.click(button('总分怎样得出'));
    expect(body()).toMatch(/总分合计[\s\S]*→/u);
  });

  it('that is the plain sum says no more', async () => {
    await scoredPane();
    expect(screen.queryByRole('button', { name: '总分怎样得出' })).toBeNull();
  });
});
