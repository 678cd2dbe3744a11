/** Small helpers over the DOM: the page is plain elements, so that its frame stands before any library is loaded. */

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'style' | 'dataset'>
> & { readonly data?: Readonly<Record<string, string>> };

/** `element('button', { title: 'Save' }, 'Save')`. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const { data, ...rest } = properties;
  const made = Object.assign(document.createElement(tag), rest);
  Object.assign(made.dataset, data);
  made.append(...children);
  return made;
}

/** The part of the page with this id; a page without it is a broken build. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no part "${id}"`);
  return found;
}

/** A drawing of 20 × 20 px with one-pixel lines in the colour of the text. */
export function icon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

export const ICONS = {
  roundTrip: 'M4.5 9A5.5 5.5 0 0 1 14 6.5M14.5 3v4h-4M15.5 11A5.5 5.5 0 0 1 6 13.5M5.5 17v-4h4',
  open: 'M3.5 15.5v-11h4l2 2h6v3M3.5 15.5l3-6h11.5l-3 6z',
  save: 'M4.5 3.5h9l3 3v10h-13v-13zM6.5 3.5v4h6v-4M6.5 16.5v-5h7v5',
  close: 'M5 5l10 10M15 5l-10 10',
  fault: 'M10.5 2.5l-5 8h4l-1 7 6-9h-4.5z',
} as const;
