/** Page set-up ⇄ its elements. What is printed and which rows repeat are names, see `printNames`. */
import { place } from '../../sheet';
import type { BookPage } from '../book';
import { all, escaped, first, isOff, isOn, tag, type Element } from '../xml';

const POINTS_PER_INCH = 72;

/** The API's margins, and what Excel takes where nobody set them, in points. */
const MARGINS = [
  ['left', 'leftMargin', 50.4],
  ['right', 'rightMargin', 50.4],
  ['top', 'topMargin', 54],
  ['bottom', 'bottomMargin', 54],
  ['header', 'headerMargin', 21.6],
  ['footer', 'footerMargin', 21.6],
] as const;

/** Excel's numbers of paper sizes (ECMA-376, 18.3.1.63). */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const PARTS = [
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
] as const;

const flag = (page: BookPage, key: string) => (page[key] === true ? 1 : undefined);

function field(page: BookPage, key: string, part: string): number | undefined {
  const value = page[key];
  const inner = typeof value === 'object' && value !== null ? value[part] : undefined;
  return typeof inner === 'number' ? inner : undefined;
}

/** Whether the page is fitted to a number of pages, which the sheet says at its beginning, too. */
export function isFitted(page: BookPage): boolean {
  return (
    field(page, 'zoom', 'horizontalFitToPages') !== undefined || field(page, 'zoom', 'verticalFitToPages') !== undefined
  );
}

/** From the print options to the page breaks, in the order that a sheet demands. */
export function pageXml(page: BookPage): string {
  const margins = MARGINS.map(([side, key, otherwise]) => {
    const points = page[key];
    return [side, (typeof points === 'number' ? points : otherwise) / POINTS_PER_INCH];
  });
  const fitted = isFitted(page);
  const paper = page['paperSize'] ?? 'A4';
  const options = {
    horizontalCentered: flag(page, 'centerHorizontally'),
    verticalCentered: flag(page, 'centerVertically'),
    headings: flag(page, 'printHeadings'),
    gridLines: flag(page, 'printGridlines'),
  };
  const setup = {
    paperSize: typeof paper === 'string' ? PAPERS[paper] : PAPERS['A4'],
    scale: fitted ? undefined : field(page, 'zoom', 'scale'),
    fitToWidth: fitted ? (field(page, 'zoom', 'horizontalFitToPages') ?? 0) : undefined,
    fitToHeight: fitted ? (field(page, 'zoom', 'verticalFitToPages') ?? 0) : undefined,
    orientation: page['orientation'] === 'Landscape' ? 'landscape' : 'portrait',
    blackAndWhite: flag(page, 'blackAndWhite'),
    draft: flag(page, 'draftMode'),
  };
  const said = Object.values(options).some((value) => value !== undefined);
  return [
    said ? tag('printOptions', options) : '',
    tag('pageMargins', Object.fromEntries<number>(margins as [string, number][])),
    tag('pageSetup', setup),
    headerFooterXml(page),
    breaksXml(page),
  ].join('');
}

function headerFooterXml(page: BookPage): string {
  const line = (where: 'Header' | 'Footer') =>
    PARTS.map(([code, side]) => {
      const text = page[`default.${side}${where}`];
      return typeof text === 'string' && text !== '' ? escaped(`&${code}${text}`) : '';
    }).join('');
  const [header, footer] = [line('Header'), line('Footer')];
  if (header === '' && footer === '') return '';
  return tag(
    'headerFooter',
    {},
    (header === '' ? '' : tag('oddHeader', {}, header)) + (footer === '' ? '' : tag('oddFooter', {}, footer)),
  );
}

function breaksXml(page: BookPage): string {
  const cells = page['horizontalPageBreaks'];
  const rows = (typeof cells === 'string' ? cells.split(',') : []).flatMap((at) => place(at)?.row ?? []);
  if (rows.length === 0) return '';
  const breaks = rows.toSorted((one, other) => one - other).map((id) => tag('brk', { id, max: 16383, man: 1 }));
  return tag('rowBreaks', { count: rows.length, manualBreakCount: rows.length }, breaks.join(''));
}

export function pageIn(sheet: Element, fitted: boolean): BookPage {
  const [options, setup] = [first(sheet, 'printOptions')?.attributes, first(sheet, 'pageSetup')?.attributes];
  const margins = first(sheet, 'pageMargins')?.attributes;
  const paper = Object.entries(PAPERS).find(([, number]) => String(number) === setup?.['paperSize'])?.[0];
  const breaks = all(first(sheet, 'rowBreaks'), 'brk').flatMap(({ attributes }) =>
    isOff(attributes['man']) ? [] : [`A${Number(attributes['id']) + 1}`],
  );
  const on = (key: string, value: string | undefined) => (isOn(value) ? { [key]: true } : {});
  return {
    ...(setup === undefined ? {} : { orientation: setup['orientation'] === 'landscape' ? 'Landscape' : 'Portrait' }),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...on('centerHorizontally', options?.['horizontalCentered']),
    ...on('centerVertically', options?.['verticalCentered']),
    ...on('printHeadings', options?.['headings']),
    ...on('printGridlines', options?.['gridLines']),
    ...on('blackAndWhite', setup?.['blackAndWhite']),
    ...on('draftMode', setup?.['draft']),
    ...Object.fromEntries(
      MARGINS.flatMap(([side, key]) => {
        const inches = margins?.[side];
        return inches === undefined ? [] : [[key, Number((Number(inches) * POINTS_PER_INCH).toFixed(4))]];
      }),
    ),
    ...zoomIn(setup, fitted),
    ...headerFooterIn(first(sheet, 'headerFooter')),
    ...(breaks.length === 0 ? {} : { horizontalPageBreaks: breaks.join(',') }),
  };
}

function zoomIn(setup: Element['attributes'] | undefined, fitted: boolean): BookPage {
  if (fitted) {
    const pages = (key: string) => Number(setup?.[key] ?? 1);
    return { zoom: { horizontalFitToPages: pages('fitToWidth'), verticalFitToPages: pages('fitToHeight') } };
  }
  const scale = setup?.['scale'];
  return scale === undefined ? {} : { zoom: { scale: Number(scale) } };
}

function headerFooterIn(element: Element | undefined): BookPage {
  const lines = [
    ['Header', first(element, 'oddHeader')?.text ?? ''],
    ['Footer', first(element, 'oddFooter')?.text ?? ''],
  ] as const;
  return Object.fromEntries(
    lines.flatMap(([where, line]) =>
      PARTS.flatMap(([code, side]) => {
        const text = new RegExp(`&${code}((?:(?!&[LCR])[\\s\\S])*)`).exec(line)?.[1] ?? '';
        return text === '' ? [] : [[`default.${side}${where}`, text] as const];
      }),
    ),
  );
}
