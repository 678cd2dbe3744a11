/**
 * A file's bytes → the parts of its workbook. Excel puts them under names of its own; other programs under others, so
 * each is found by the relation that leads to it.
 */
import { read, refused, type Result } from './fault';
import { namesIn, type FileName } from './names';
import { openPackage, type Package, type Parts } from './package';
import { relationsIn, relationsPartOf, type Relation } from './relations';
import { all, first, isOn, parseXml, xmlText, type Element } from './xml';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetPart {
  readonly name: string;
  readonly visibility: Visibility;
  readonly xml: Uint8Array;
  /** Where its links lead; there only where looks were asked for. */
  readonly relations: Uint8Array | undefined;
}

export interface BookParts {
  /** The worksheets in the order of their tabs; charts on tabs of their own are left out. */
  readonly sheets: readonly SheetPart[];
  readonly strings: Uint8Array | undefined;
  readonly styles: Uint8Array | undefined;
  readonly theme: Uint8Array | undefined;
  /** What add-ins and others keep beside the workbook. */
  readonly custom: readonly Uint8Array[];
  readonly names: readonly FileName[];
  /** The name of the sheet in front. */
  readonly active: string | undefined;
  /** Whether days are counted from 1904 on, as Excel for the Mac once did. */
  readonly from1904: boolean;
}

/** A tab of the workbook that is a worksheet, and its part. */
interface Tab {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

const PACKAGE = '';
const USUAL = 'xl/workbook.xml';
/** Tabs that hold no cells, or none of a form. */
const OTHER_TABS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

/** Unpacks cells, strings and styles; with `looks` also theme, links and settings. Throws where a part is no XML. */
export function bookParts(bytes: Uint8Array, fileName: string, looks: boolean): Result<BookParts> {
  const opened = openPackage(bytes, fileName);
  if (!opened.ok) return opened;
  const zip = byPartName(opened.value);
  const root = zip.take([relationsPartOf(PACKAGE)]);
  if (!root.ok) return root;
  const main = relationsIn(root.value[relationsPartOf(PACKAGE)], PACKAGE).find(({ kind }) => kind === 'officeDocument');
  const book = main !== undefined && zip.has(main.part) ? main.part : USUAL;
  if (!zip.has(book) || book.endsWith('.bin')) return refused({ code: 'notAWorkbook' });
  const core = zip.take([book, relationsPartOf(book)]);
  if (!core.ok) return core;
  const workbook = parseXml(xmlText(core.value[book] ?? new Uint8Array()));
  if (workbook.name !== 'workbook') return refused({ code: 'notAWorkbook' });
  return contents(zip, workbook, relationsIn(core.value[relationsPartOf(book)], book), looks);
}

function contents(zip: Zip, workbook: Element, relations: readonly Relation[], looks: boolean): Result<BookParts> {
  const tabs = all(first(workbook, 'sheets'), 'sheet').map((sheet) => tabOf(sheet, relations));
  const sheets = tabs.filter((tab) => tab !== 'other');
  const of = (kind: string) => relations.filter((relation) => relation.kind === kind).map(({ part }) => part);
  const [strings, styles, theme] = ['sharedStrings', 'styles', 'theme'].map((kind) => of(kind)[0]);
  const needed = [...sheets.map(({ part }) => part), ...[strings, styles].filter((part) => part !== undefined)];
  // A workbook that lacks a part it speaks of would be read with fewer cells than its maker wrote.
  if (sheets.length === 0 || needed.some((part) => !zip.has(part))) return refused({ code: 'damaged' });
  const links = sheets.map(({ part }) => relationsPartOf(part));
  const kept = looks ? [...(theme === undefined ? [] : [theme]), ...links, ...of('customXml')] : [];
  const unpacked = zip.take([...needed, ...kept]);
  if (!unpacked.ok) return unpacked;
  const at = (part: string | undefined) => (part === undefined ? undefined : unpacked.value[part]);
  const view = first(first(workbook, 'bookViews'), 'workbookView');
  const front = tabs[Number(view?.attributes['activeTab'] ?? 0)];
  return read({
    sheets: sheets.map(({ name, visibility, part }) => ({
      name,
      visibility,
      xml: at(part) ?? new Uint8Array(),
      relations: at(relationsPartOf(part)),
    })),
    strings: at(strings),
    styles: at(styles),
    theme: at(theme),
    custom: of('customXml').flatMap((part) => at(part) ?? []),
    names: namesIn(
      workbook,
      tabs.map((tab) => (tab === 'other' ? null : sheets.indexOf(tab))),
    ),
    active: front === undefined || front === 'other' ? sheets[0]?.name : front.name,
    from1904: isOn(first(workbook, 'workbookPr')?.attributes['date1904']),
  });
}

/** A sheet whose relation is not there has no part, which is told as damage. */
function tabOf({ attributes }: Element, relations: readonly Relation[]): Tab | 'other' {
  // The prefix is its maker's choice: `r:id`, `d3p1:id`.
  const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
  const relation = relations.find((one) => one.id === id);
  if (relation !== undefined && OTHER_TABS.includes(relation.kind)) return 'other';
  const { name = '', state } = attributes;
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return { name, visibility, part: relation?.part ?? '' };
}

/** A zip asked by part names, which know neither capitals nor the strokes that some programs write. */
interface Zip {
  readonly has: (part: string) => boolean;
  readonly take: (parts: readonly string[]) => Result<Parts>;
}

function byPartName({ names, take }: Package): Zip {
  const known = new Map(names.map((name) => [plainName(name), name]));
  // A target is an address, in which 汇总.xml may stand as %E6%B1%87….
  const nameOf = (part: string) => known.get(plainName(part)) ?? known.get(plainName(decoded(part)));
  return {
    has: (part) => nameOf(part) !== undefined,
    take: (parts) => {
      const wanted = parts.flatMap((part) => {
        const name = nameOf(part);
        return name === undefined ? [] : [[part, name] as const];
      });
      const taken = take(new Set(wanted.map(([, name]) => name)));
      if (!taken.ok) return taken;
      return read(
        Object.fromEntries(
          wanted.flatMap(([part, name]) => {
            const data = taken.value[name];
            return data === undefined ? [] : [[part, data] as const];
          }),
        ),
      );
    },
  };
}

const plainName = (name: string) => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
