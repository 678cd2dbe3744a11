/** Colours as the API takes them: `#FFA500`, `FFA500` or `orange`. */
import { Fault } from './fault';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  navy: '#000080',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  olive: '#808000',
  teal: '#008080',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkred: '#8B0000',
  darkblue: '#00008B',
  darkgreen: '#006400',
};

/** As Excel gives it back: `#RRGGBB`. */
export function colorOf(text: string): string {
  const digits = /^#?([\da-f]{6})$/i.exec(text)?.[1];
  const named = NAMED[text.toLowerCase()];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  if (named === undefined) throw new Fault('InvalidArgument', `${text} is no colour`);
  return named;
}
