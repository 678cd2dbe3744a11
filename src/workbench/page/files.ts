/** Opening and saving the workbook as a file on this machine. */
import { element } from './element';

/** A file that the user picks, as text; null where they cancel. */
export function pickFile(): Promise<{ readonly name: string; readonly text: string } | null> {
  return new Promise((done) => {
    const picker = element('input', { type: 'file', accept: '.json' });
    picker.addEventListener('cancel', () => done(null));
    picker.addEventListener('change', () => {
      const file = picker.files?.[0];
      if (!file) done(null);
      else void file.text().then((text) => done({ name: file.name, text }));
    });
    picker.click();
  });
}

export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
