/**
 * When Univer's formulas are calculated. Univer itself waits 100 ms after the last change and never reports where it finds
 * nothing to calculate; whoever wants to read asks for a calculation at once.
 */
import type { ICommandInfo } from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../../sheet';
import type { Engine } from '../engine';
import type { Desk } from './desk';

/** How long to wait for a calculation that never reports its end, in ms. */
const PATIENCE = 3000;

export interface Calculation extends Pick<Engine, 'pending' | 'settle' | 'evaluate'> {
  /** Something changed that formulas may depend on. */
  dirty(): void;
}

export function createCalculation(desk: Desk): Calculation {
  const { commands, state } = desk;
  let changes = 0;
  /** What the running calculation takes account of; null: none is running. */
  let running: number | null = null;
  let settled = 0;
  const waiting = new Set<() => void>();

  commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === SetFormulaCalculationStartMutation.id) running = changes;
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as { readonly functionsExecutedState?: FormulaExecutedStateType };
    if (functionsExecutedState === undefined) return;
    // A stopped one begins anew.
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
    settled = Math.max(settled, running ?? 0);
    running = null;
    for (const resolve of [...waiting]) resolve();
  });

  /** Resolves at the end of a calculation; false: it took too long. */
  function ended(): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (inTime: boolean): void => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve(inTime);
      };
      const done = (): void => {
        finish(true);
      };
      const timer = setTimeout(() => {
        finish(false);
      }, PATIENCE);
      waiting.add(done);
    });
  }

  function start(): void {
    const params = {
      forceCalculation: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      // Formulas are kept parsed, with what their names stood for, unless the names are called dirty.
      dirtyDefinedNameMap: { [state.unitId]: Object.fromEntries(state.notes.names.map(({ name }) => [name, name])) },
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  const calculation: Calculation = {
    dirty() {
      if (state.hasFormulas) changes += 1;
    },
    pending: () => state.hasFormulas && settled < changes,
    async settle() {
      if (!calculation.pending()) return;
      const end = ended();
      if (running === null) start();
      if (await end) await calculation.settle();
      else settled = changes;
    },
    async evaluate(sheetId, formulas) {
      const asked: Record<number, Record<number, string[]>> = {};
      for (const { row, column, formula } of formulas) ((asked[row] ??= {})[column] ??= []).push(formula);
      // Univer empties these only around calculations of its own.
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      const service = desk.injector.get(ICalculateFormulaService);
      const answer = await service.executeFormulas({ [state.unitId]: { [sheetId]: asked } });
      const found = answer[state.unitId]?.[sheetId];
      return formulas.map(({ row, column, formula }): CellValue => {
        const value = found?.[row]?.[column]?.find((item) => item.formula === formula)?.value;
        return typeof value === 'object' || value === undefined ? '#VALUE!' : value;
      });
    },
  };
  return calculation;
}
