import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Finding } from '../../src/scoring/findings';
import { ActionsContext } from '../../src/taskpane/actionsContext';
import { createActions } from '../../src/taskpane/actions';
import { Findings } from '../../src/taskpane/results/Findings';
import { LIGHT } from '../../src/taskpane/lightTheme';
import { createStore } from '../../src/taskpane/store';
import { wordsFor } from '../../src/taskpane/translations';
import { WordsContext } from '../../src/taskpane/words';
import { PACKS } from '../../src/scoring/packs';
import { assessSheet } from '../form/sheets';
import { said, section } from './pane';
import { memoryWorkbook } from './workbook';

/** Findings that are made up: as many as asked for, each on a row of its own. */
function made(count: number, severity: Finding['severity']): readonly Finding[] {
  const [first] = assessSheet('liuyang-2020').findings;
  if (first === undefined) throw new Error('the sample has no findings');
  return Array.from({ length: count }, (_, index) => ({ ...first, severity, at: `G${String(index + 14)}` }));
}

async function show(findings: readonly Finding[], hints: readonly Finding[]) {
  const words = await wordsFor('zh-CN');
  const actions = createActions(createStore(), () =>
    Promise.resolve({ scorer: memoryWorkbook().scorer, packs: PACKS }),
  );
  render(
    <FluentProvider theme={LIGHT}>
      <WordsContext value={words}>
        <ActionsContext value={actions}>
          <Findings findings={findings} hints={hints} aside={[]} sheet="自评表" />
        </ActionsContext>
      </WordsContext>
    </FluentProvider>,
  );
  return userEvent.setup();
}

const rows = () => screen.getAllByRole('listitem');
const button = () => screen.getByRole('button', { name: /显示|提示/u });

describe('a long list', () => {
  it('comes in parts of sixty', async () => {
    const user = await show(made(160, 'warning'), []);
    expect(rows()).toHaveLength(60);
    expect(said(button())).toBe('再显示 60 条');
    await user.click(button());
    expect(said(button())).toBe('再显示 40 条');
    await user.click(button());
    expect(rows()).toHaveLength(160);
    expect(screen.queryByRole('button', { name: /再显示/u })).toBeNull();
  });
});

describe('hints', () => {
  it('stay behind one button at the end, and are not counted before', async () => {
    const user = await show(
      made(2, 'warning'),
      made(9, 'hint').map((hint) => ({ ...hint, at: `A${hint.at.slice(1)}`, subject: '提示行' })),
    );
    expect(section('问题')).toContain('2 处要说明');
    expect(rows()).toHaveLength(2);
    expect(said(button())).toBe('另有 9 条提示');
    await user.click(button());
    expect(rows()).toHaveLength(11);
  });

  it('alone make a section, too', async () => {
    await show([], made(1, 'hint'));
    expect(section('问题')).toContain('另有 1 条提示');
  });
});
