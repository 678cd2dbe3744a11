/** What was found, in one line that a table can hold. */
import { FIELDS } from '../../../src/form/names';
import { namesOf, recognise, type FormRecognition } from '../../../src/form/recognise';
import type { SheetCells } from '../../../src/sheet';

/** The sheet's form; what is none fails. */
export function formOn(sheet: SheetCells): FormRecognition {
  const found = recognise(sheet);
  if (found.kind !== 'form') throw new Error(`no form: ${JSON.stringify(found)}`);
  return found;
}

/** `score G12:G28, total G29`: each field and its range, in the order of the names. */
export function found(form: FormRecognition): string {
  return [...namesOf(form)]
    .sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field))
    .map(({ field, range }) => `${field} ${range}`)
    .join(', ');
}
