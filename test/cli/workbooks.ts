/** Files for the command's tests, made on the spot. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Drawing } from '../../src/drawing';
import { template } from '../../src/form/template';
import { place, type CellValue } from '../../src/sheet';
import { writeDrawings } from '../../src/xlsx/drawn';

/** The sample with `typed` over it, as a file; `named: false` leaves its names out, so that it must be recognised. */
export function sampleFile(typed: Readonly<Record<string, CellValue>> = {}, named = true): Promise<Uint8Array> {
  return writeDrawings([sampleDrawing(typed, named)]);
}

export function sampleDrawing(typed: Readonly<Record<string, CellValue>>, named: boolean): Drawing {
  const sample = template('sample');
  const kept = sample.cells.filter(({ at }) => typed[at] === undefined);
  const added = Object.entries(typed).map(([at, value]) => ({ at, value }));
  const cells = [...kept, ...added].toSorted((one, other) => (place(one.at)?.row ?? 0) - (place(other.at)?.row ?? 0));
  return { ...sample, cells, names: named ? sample.names : {} };
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string) => new Uint8Array([...OLE, ...Array<number>(504).fill(0), ...utf16(stream)]);

/** Everything that is no form, by the file it comes under. */
export async function badFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  return {
    'old.xls': ole('Workbook'),
    'wps.et': ole('Workbook'),
    'locked.xlsx': ole('EncryptedPackage'),
    'half.xlsx': (await sampleFile()).slice(0, 4000),
    'bomb.xlsx': zipSync({
      'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': new Uint8Array(120_000_000),
    }),
    'picture.xlsx': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'empty.xlsx': await writeDrawings([{ ...template('blank'), cells: [], names: {} }]),
  };
}

export async function folderOf(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'score-'));
  await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
  return folder;
}
