/** Files of this machine: picked, dropped on the page, and handed to the browser to be saved. */
import { element, part } from './element';

const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file that the user picks; null where they cancel. */
export function pickFile(): Promise<File | null> {
  return new Promise((done) => {
    const picker = element('input', { type: 'file', accept: `.xlsx,.xlsm,${KIND}` });
    picker.addEventListener('cancel', () => done(null));
    picker.addEventListener('change', () => done(picker.files?.[0] ?? null));
    picker.click();
  });
}

/** Calls back with the files that are dropped anywhere on the page, which else the browser would go to. */
export function onDrop(dropped: (files: readonly File[]) => void): void {
  const mark = (over: boolean) => part('book').classList.toggle('dropping', over);
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  // Before the grid sees it, which has its own ideas of dragging.
  const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    window.addEventListener(
      name,
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  listen('dragover', () => mark(true));
  listen('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false);
  });
  listen('drop', ({ dataTransfer }) => {
    mark(false);
    dropped([...(dataTransfer?.files ?? [])]);
  });
}

/** Hands a file to the browser, which puts it among the downloads. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: KIND }));
  element('a', { href: address, download: name }).click();
  // Some browsers begin to read after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Macros are not kept, and Excel opens no .xlsm without any: `savedName('绩效.xlsm')` → `绩效.xlsx`. */
export function savedName(name: string): string {
  return name.replace(/\.(xlsx|xlsm)$/i, '') + '.xlsx';
}
