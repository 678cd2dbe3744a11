/** One file put into the open workbook by the host itself: its looks, names and formulas come along. */
import { problemOf } from './errors';
import { done, failed, type Outcome } from './outcome';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Excel on the web refuses requests of 5 MB. */
const MOST_BYTES = 4_500_000;

/** How every .xlsx begins; .xls, .et and files with a password begin otherwise. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Whether this Excel takes sheets out of a file. */
export function canInsert(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/** The new sheets' ids; what is no .xlsx, and what the host does not take, is named as such. */
export async function insertFile({ bytes }: ImportFile): Promise<Outcome<readonly string[]>> {
  if (!ZIP.every((byte, index) => bytes[index] === byte)) return failed({ code: 'notXlsx' });
  const file = base64(bytes);
  if (file.length > MOST_BYTES) return failed({ code: 'tooLarge' });
  try {
    return await Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
      await context.sync();
      return done(ids.value);
    });
  } catch (error) {
    const problem = problemOf(error, '');
    return failed(problem.code === 'unexpected' ? { code: 'fileRefused' } : problem);
  }
}

/** As many bytes as a call takes arguments. */
const PART = 8192;

function base64(bytes: Uint8Array): string {
  const parts = Array.from({ length: Math.ceil(bytes.length / PART) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * PART, (index + 1) * PART)),
  );
  return btoa(parts.join(''));
}
