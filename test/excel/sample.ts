/** The workbook that the workbench opens: the add-in's own template, with the sample's content, on an empty workbook. */
import { join } from 'node:path';
import { createScorer } from '../../src/excel';
import { SHEET, valueOf } from './workbooks';

export const SAMPLE_FILE = join(process.cwd(), 'assets', 'sample.json');

export async function drawSample(): Promise<string> {
  await Office.onReady();
  host.reset();
  const [first] = host.save().sheets;
  valueOf(await createScorer().insertTemplate('sample'));
  if (first !== undefined) host.deleteSheet(first.name);
  host.select(SHEET, 'A1');
  await host.idle();
  return `${JSON.stringify(host.save(), null, 1)}\n`;
}
