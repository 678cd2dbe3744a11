/** The heavy part of the page, loaded after its frame stands: the grid, the workbook behind it, the host of the add-in. */
import { REQUIREMENTS } from 'excel-requirements';
import { connectFrame, type FrameConnection } from '../protocol/frame';
import type { WorkbookData } from '../workbook/data';
import { saveWorkbook } from '../workbook/save';
import { openGrid } from '../workbook/univer/browser';
import type { UniverEngine } from '../workbook/univer/engine';
import type { Language } from './words';

export interface Book {
  readonly engine: UniverEngine;
  /** The workbook as it stands. */
  readonly data: () => WorkbookData;
  /** Makes the frame the add-in's; it must not be in the document yet. */
  readonly connect: (frame: HTMLIFrameElement, url: string, language: Language) => FrameConnection;
}

/** Opens a workbook as a grid in the element. */
export function openBook(container: HTMLElement, data: WorkbookData): Book {
  const engine = openGrid(container, data);
  const requirements = new Map(REQUIREMENTS);
  return {
    engine,
    data: () => saveWorkbook(engine),
    connect: (frame, url, language) => connectFrame({ frame, url, engine, requirements, language, openFile }),
  };
}

/** A file that the add-in puts into the open workbook. */
async function openFile(bytes: Uint8Array): Promise<WorkbookData | null> {
  const file = await import(/* webpackChunkName: "file" */ '../workbook/file');
  const opened = await file.openFile(bytes, '');
  return opened.ok ? opened.data : null;
}
