import type { WorkbookData } from '../../src/workbench/workbook/data';

/** A made-up sheet: money in B2:C4, a name over each column, a merged title. */
export const BOOK: WorkbookData = {
  styles: [{ format: '0.00"万元"', fontName: '黑体', fontSize: 12, bold: true }],
  sheets: [
    {
      name: '自评表',
      cells: [
        { at: 'A1', value: '标题' },
        { at: 'B2', value: 181.03, style: 0 },
        { at: 'C2', value: 566.57, style: 0 },
        { at: 'B3', value: '/' },
        { at: 'C3', value: 113.84 },
        { at: 'B4', formula: '=SUM(B2:B3)' },
        { at: 'D4', value: '=1+1', quoted: true },
      ],
      merges: ['A1:D1'],
      names: [
        { name: '预算数', formula: '=自评表!$B$2:$B$4' },
        { name: '坏名', formula: '=#REF!' },
      ],
      rowHeights: { '1': 30 },
      columnWidths: { A: 90 },
    },
    { name: '说明', cells: [] },
  ],
  names: [{ name: '年度', formula: '=2020' }],
};

export type Sheet = Excel.Worksheet;

/** What the objects of the API have in common. */
interface Loadable {
  load(names: string): unknown;
  toJSON(): unknown;
  readonly isNullObject?: boolean;
}

/** Loads plain values of an object and gives them. */
export async function loaded(
  pick: (sheet: Sheet, context: Excel.RequestContext) => Loadable,
  names: string,
): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const object = pick(context.workbook.worksheets.getItem('自评表'), context);
    object.load(names);
    await context.sync();
    return object.isNullObject ? { isNullObject: true } : (object.toJSON() as Record<string, unknown>);
  });
}
