/** Univer's own protection lets the owner of a sheet write; Excel's lets nobody. So what the user tries is stopped here. */
import { CustomCommandExecutionError, type ICommandInfo, type IExecutionOptions, ObjectMatrix } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { saidOf } from '../noting';
import type { Desk } from './desk';

/** What a protected sheet allows only where an option says so. */
const OPTIONS: Readonly<Record<string, string>> = {
  [InsertRowByRangeCommand.id]: 'allowInsertRows',
  [RemoveRowByRangeCommand.id]: 'allowDeleteRows',
  [InsertColByRangeCommand.id]: 'allowInsertColumns',
  [RemoveColByRangeCommand.id]: 'allowDeleteColumns',
};

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: ConstructorParameters<typeof ObjectMatrix>[0];
}

/** The object model asks before it writes; this is for everybody else, whatever way they take. */
export function guardProtected(desk: Desk): void {
  const { commands, state } = desk;

  function touchesLocked(sheetId: string, cellValue: Params['cellValue']): boolean {
    let locked = false;
    new ObjectMatrix(cellValue).forValue((row, column) => {
      locked ||= saidOf(state.notes.locks, sheetId, row, column) ?? true;
    });
    return locked;
  }

  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (state.source !== 'user' || options?.['fromFormula'] || options?.onlyLocal) return;
    const { unitId, subUnitId = '', cellValue } = (command.params ?? {}) as Params;
    const protection = unitId === state.unitId ? state.protections.get(subUnitId) : undefined;
    if (!protection) return;
    const option = OPTIONS[command.id];
    const refused =
      (option !== undefined && protection.options[option] !== true) ||
      command.id === MoveRangeMutation.id ||
      (command.id === SetRangeValuesMutation.id && touchesLocked(subUnitId, cellValue));
    if (!refused) return;
    for (const listener of desk.refusals) listener({ sheetId: subUnitId, reason: 'protected' });
    throw new CustomCommandExecutionError('the sheet is protected');
  });
}
