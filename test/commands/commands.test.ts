/** The ribbon's commands with the real office.js: associated at once, never lost, run once, completed always. */
import '../../src/commands/commands';
import { handOver } from '../../src/commands/handover';
import { createScorer } from '../../src/excel';
import { PACKS } from '../../src/scoring/packs';
import { createActions } from '../../src/taskpane/actions';
import { ribbonCommands } from '../../src/taskpane/ribbon';
import { createStore } from '../../src/taskpane/store';
import { open, SHEET } from '../excel/workbooks';

const store = createStore();
const actions = createActions(store, () => Promise.resolve({ scorer: createScorer(), packs: PACKS }));

beforeAll(async () => {
  await open();
});

test('a command that comes before the pane is mounted waits, and is not lost', async () => {
  host.setPaneVisible(false);
  const pressed = host.press('score');
  await host.idle();
  expect(host.value(SHEET, 'G31')).toBe('');
  await actions.start();
  handOver(ribbonCommands(actions));
  expect(await pressed).toMatchObject({ status: 0 });
  expect(host.value(SHEET, 'G31')).toBe(93);
});

test('the pane is shown with the outcome', () => {
  expect(host.paneVisible()).toBe(true);
  expect(store.state().results[SHEET]?.written).toBe(35);
});

test('pressed twice, it runs once', async () => {
  host.clearLog();
  await Promise.all([host.press('toggleHighlight'), host.press('toggleHighlight')]);
  expect(host.roundTrips()).toBeLessThanOrEqual(3);
  expect(store.state().sheet).toMatchObject({ view: { highlighted: true } });
});

test('the template is not inserted before the user has chosen', async () => {
  const sheets = host.save().sheets.length;
  expect(await host.press('insertTemplate')).toMatchObject({ status: 0 });
  expect(store.state().row).toBe('template');
  expect(host.save().sheets).toHaveLength(sheets);
});

test('what is refused is completed, too, and the pane says why', async () => {
  expect(await host.press('restore')).toMatchObject({ status: 0 });
  expect(host.value(SHEET, 'G31')).toBe('');
  expect(await host.press('restore')).toMatchObject({ status: 0 });
  expect(store.state().message).toMatchObject({ problem: { code: 'nothingToRestore' } });
});
