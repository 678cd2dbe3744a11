/** `Excel.PageLayout`, its headers and footers, and page breaks: kept for the file; nothing is printed here. */
import type { CellValue } from '../../../sheet';
import { type Area, formatArea, parseArea } from '../area';
import { Fault } from '../fault';
import { flag, number, record, text, word } from './argument';
import type { Book } from './book';
import { rangeAt } from './range';
import { isThing, type Property, type Thing, things } from './thing';

interface SheetSubject {
  readonly book: Book;
  readonly id: string;
}

type Kept = CellValue | null;

const read = ({ book, id }: SheetSubject, key: string): unknown => book.engine.page(id)[key];

/** A setting that is a text; `''` where there is none. */
function kept(sheet: SheetSubject, key: string): string {
  const value = read(sheet, key);
  return typeof value === 'string' ? value : '';
}

function keep({ book, id }: SheetSubject, key: string, value: Kept | Readonly<Record<string, Kept>>): void {
  book.engine.setPage(id, { ...book.engine.page(id), [key]: value });
}

function setting(key: string, otherwise: Kept, parse: (value: unknown) => Kept): Property<SheetSubject> {
  return {
    get: (sheet) => read(sheet, key) ?? otherwise,
    set: (sheet, value) => keep(sheet, key, parse(value)),
  };
}

const PAPERS = [
  'A3',
  'A4',
  'A5',
  'B4',
  'B5',
  'Letter',
  'LetterSmall',
  'Legal',
  'Tabloid',
  'Ledger',
  'Executive',
  'Folio',
  'A4Small',
];

/** Points; Excel refuses margins that leave no page. */
const margin = (otherwise: number, key: string): Property<SheetSubject> =>
  setting(key, otherwise, (value) => {
    const points = number(value);
    if (points < 0 || points > 1584) throw new Fault('InvalidArgument', `a margin of ${points} points`);
    return points;
  });

const MARGINS = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

interface FooterSubject extends SheetSubject {
  readonly group: 'default' | 'even' | 'first' | 'odd';
}

const part = (name: string): Property<FooterSubject> => {
  const key = ({ group }: FooterSubject): string => `${group}.${name}`;
  return {
    get: (subject) => read(subject, key(subject)) ?? '',
    set: (subject, value) => keep(subject, key(subject), text(value)),
  };
};

const PARTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];

const headerFooter = things<FooterSubject>({
  name: 'HeaderFooter',
  values: Object.fromEntries(PARTS.map((name) => [name, part(name)])),
});

