/**
 * What add-ins keep in a workbook, as a custom XML part: Excel and LibreOffice carry such a part along and look no
 * further into it, whereas Excel's own place (a web extension) belongs to an add-in that was installed from somewhere.
 */
import type { Fields } from './book';
import { all, escaped, parseXml, tag, xmlText } from './xml';

const NAMESPACE = 'urn:workbook-settings';
const ITEM = '{5E1FE7A1-0000-4000-8000-5E771265AAAA}';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package's relations of a kind. */
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where the part is mentioned: in the relations of the workbook, and among the types of the package's parts. */
export const SETTINGS_RELATION = tag('Relationship', {
  Id: 'rIdSettings',
  Type: `${RELATION}/customXml`,
  Target: '../customXml/item1.xml',
});
export const SETTINGS_TYPE = tag('Override', {
  PartName: '/customXml/itemProps1.xml',
  ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
});

/** The parts that hold the settings, as texts. */
export function settingsParts(settings: Fields): Readonly<Record<string, string>> {
  const entries = Object.entries(settings).map(([key, value]) =>
    tag('setting', { key }, escaped(JSON.stringify(value ?? null))),
  );
  const schema = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const relation = tag('Relationship', {
    Id: 'rId1',
    Type: `${RELATION}/customXmlProps`,
    Target: 'itemProps1.xml',
  });
  return {
    'customXml/item1.xml': XML + tag('settings', { xmlns: NAMESPACE }, entries.join('')),
    'customXml/itemProps1.xml':
      XML +
      tag(
        'ds:datastoreItem',
        { 'ds:itemID': ITEM, 'xmlns:ds': schema },
        tag('ds:schemaRefs', {}, tag('ds:schemaRef', { 'ds:uri': NAMESPACE })),
      ),
    'customXml/_rels/item1.xml.rels':
      XML + tag('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, relation),
  };
}

/** The settings among a package's custom XML parts; none where there are none, or where they are no JSON. */
export function settingsIn(parts: readonly Uint8Array[]): Fields {
  const texts = parts.map(xmlText);
  const ours = texts.find((text) => text.includes(`"${NAMESPACE}"`));
  if (ours === undefined) return {};
  try {
    return Object.fromEntries(
      all(parseXml(ours), 'setting').map(({ attributes, text }): [string, unknown] => [
        attributes['key'] ?? '',
        JSON.parse(text),
      ]),
    );
  } catch {
    return {};
  }
}
