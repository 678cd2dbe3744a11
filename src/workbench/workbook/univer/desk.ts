/** What the parts of the engine share: the workbook open in Univer, what stands beside its cells, who is at work. */
import {
  CommandType,
  ICommandService,
  type IMutationInfo,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { Change, Refusal, Source } from '../engine';
import { NO_NOTES, type Notes, type PageSetup, type Protection } from '../notes';
import { createStyleCache, type StyleCache } from './style-cache';
import { StepUndoService } from './undo';

const NOTES_MUTATION = 'workbench.mutation.set-notes';

/** Everything of the open workbook that may change and is not in Univer. */
interface State {
  unitId: string;
  notes: Notes;
  /** The notes at the last step of undo. */
  undoneTo: Notes;
  source: Source;
  stepping: boolean;
  /** Selection and front sheet move, but nobody is to be told. */
  quiet: boolean;
  editing: boolean;
  hasFormulas: boolean;
  readonly pages: Map<string, PageSetup>;
  readonly protections: Map<string, Protection>;
  readonly settings: Map<string, unknown>;
  readonly hidden: Map<string, 'VeryHidden'>;
}

export interface Desk {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly instances: IUniverInstanceService;
  readonly undo: StepUndoService;
  readonly styles: StyleCache;
  readonly state: State;
  workbook(): Workbook;
  /** Throws where there is no such sheet: the object model has looked before. */
  sheet(sheetId: string): Worksheet;
  /** Runs something of Univer's that moves selection and front sheet by the way, and puts them back. */
  quietly(work: () => void): void;
  /** Executes a mutation and remembers how to undo it. */
  mutate(redo: IMutationInfo, undo: IMutationInfo): void;
  setNotes(notes: Notes): void;
  nextId(): string;
  readonly changes: Set<(change: Change) => void>;
  readonly refusals: Set<(refusal: Refusal) => void>;
  /** Tells the listeners; the source is whoever is at work. */
  emit(change: DistributiveOmit<Change, 'source'>): void;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export function createDesk(univer: Univer): Desk {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const undo = injector.get(IUndoRedoService);
  if (!(undo instanceof StepUndoService)) throw new Error('createUniver has made another undo');
  const state: State = {
    unitId: '',
    notes: NO_NOTES,
    undoneTo: NO_NOTES,
    source: 'user',
    stepping: false,
    quiet: false,
    editing: false,
    hasFormulas: false,
    pages: new Map(),
    protections: new Map(),
    settings: new Map(),
    hidden: new Map(),
  };
  const changes = new Set<(change: Change) => void>();
  const styles = createStyleCache();
  let workbook: Nullable<Workbook> = null;
  let ids = 0;

  const desk: Desk = {
    injector,
    commands,
    instances,
    undo,
    styles,
    state,
    changes,
    refusals: new Set(),
    workbook() {
      if (workbook?.getUnitId() === state.unitId) return workbook;
      styles.clear();
      workbook = instances.getUnit<Workbook>(state.unitId, UniverInstanceType.UNIVER_SHEET);
      if (!workbook) throw new Error('No workbook is open');
      return workbook;
    },
    sheet(sheetId) {
      const sheet = desk.workbook().getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`No sheet ${sheetId}`);
      return sheet;
    },
    mutate(redo, back) {
      if (!commands.syncExecuteCommand(redo.id, redo.params)) return;
      undo.pushUndoRedo({ unitID: state.unitId, redoMutations: [redo], undoMutations: [back] });
    },
    quietly(work) {
      const workbook = desk.workbook();
      const front = workbook.getActiveSheet();
      state.quiet = true;
      try {
        work();
        if (workbook.getActiveSheet() !== front) workbook.setActiveSheet(front);
      } finally {
        state.quiet = false;
      }
    },
    setNotes(notes) {
      state.notes = notes;
      desk.emit({ kind: 'notes' });
    },
    nextId() {
      ids += 1;
      return `{00000000-0000-4000-8000-${ids.toString(16).padStart(12, '0').toUpperCase()}}`;
    },
    emit(change) {
      if (state.quiet && (change.kind === 'selection' || change.kind === 'sheetActivated')) return;
      for (const listener of changes) listener({ ...change, source: state.source });
    },
  };

  commands.registerCommand({
    id: NOTES_MUTATION,
    type: CommandType.MUTATION,
    handler: (_accessor, params: { readonly notes: Notes } | undefined) => {
      if (params) {
        desk.setNotes(params.notes);
        state.undoneTo = params.notes;
      }
      return true;
    },
  });
  undo.accompany(() => {
    const { notes, undoneTo } = state;
    if (notes === undoneTo) return null;
    state.undoneTo = notes;
    return {
      undo: { id: NOTES_MUTATION, params: { notes: undoneTo } },
      redo: { id: NOTES_MUTATION, params: { notes } },
    };
  });
  return desk;
}
