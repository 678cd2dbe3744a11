/** Undo that takes a whole request of the add-in as one step. */
import { type IMutationInfo, type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';

const isOperation = (mutation: IMutationInfo): boolean => mutation.id.includes('.operation.');

/**
 * Univer's own batching appends the steps of undo in forward order, so a later step is undone last; and its items hold
 * moves of the selection, which a replay must not repeat. Between `open` and `close` items are collected instead.
 */
export class StepUndoService extends LocalUndoRedoService {
  private collected: IUndoRedoItem[] | null = null;
  /** Mutations to add to an item: what changed beside the cells since the last item. */
  private companions: () => { readonly undo: IMutationInfo; readonly redo: IMutationInfo } | null = () => null;

  accompany(companions: () => { readonly undo: IMutationInfo; readonly redo: IMutationInfo } | null): void {
    this.companions = companions;
  }

  open(): void {
    this.collected ??= [];
  }

  close(unitID: string): void {
    const collected = this.collected ?? [];
    this.collected = null;
    const items = collected.filter((item) => item.unitID === unitID);
    // The cell editor is a document of its own, with an undo of its own.
    for (const item of collected.filter((one) => one.unitID !== unitID)) super.pushUndoRedo(item);
    const companion = this.companions();
    const undoMutations = items.toReversed().flatMap((item) => item.undoMutations);
    const redoMutations = items.flatMap((item) => item.redoMutations);
    if (companion) {
      undoMutations.push(companion.undo);
      redoMutations.push(companion.redo);
    }
    if (undoMutations.length > 0) super.pushUndoRedo({ unitID, undoMutations, redoMutations });
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const clean = {
      ...item,
      undoMutations: item.undoMutations.filter((mutation) => !isOperation(mutation)),
      redoMutations: item.redoMutations.filter((mutation) => !isOperation(mutation)),
    };
    if (this.collected) {
      this.collected.push(clean);
      return;
    }
    const companion = this.companions();
    if (companion) {
      clean.undoMutations.push(companion.undo);
      clean.redoMutations.push(companion.redo);
    }
    if (clean.undoMutations.length > 0) super.pushUndoRedo(clean);
  }
}
