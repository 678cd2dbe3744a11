/** The few elements of a workbook's parts that the library does not write or read as Excel means them. */
import { SaxesParser } from 'saxes';

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Of the element itself, without its children's. */
  readonly text: string;
}

/** The root of an XML text; throws where it is none. */
export function parseXml(xml: string): Element {
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name: local(name), attributes, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (root === undefined) throw new Error('no XML');
  return root;
}

/** `local('x:row')` → `row`: which prefix stands for which namespace is each file's own choice. */
export const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** A part's bytes as text: UTF-8, or UTF-16 with its mark, the two that a package may hold. */
export function xmlText(data: Uint8Array): string {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(data);
  return new TextDecoder().decode(data);
}

/** The children of that name. */
export function all(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child of that name. */
export function first(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Whether an attribute says yes: Excel writes `1`, LibreOffice `true`. */
export const isOn = (value: string | undefined) => value === '1' || value === 'true';

/** Whether an attribute says no; what is not said is no no. */
export const isOff = (value: string | undefined) => value === '0' || value === 'false';

/** `escaped('A&B <1>')` → `A&amp;B &lt;1&gt;`; characters that no XML may hold are dropped. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

const quoted = (text: string) => escaped(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;');

/** `tag('brk', { id: 4 })` → `<brk id="4"/>`; what is undefined is left out. The content stands as it is. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${quoted(String(value))}"`],
  );
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
