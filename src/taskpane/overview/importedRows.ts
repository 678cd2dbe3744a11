/** What came of taking files in, sorted by what is left to do. */
import type { ImportedAll, ImportedFile } from '../../excel/importFiles';
import type { Problem } from '../../excel/outcome';

type Form = ImportedFile['forms'][number];
type Left = ImportedFile['left'][number];

export interface ImportedRows {
  /** Files that the host did not take. */
  readonly refused: readonly { readonly file: string; readonly problem: Problem }[];
  /** Sheets to look at: a form may stand on them. */
  readonly open: readonly (Left & { readonly file: string })[];
  readonly forms: readonly (Form & { readonly from: string })[];
}

const NO_FORM: readonly Left['why'][] = ['empty', 'noTable', 'noResults', 'noRows'];

/** A sheet without a form is told of only where its file has none at all: most files have a page of instructions, too. */
export function importedRows({ files }: ImportedAll): ImportedRows {
  return {
    refused: files.flatMap(({ file, problem }) => (problem === null ? [] : [{ file, problem }])),
    open: files.flatMap(({ file, forms, left }) =>
      left.filter(({ why }) => forms.length === 0 || !NO_FORM.includes(why)).map((one) => ({ ...one, file })),
    ),
    forms: files.flatMap(({ file, forms }) => forms.map((form) => ({ ...form, from: file }))),
  };
}
