/**
 * Gives Univer's formulas the workbook's names. The names themselves live in the notes: Univer does not keep a name to its
 * sheet. Where several sheets have the same name, a formula would get the number of any of them, so such a workbook is
 * not opened.
 */
import {
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { WorkbookData } from '../data';
import { namesIn } from '../formula';
import { referenceFormula } from '../reference';
import type { Desk } from './desk';

/** Calls that bring Univer's names up to date; cheap where nothing changed or nobody reads them. */
export function mirrorNames(desk: Desk): () => void {
  const { commands, state } = desk;
  const functions = desk.injector.get(IFunctionService);
  let mirrored = new Map<string, string>();
  let unit = '';
  let standing = state.notes.names;

  return () => {
    if (!state.hasFormulas || (unit === state.unitId && standing === state.notes.names)) return;
    if (unit !== state.unitId) mirrored = new Map();
    unit = state.unitId;
    standing = state.notes.names;
    const workbook = desk.workbook();
    const nameOf = (sheetId: string): string | null => workbook.getSheetBySheetId(sheetId)?.getName() ?? null;
    const wanted = new Map<
      string,
      { readonly name: string; readonly localSheetId: string; readonly formulaOrRefString: string }
    >(
      standing.map(({ name, scope, reference }) => {
        const formula = referenceFormula(reference, nameOf).replace(/^=/, '');
        const localSheetId = scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
        return [`${scope ?? ''}!${name.toUpperCase()}`, { name, localSheetId, formulaOrRefString: formula }] as const;
      }),
    );
    const of = { unitId: state.unitId };
    for (const id of mirrored.keys()) {
      if (!wanted.has(id)) commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { ...of, id });
    }
    for (const [id, params] of wanted) {
      if (mirrored.get(id) === JSON.stringify(params)) continue;
      commands.syncExecuteCommand(SetDefinedNameMutation.id, { ...of, id, ...params });
      functions.deleteFormulaAstCacheKey(params.name);
    }
    // Formulas are kept parsed, with what their names stood for, in a cache that all lexers share and empty at their end.
    new LexerTreeBuilder().dispose();
    mirrored = new Map([...wanted].map(([id, params]) => [id, JSON.stringify(params)]));
  };
}

/** A name that stands on several sheets and in a formula of a cell; null where there is none. */
export function ambiguousName(data: WorkbookData): string | null {
  const all = [...(data.names ?? []), ...data.sheets.flatMap(({ names }) => names ?? [])].map(({ name }) =>
    name.toUpperCase(),
  );
  const several = new Set(all.filter((name, index) => all.indexOf(name) !== index));
  if (several.size === 0) return null;
  const formulas = data.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  return formulas.flatMap((formula) => namesIn(formula)).find((name) => several.has(name.toUpperCase())) ?? null;
}
