/** The relations of a package's part: by them, not by its name, a part is found (ECMA-376, Part 2, 9). */
import { all, parseXml, xmlText } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of its type, in which Excel's own and the strict standard's types agree: `worksheet`. */
  readonly kind: string;
  /** The part it leads to, from the package's root: `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

/** `relationsPartOf('xl/workbook.xml')` → `xl/_rels/workbook.xml.rels`; of `''`, the package: `_rels/.rels`. */
export function relationsPartOf(part: string): string {
  return part.replace(/[^/]*$/, '_rels/$&.rels');
}

/** The relations of `part` that stay inside the package. */
export function relationsIn(data: Uint8Array | undefined, part: string): readonly Relation[] {
  if (data === undefined) return [];
  return all(parseXml(xmlText(data)), 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    return mode === 'External' ? [] : [{ id, kind: type.slice(type.lastIndexOf('/') + 1), part: led(part, target) }];
  });
}

/** `led('xl/workbook.xml', '../customXml/item1.xml')` → `customXml/item1.xml`; `/xl/styles.xml` is told from the root. */
function led(from: string, target: string): string {
  const written = target.trim().replace(/\\/g, '/');
  const start = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  return written
    .split('/')
    .reduce<readonly string[]>((path, step) => {
      if (step === '' || step === '.') return path;
      return step === '..' ? path.slice(0, -1) : [...path, step];
    }, start)
    .join('/');
}
