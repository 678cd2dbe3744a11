import { colorIn, colorOf, paletteOf } from '../../src/xlsx/palette';
import { parseXml } from '../../src/xlsx/xml';

const OFFICE = paletteOf(undefined);

test.each([
  ['outright', { argb: 'FFff0000' }, '#FF0000'],
  ['the theme’s text', { theme: 1 }, '#000000'],
  ['the theme’s paper, a fifth darker', { theme: 0, tint: -0.2 }, '#CCCCCC'],
  ['the theme’s text, half lighter', { theme: 1, tint: 0.5 }, '#808080'],
  ['automatic', { indexed: 64 }, '#000000'],
  ['the old red', { indexed: 10 }, '#FF0000'],
  ['an old number that is not known', { indexed: 40 }, undefined],
  ['nothing', undefined, undefined],
])('%s', (_, written, color) => {
  expect(colorIn(written, OFFICE)).toBe(color);
});

test('a file’s own theme counts, light before dark', () => {
  const theme = `<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="111111"/></a:dk1>
    <a:lt1><a:sysClr lastClr="EEEEEE"/></a:lt1><a:accent1><a:srgbClr val="0f6cbd"/></a:accent1></a:clrScheme>
    </a:themeElements></a:theme>`;
  const palette = paletteOf(theme);
  expect([0, 1, 4].map((index) => palette[index])).toEqual(['#EEEEEE', '#111111', '#0F6CBD']);
  expect(colorOf(parseXml('<color theme="4"/>'), palette)).toBe('#0F6CBD');
});
