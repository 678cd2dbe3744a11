/** The engine port on Univer. The same code serves Node (no container) and the grid in the browser. */
import { RedoCommand, UndoCommand, type Univer, UniverInstanceType } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { WorkbookData } from '../data';
import type { Engine, Source } from '../engine';
import { movedFormula } from '../formula';
import { createCalculation } from './calculation';
import { createCells } from './cells';
import { listen } from './changes';
import { createDesk } from './desk';
import { guardProtected } from './guard';
import { createLines } from './lines';
import { opened } from './load';
import { ambiguousName, mirrorNames } from './names';
import { createSheets } from './sheets';
import { shownText } from './text';

/** An engine that can open workbooks, one at a time. */
export interface UniverEngine extends Engine {
  /** Closes the open workbook and opens another. */
  open(data: WorkbookData): void;
}

/** Starts the engine over a Univer whose plugins are registered, and opens a workbook. */
export function createEngine(univer: Univer, data: WorkbookData): UniverEngine {
  const desk = createDesk(univer);
  const { commands, state } = desk;
  let units = 0;

  function open(next: WorkbookData): void {
    const ambiguous = ambiguousName(next);
    if (ambiguous !== null) throw new Error(`The name ${ambiguous} stands on several sheets and in a formula`);
    const former = state.unitId;
    state.source = 'load';
    units += 1;
    const unitId = `book${units}`;
    const { snapshot, notes, ids, hasFormulas } = opened(next, unitId, () => desk.nextId());
    state.unitId = unitId;
    state.notes = notes;
    state.undoneTo = notes;
    state.hasFormulas = hasFormulas;
    state.editing = false;
    for (const map of [state.pages, state.protections, state.settings, state.hidden]) map.clear();
    for (const sheet of next.sheets) {
      const id = ids.get(sheet.name.toUpperCase()) ?? '';
      if (sheet.page) state.pages.set(id, sheet.page);
      if (sheet.protection) state.protections.set(id, sheet.protection);
      if (sheet.visibility === 'VeryHidden') state.hidden.set(id, sheet.visibility);
    }
    for (const [key, value] of Object.entries(next.settings ?? {})) state.settings.set(key, value);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
    desk.instances.focusUnit(unitId);
    if (former !== '') desk.instances.disposeUnit(former);
    const front = ids.get((next.active ?? '').toUpperCase());
    const workbook = desk.workbook();
    const sheet = workbook.getSheetBySheetId(front ?? '') ?? workbook.ensureActiveSheet();
    workbook.setActiveSheet(sheet);
    state.source = 'user';
    desk.emit({ kind: 'loaded' });
  }

  open(data);
  const cells = createCells(desk);
  guardProtected(desk);
  const calculation = createCalculation(desk);
  const mirror = mirrorNames(desk);
  const recalculate = (): void => {
    mirror();
    calculation.dirty();
  };
  listen(desk, cells, recalculate);
  desk.changes.add(({ kind }) => {
    if (kind === 'notes') recalculate();
  });
  recalculate();

  const lexer = desk.injector.get(LexerTreeBuilder);

  function act<T>(source: Source, work: () => T): T {
    const former = state.source;
    const alone = !state.stepping;
    state.source = source;
    if (alone) desk.undo.open();
    try {
      return work();
    } finally {
      if (alone) desk.undo.close(state.unitId);
      state.source = former;
    }
  }

  return {
    ...createSheets(desk),
    ...cells,
    ...createLines(desk),
    notes: () => state.notes,
    setNotes: (notes) => {
      desk.setNotes(notes);
    },
    page: (sheetId) => state.pages.get(sheetId) ?? {},
    setPage: (sheetId, page) => void state.pages.set(sheetId, page),
    protection: (sheetId) => state.protections.get(sheetId) ?? null,
    setProtection(sheetId, protection) {
      if (protection) state.protections.set(sheetId, protection);
      else state.protections.delete(sheetId);
      desk.emit({ kind: 'protection', sheetId, protected: protection !== null });
    },
    settings: () => state.settings,
    setSetting: (key, value) => void state.settings.set(key, value),
    deleteSetting: (key) => void state.settings.delete(key),
    act,
    async step(work) {
      desk.undo.open();
      state.stepping = true;
      try {
        return await work();
      } finally {
        state.stepping = false;
        desk.undo.close(state.unitId);
      }
    },
    pending: () => calculation.pending(),
    settle: () => calculation.settle(),
    evaluate: (sheetId, formulas) => calculation.evaluate(sheetId, formulas),
    editing: () => state.editing,
    setEditing: (editing) => void (state.editing = editing),
    undo: () => commands.syncExecuteCommand(UndoCommand.id),
    redo: () => commands.syncExecuteCommand(RedoCommand.id),
    text: shownText,
    reads: (formula) => typeof lexer.treeBuilder(formula) === 'object',
    moved: movedFormula,
    nextId: () => desk.nextId(),
    onChange(listener) {
      desk.changes.add(listener);
      return () => desk.changes.delete(listener);
    },
    onRefusal(listener) {
      desk.refusals.add(listener);
      return () => desk.refusals.delete(listener);
    },
    open(next) {
      open(next);
      recalculate();
    },
    dispose: () => univer.dispose(),
  };
}
