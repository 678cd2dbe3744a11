/** The file on the desk: which one is open, whether it was changed, and opening and saving it. */
import { place } from '../../sheet';
import type { WorkbookData } from '../workbook/data';
import type { Change } from '../workbook/engine';
import type { UniverEngine } from '../workbook/univer/engine';
import { pickFile, saveFile, savedName } from './files';
import { askUnsaved } from './unsaved';
import { say, type Language } from './words';

interface Parts {
  readonly engine: UniverEngine;
  readonly data: () => WorkbookData;
  readonly language: () => Language;
  /** Another workbook is open now. */
  readonly opened: () => void;
  readonly fail: (text: string) => void;
}

export interface Desk {
  /** Opens a file that the user picks. */
  readonly pick: () => Promise<void>;
  /** Opens the file that was dropped. */
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** What a file would hold differently. */
export const changesFile = ({ kind, source }: Change) =>
  source !== 'load' && kind !== 'loaded' && kind !== 'selection' && kind !== 'sheetActivated';

const fileCode = () => import(/* webpackChunkName: "file" */ '../workbook/file');

export function createDesk({ engine, data, language, opened, fail }: Parts): Desk {
  let name: string | null = null;
  let changed = false;
  engine.onChange((change) => {
    if (changesFile(change)) changed = true;
  });

  const fileName = () => name ?? say(language(), 'newBook');

  async function take([file, ...more]: readonly File[]): Promise<void> {
    if (file === undefined) return;
    fail('');
    if (more.length > 0) {
      fail(say(language(), 'openOne'));
      return;
    }
    const { openFile } = await fileCode();
    const found = await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!found.ok) {
      fail(say(language(), found.code, file.name));
      return;
    }
    if (!(await mayClose())) return;
    try {
      engine.open(found.data);
    } catch {
      // The engine says no before anything is closed: sheet-scoped names in formulas are beyond it.
      fail(say(language(), 'openFailed', file.name));
      return;
    }
    name = savedName(file.name);
    changed = false;
    opened();
  }

  async function mayClose(): Promise<boolean> {
    if (!changed) return true;
    const answer = await askUnsaved(language(), fileName());
    if (answer === 'save') await save();
    return answer !== 'cancel';
  }

  async function save(): Promise<void> {
    const { writeFile } = await fileCode();
    await engine.settle();
    const ids = new Map(engine.sheets().map(({ id, name: sheet }) => [sheet, id]));
    const bytes = await writeFile(data(), (sheet, at) => {
      const [id, spot] = [ids.get(sheet), place(at)];
      return id === undefined || spot === null ? '' : engine.cell(id, spot.row, spot.column).value;
    });
    saveFile(fileName(), bytes);
    changed = false;
  }

  return {
    pick: async () => {
      const file = await pickFile();
      if (file) await take([file]);
    },
    take,
    save,
  };
}
