/** How reports look on paper: one hand, few weights, so that a page of figures stays quiet. */
import type { Style } from '../drawing';

const SONG = { font: '宋体', size: 9, across: 'Left', down: 'Center' } as const;
const HEI = { ...SONG, font: '黑体' } as const;

export const LOOKS = {
  title: { ...SONG, size: 18, bold: true, across: 'Center' },
  subject: { ...SONG, size: 10.5 },
  remark: { ...SONG, color: '#616161' },
  heading: { ...HEI, across: 'Center', fill: '#F3F2F1' },
  level: { ...HEI, fill: '#FAF9F8' },
  name: { ...SONG, size: 10 },
  number: { ...SONG, size: 10, across: 'Center' },
  strong: { ...SONG, size: 10, bold: true, across: 'Center' },
  text: SONG,
  result: { ...SONG, bold: true },
  step: { ...SONG, across: 'Center', color: '#616161' },
  link: { ...SONG, across: 'Center', color: '#0F6CBD', underline: true },
  input: { ...SONG, size: 10, fill: '#FFF9E6' },
} as const satisfies Readonly<Record<string, Style>>;

export type ReportLook = keyof typeof LOOKS;
