/** A part's XML as Excel writes it, for the library and for all that looks for elements by their bare names. */
import { xmlText } from './xml';

const CELLS = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const RELATIONS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** `<x:row>` → `<row>`, `d3p1:id="rId1"` → `r:id="rId1"`; what stands in texts is left as it is. */
export function plainXml(data: Uint8Array): string {
  const xml = xmlText(data);
  const bare = prefixesOf(xml, CELLS).reduce((text, prefix) => {
    const tags = new RegExp(`<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<!--[\\s\\S]*?-->|<(/?)${quoted(prefix)}:`, 'g');
    return text.replace(tags, (whole, slash?: string) => (slash === undefined ? whole : `<${slash}`));
  }, xml);
  return prefixesOf(xml, RELATIONS)
    .filter((prefix) => prefix !== 'r')
    .reduce((text, prefix) => text.replace(new RegExp(`(<[^<>]*\\s)${quoted(prefix)}:id=`, 'g'), '$1r:id='), bare);
}

/** The prefixes that stand for one of the namespaces anywhere in the part. */
function prefixesOf(xml: string, namespaces: readonly string[]): readonly string[] {
  const declared = Array.from(xml.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g));
  const ours = declared.filter(([, , one = '', other = '']) => namespaces.includes(one) || namespaces.includes(other));
  return [...new Set(ours.map(([, prefix = '']) => prefix))];
}

const quoted = (prefix: string) => prefix.replace(/[.]/g, '\\.');
