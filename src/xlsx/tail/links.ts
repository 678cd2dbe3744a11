/** Links ⇄ their elements. One that leads out of the workbook has its address in the sheet's relations. */
import type { BookLink } from '../book';
import { all, first, tag, type Element } from '../xml';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const leadsOut = ({ address }: BookLink) => address !== undefined && address !== '';

export function linksXml(links: readonly BookLink[]): string {
  if (links.length === 0) return '';
  const written = links.map((link, index) =>
    tag('hyperlink', {
      ref: link.area,
      'r:id': leadsOut(link) ? `rId${index + 1}` : undefined,
      location: link.documentReference === '' ? undefined : link.documentReference,
      tooltip: link.screenTip === '' ? undefined : link.screenTip,
      display: link.textToDisplay === '' ? undefined : link.textToDisplay,
    }),
  );
  return tag('hyperlinks', {}, written.join(''));
}

/** The relations of a sheet with these links; null where none leads out. */
export function relationsXml(links: readonly BookLink[]): string | null {
  const out = links.flatMap((link, index) =>
    leadsOut(link)
      ? [tag('Relationship', { Id: `rId${index + 1}`, Type: HYPERLINK, Target: link.address, TargetMode: 'External' })]
      : [],
  );
  if (out.length === 0) return null;
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag('Relationships', { xmlns: namespace }, out.join(''))}`;
}

export function linksIn(sheet: Element, relations: Element | undefined): readonly BookLink[] {
  return all(first(sheet, 'hyperlinks'), 'hyperlink').flatMap(({ attributes }) => {
    const { ref, location, tooltip, display } = attributes;
    const id = attributes['r:id'];
    const address = all(relations, 'Relationship').find((one) => one.attributes['Id'] === id)?.attributes['Target'];
    if (ref === undefined) return [];
    return [
      {
        area: ref,
        ...(address === undefined || id === undefined ? {} : { address }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
        ...(display === undefined ? {} : { textToDisplay: display }),
      },
    ];
  });
}
