/** When Univer's formulas are calculated: 100 ms after the last change, and only then are values to be had. */
import type { ICommandInfo } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { Desk } from './desk';

/** How long to wait for a calculation that never reports its end, in ms. */
const PATIENCE = 5000;

export interface Calculation {
  /** Something changed that formulas may depend on. */
  dirty(): void;
  pending(): boolean;
  settle(): Promise<void>;
}

export function createCalculation(desk: Desk): Calculation {
  const { commands, state } = desk;
  let changes = 0;
  let started = 0;
  let settled = 0;
  let waiting: (() => void)[] = [];

  function release(): void {
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  }

  commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === SetFormulaCalculationStartMutation.id) started = changes;
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as { readonly functionsExecutedState?: number };
    if (functionsExecutedState === undefined) return;
    // The results are written by another listener of this very command, which may come after this one.
    queueMicrotask(() => {
      settled = started;
      if (settled >= changes) release();
    });
  });

  const calculation: Calculation = {
    dirty() {
      if (state.hasFormulas) changes += 1;
    },
    pending: () => state.hasFormulas && settled < changes,
    async settle() {
      if (!calculation.pending()) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          settled = changes;
          release();
        }, PATIENCE);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
  return calculation;
}
