/** The pane on a workbook in memory, opened and ready. */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { PACKS } from '../../src/scoring/packs';
import { createActions, type Actions } from '../../src/taskpane/actions';
import { App } from '../../src/taskpane/App';
import { createStore, type Store } from '../../src/taskpane/store';
import { wordsFor } from '../../src/taskpane/translations';
import type { Language } from '../../src/wording/translator';
import { memoryWorkbook, type MemoryOptions, type MemoryWorkbook } from './workbook';

export interface OpenPane {
  readonly workbook: MemoryWorkbook;
  readonly store: Store;
  readonly actions: Actions;
  readonly user: UserEvent;
}

export interface PaneOptions extends MemoryOptions {
  readonly language?: Language;
}

export async function openPane({ language = 'zh-CN', ...options }: PaneOptions = {}): Promise<OpenPane> {
  const workbook = memoryWorkbook(options);
  const store = createStore();
  const actions = createActions(store, () => Promise.resolve({ scorer: workbook.scorer, packs: PACKS }));
  render(<App store={store} actions={actions} words={await wordsFor(language)} />);
  await act(() => actions.start());
  return { workbook, store, actions, user: userEvent.setup() };
}

/** The pane after 评分, its lists loaded. */
export async function scoredPane(options: PaneOptions = {}): Promise<OpenPane> {
  const pane = await openPane(options);
  await pane.user.click(screen.getByRole('button', { name: options.language === 'en-US' ? 'Score' : '评分' }));
  await waitFor(() => screen.getAllByRole('definition'));
  return pane;
}

/** A section's text, blanks as one: `section('失分')`. */
export function section(title: string): string {
  return said(screen.getByRole('region', { name: title }));
}

/** An element's text with every kind of blank as one space. */
export function said(element: HTMLElement): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}
