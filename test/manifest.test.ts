/**
 * What Microsoft's own validator would look for, and what only we can know: it needs a web service, and the library
 * that reads manifests accepts broken ones.
 *
 * @jest-environment jsdom
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const ORIGIN = 'https://localhost:3000/';

/** Width and height stand in the first chunk of a PNG, at bytes 16 and 20. */
function sizeOfPng(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const manifest = new DOMParser().parseFromString(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'text/xml');
const elements = Array.from(manifest.getElementsByTagName('*'));
const named = (name: string) => elements.filter(({ localName }) => localName === name);
const text = (name: string) => named(name).map(({ textContent }) => textContent);
const attributes = (name: string) => elements.flatMap((element) => element.getAttribute(name) ?? []);
const values = (element: Element) => ({
  default: element.getAttribute('DefaultValue') ?? '',
  english: Array.from(element.children)
    .filter((inner) => inner.getAttribute('Locale') === 'en-US')
    .map((inner) => inner.getAttribute('Value') ?? ''),
});

/** Elements whose text a user reads, with the longest text that Office accepts. */
const LIMITS: readonly (readonly [string, number])[] = [
  ['DisplayName', 125],
  ['Description', 250],
];
const shown = [
  ...LIMITS.flatMap(([name, limit]) =>
    named(name)
      .filter((element) => element.hasAttribute('DefaultValue'))
      .map((element) => ({ name, limit, ...values(element) })),
  ),
  ...named('String').map((element) => ({
    name: element.id,
    limit: element.parentElement?.localName === 'ShortStrings' ? 125 : 250,
    ...values(element),
  })),
];

test('is well-formed and of the add-in only format', () => {
  expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(text('Permissions')).toEqual(['ReadWriteDocument']);
});

test('ids are given once', () => {
  const ids = [...attributes('id'), ...text('TaskpaneId')];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every resource that is asked for exists, and every one that exists is asked for', () => {
  const asked = new Set(attributes('resid'));
  const given = new Set(
    elements.filter((e) => e.parentElement?.parentElement?.localName === 'Resources').map((e) => e.id),
  );
  expect(asked).toEqual(given);
  expect([...given].filter((id) => id.length > 32)).toEqual([]);
});

test('one runtime holds the pane and the functions', () => {
  const runtime = named('Runtime')[0];
  expect(runtime?.getAttribute('lifetime')).toBe('long');
  for (const holder of [...named('FunctionFile'), ...named('SourceLocation').filter((e) => e.hasAttribute('resid'))]) {
    expect(holder.getAttribute('resid')).toBe(runtime?.getAttribute('resid'));
  }
  expect(named('Set').map((set) => set.getAttribute('Name'))).toContain('SharedRuntime');
});

test('the floor of the API is no higher than the oldest Excel we serve has', () => {
  const floor =
    named('Set')
      .find((set) => set.getAttribute('Name') === 'ExcelApi')
      ?.getAttribute('MinVersion') ?? '';
  expect(floor).toMatch(/^1\.(9|1[0-2])$/);
});

test('every address is https, of one origin, and its file is in the repository or made by the build', () => {
  const made = new Set(['taskpane.html']);
  const addresses = attributes('DefaultValue').filter((value) => value.includes('://'));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    expect(address.slice(0, ORIGIN.length)).toBe(ORIGIN);
    const path = address.slice(ORIGIN.length);
    expect([path, made.has(path) || existsSync(join(ROOT, path))]).toEqual([path, true]);
  }
});

test('every icon has the size it is announced with', () => {
  const sizeOf = new Map(
    named('Image')
      .filter((e) => e.hasAttribute('resid'))
      .map((e) => [e.getAttribute('resid'), Number(e.getAttribute('size'))]),
  );
  const icons = [
    ...named('Image')
      .filter((e) => e.id !== '')
      .map((e) => ({ address: values(e).default, size: sizeOf.get(e.id) })),
    ...named('IconUrl').map((e) => ({ address: values(e).default, size: 32 })),
    ...named('HighResolutionIconUrl').map((e) => ({ address: values(e).default, size: 64 })),
  ];
  for (const { address, size } of icons) {
    const { width, height } = sizeOfPng(join(ROOT, address.slice(ORIGIN.length)));
    expect({ address, width, height }).toEqual({ address, width: size, height: size });
  }
});

test('every button and the group have the three sizes that Office demands', () => {
  for (const icon of named('Icon')) {
    expect(Array.from(icon.children, (image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
  }
});

test('every function that a button runs is associated, and every associated one has a button', () => {
  const folder = join(ROOT, 'src/commands');
  const source = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const names = text('FunctionName');
  expect(names).toEqual(['score', 'toggleHighlight', 'insertTemplate', 'restore']);
  expect(
    names.filter((name) => !source.includes(`'${name}'`) && !new RegExp(`\\b${name}\\b\\s*[:(,]`).test(source)),
  ).toEqual([]);
});

test.each(shown)('$name is said in both languages, short enough', ({ default: chinese, english, limit }) => {
  expect(chinese).toMatch(/\p{Script=Han}/u);
  expect(english).toHaveLength(1);
  expect(english[0]).not.toMatch(/\p{Script=Han}/u);
  expect(english[0]).not.toBe('');
  expect(Math.max(chinese.length, english[0]?.length ?? 0)).toBeLessThanOrEqual(limit);
});
