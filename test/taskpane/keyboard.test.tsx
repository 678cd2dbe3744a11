import { act, screen, waitFor } from '@testing-library/react';
import { PRINTED_CELLS } from '../form/sheets';
import { openPane, scoredPane, section } from './pane';

const PRINTED = { sheets: { 自评表: PRINTED_CELLS } };
const button = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement;

describe('the order of Tab', () => {
  it('is the order of the eye', async () => {
    const { user } = await scoredPane(PRINTED);
    (focused() as HTMLElement).blur();
    const order: string[] = [];
    const next = async (): Promise<void> => {
      await user.tab();
      order.push(focused()?.getAttribute('aria-label') ?? focused()?.textContent ?? '');
      if (order.length < 11) await next();
    };
    await next();
    expect(order.map((name) => name.replace(/\s/gu, ' ').replace(/\d+/gu, 'n'))).toEqual([
      '评分',
      '评分规则',
      '示例规则：由一张表反推，未核对原文 已知欠缺 n 条',
      '突出超预算',
      '恢复上次',
      '插入标准模板',
      '更多',
      '失分 n 行',
      '与规则不同 n 处',
      '问题 n 条',
      '预算执行管理',
    ]);
  });
});

describe('focus', () => {
  it('stays on 评分', async () => {
    await scoredPane();
    expect(focused()).toBe(button('评分'));
  });

  it('stays on 恢复上次 when there is nothing more to restore', async () => {
    const { user } = await scoredPane();
    await user.click(button('恢复上次'));
    await screen.findByText('已恢复到评分前');
    expect(focused()).toBe(button('恢复上次'));
    expect(button('恢复上次')).toHaveAttribute('aria-disabled', 'true');
  });

  it('jumps to a section’s heading', async () => {
    const { user } = await scoredPane();
    await user.click(screen.getByRole('button', { name: /^问题/u }));
    expect(focused()).toBe(screen.getByRole('heading', { name: '问题' }));
  });

  it('comes back to a cell’s link', async () => {
    const { user, workbook } = await scoredPane();
    await user.click(button('到单元格 G21'));
    expect(workbook.asked.at(-1)).toBe('goTo G21');
    await waitFor(() => expect(focused()).toBe(button('到单元格 G21')));
  });

  it('goes to the next 采用, and from the last one to the heading', async () => {
    const { user } = await scoredPane(PRINTED);
    await user.click(button('采用，预算执行管理，H15'));
    await waitFor(() => expect(focused()).toBe(button('采用，成本指标，H25')));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()?.tagName).toBe('H2'));
  });

  it('goes into the template row, and Escape leads back', async () => {
    const { user } = await openPane();
    const template = button('插入标准模板');
    await user.click(template);
    expect(template).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByRole('button', { name: '空白表' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: '空白表' })).toBeNull();
    expect(focused()).toBe(template);
  });

  it('goes to 评分 when the message that had it is gone', async () => {
    const { user, workbook } = await scoredPane();
    act(() => workbook.type('自评表', { F5: 181.03 }));
    await user.click(await screen.findByRole('button', { name: '重新评分' }));
    await waitFor(() => expect(focused()).toBe(button('评分')));
  });

  it('goes to 评分 when the empty sheet’s choices are gone', async () => {
    const { user } = await openPane({ sheets: { Sheet1: null } });
    await user.click(await screen.findByRole('button', { name: /^插入标准模板/u }));
    await waitFor(() => expect(focused()).toBe(button('评分')));
  });

  it('is not taken by an event', async () => {
    const { workbook } = await scoredPane();
    act(() => workbook.type('自评表', { F5: 181.03 }));
    await screen.findByText('F5 已更改，结果未更新');
    expect(focused()).toBe(button('评分'));
  });
});

describe('a trace', () => {
  it('opens under its row, several at once, and Escape closes it', async () => {
    const { user } = await scoredPane();
    const [first, second] = [button('预算执行管理'), button('成本指标')];
    await user.click(first);
    await user.click(second);
    expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(section('失分')).toContain('566.57 ÷ 181.03 = 312.97%');
    await user.keyboard('{Escape}');
    expect(second).toHaveAttribute('aria-expanded', 'false');
    expect(focused()).toBe(second);
    expect(first).toHaveAttribute('aria-expanded', 'true');
  });
});