const headersFooters = things<SheetSubject>({
  name: 'HeaderFooterGroup',
  objects: {
    defaultForAllPages: (sheet) => headerFooter({ ...sheet, group: 'default' }),
    evenPages: (sheet) => headerFooter({ ...sheet, group: 'even' }),
    firstPage: (sheet) => headerFooter({ ...sheet, group: 'first' }),
    oddPages: (sheet) => headerFooter({ ...sheet, group: 'odd' }),
  },
  values: {
    state: setting('headersFooters.state', 'Default', (value) =>
      word(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
    ),
    useSheetMargins: setting('headersFooters.useSheetMargins', true, flag),
    useSheetScale: setting('headersFooters.useSheetScale', true, flag),
  },
});

/** A range or an address on the sheet. */
function areaArgument({ id }: SheetSubject, value: unknown): Area {
  const tracked = isThing(value) ? value.tracked() : null;
  const area = tracked ? tracked.area : parseArea(text(value, 'range'));
  if (!area || (tracked && tracked.sheetId !== id)) throw new Fault('InvalidArgument', 'the range');
  return area;
}

export const pageLayout = things<SheetSubject>({
  name: 'PageLayout',
  objects: { headersFooters },
  values: {
    orientation: setting('orientation', 'Portrait', (value) => word(value, ['Portrait', 'Landscape'])),
    paperSize: setting('paperSize', 'A4', (value) => word(value, PAPERS)),
    centerHorizontally: setting('centerHorizontally', false, flag),
    centerVertically: setting('centerVertically', false, flag),
    blackAndWhite: setting('blackAndWhite', false, flag),
    draftMode: setting('draftMode', false, flag),
    printGridlines: setting('printGridlines', false, flag),
    printHeadings: setting('printHeadings', false, flag),
    topMargin: margin(54, 'topMargin'),
    bottomMargin: margin(54, 'bottomMargin'),
    leftMargin: margin(50.4, 'leftMargin'),
    rightMargin: margin(50.4, 'rightMargin'),
    headerMargin: margin(21.6, 'headerMargin'),
    footerMargin: margin(21.6, 'footerMargin'),
    zoom: {
      get: (sheet) => read(sheet, 'zoom') ?? { scale: 100 },
      set(sheet, value) {
        const { scale, horizontalFitToPages, verticalFitToPages } = record(value, 'zoom');
        const given = Object.entries({ scale, horizontalFitToPages, verticalFitToPages }).filter(
          ([, one]) => one !== undefined && one !== null,
        );
        const zoom = Object.fromEntries(given.map(([key, one]) => [key, number(one, key)]));
        if (zoom['scale'] !== undefined && (zoom['scale'] < 10 || zoom['scale'] > 400 || given.length > 1)) {
          throw new Fault('InvalidArgument', 'zoom');
        }
        keep(sheet, 'zoom', zoom);
      },
    },
  },
  methods: {
    setPrintArea(sheet, [range]) {
      keep(sheet, 'printArea', formatArea(areaArgument(sheet, range)));
      return null;
    },
    getPrintArea(sheet) {
      const area = printArea(sheet);
      if (!area) throw new Fault('ItemNotFound', 'no print area');
      return rangeAt(sheet.book, sheet.id, area);
    },
    getPrintAreaOrNullObject(sheet) {
      const area = printArea(sheet);
      return area && rangeAt(sheet.book, sheet.id, area);
    },
    setPrintMargins(sheet, [unit, options]) {
      const points = UNITS[word(unit, ['Points', 'Inches', 'Centimeters'] as const)];
      const given = record(options, 'marginOptions');
      for (const [side, key] of Object.entries(MARGINS)) {
        const value = given[side];
        if (value !== undefined && value !== null) keep(sheet, key, number(value, side) * points);
      }
      return null;
    },
    setPrintTitleRows(sheet, [range]) {
      keep(sheet, 'printTitleRows', formatArea(areaArgument(sheet, range)));
      return null;
    },
    getPrintTitleRowsOrNullObject(sheet) {
      const area = parseArea(kept(sheet, 'printTitleRows'));
      return area && rangeAt(sheet.book, sheet.id, area);
    },
  },
});

const printArea = (sheet: SheetSubject): Area | null => parseArea(kept(sheet, 'printArea'));

interface BreakSubject extends SheetSubject {
  readonly at: string;
}

const breaksOf = (sheet: SheetSubject): readonly string[] =>
  kept(sheet, 'horizontalPageBreaks')
    .split(',')
    .filter((text) => text !== '');

const pageBreak = things<BreakSubject>({
  name: 'PageBreak',
  identity: ({ at }) => ({ _Id: at }),
  values: {
    rowIndex: { get: ({ at }) => parseArea(at)?.top ?? 0 },
    columnIndex: { get: ({ at }) => parseArea(at)?.left ?? 0 },
  },
  methods: {
    delete(subject) {
      keep(
        subject,
        'horizontalPageBreaks',
        breaksOf(subject)
          .filter((at) => at !== subject.at)
          .join(','),
      );
      return null;
    },
    getCellAfterBreak: ({ book, id, at }) =>
      rangeAt(book, id, parseArea(at) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
  },
});

export const horizontalPageBreaks = things<SheetSubject>({
  name: 'PageBreakCollection',
  items: (sheet) => breaksOf(sheet).map((at) => pageBreak({ ...sheet, at })),
  methods: {
    add(sheet, [range]) {
      const { top } = areaArgument(sheet, range);
      if (top === 0) throw new Fault('InvalidArgument', 'no break before the first row');
      const at = formatArea({ top, left: 0, bottom: top, right: 0 });
      keep(sheet, 'horizontalPageBreaks', [...new Set([...breaksOf(sheet), at])].join(','));
      return pageBreak({ ...sheet, at });
    },
    getCount: (sheet) => breaksOf(sheet).length,
    getItem(sheet, [index]): Thing {
      const at = breaksOf(sheet)[number(index)] ?? breaksOf(sheet).find((one) => one === index);
      if (at === undefined) throw new Fault('ItemNotFound', 'page break');
      return pageBreak({ ...sheet, at });
    },
    removePageBreaks(sheet) {
      keep(sheet, 'horizontalPageBreaks', '');
      return null;
    },
  },
});
