/** The texts that a workbook's cells share, without their looks and without the readings of their characters. */
import { SaxesParser } from 'saxes';
import { local } from './xml';

/** The texts in the order by which cells name them; throws where it is no XML. */
export function stringsIn(xml: string): readonly string[] {
  const texts: string[] = [];
  const gatherer = textGatherer();
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name }) => gatherer.open(local(name)));
  parser.on('text', gatherer.text);
  parser.on('cdata', gatherer.text);
  parser.on('closetag', ({ name }) => {
    gatherer.close(local(name));
    if (local(name) === 'si') texts.push(gatherer.take());
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

/** Puts the runs of a rich text together; what stands in `rPh` tells how it is read aloud and is no part of it. */
export function textGatherer() {
  let [text, isText, isReading] = ['', false, false];
  return {
    open: (name: string) => {
      if (name === 't') isText = true;
      if (name === 'rPh') isReading = true;
    },
    text: (chunk: string) => {
      if (isText && !isReading) text += chunk;
    },
    close: (name: string) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
    },
    take: (): string => {
      const whole = unescaped(text);
      text = '';
      return whole;
    },
  };
}

/** `unescaped('甲_x000D_\n乙')` → `甲\n乙`: signs that XML cannot hold stand by their number (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
