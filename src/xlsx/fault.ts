/** Why a file is no workbook that can be read. */

export type FileFault =
  /** The formats before .xlsx: Excel 97–2003's .xls. */
  | { readonly code: 'xls' }
  /** WPS’s own format. */
  | { readonly code: 'et' }
  | { readonly code: 'encrypted' }
  /** A zip that breaks off, or parts that are no XML. */
  | { readonly code: 'damaged' }
  /** Unpacked it would be larger than `limit` bytes. */
  | { readonly code: 'tooLarge'; readonly limit: number }
  /** Something else under the name of a workbook: a picture, a text, a folder in a zip. */
  | { readonly code: 'notAWorkbook' };

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FileFault };

export const read = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (fault: FileFault): { readonly ok: false; readonly fault: FileFault } => ({ ok: false, fault });
