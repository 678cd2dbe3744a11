/** How the standard form's cells look on paper. */
import type { Style } from '../drawing';

export type Look =
  | 'plain'
  | 'title'
  | 'heading'
  | 'label'
  | 'cell'
  | 'amount'
  | 'note'
  | 'goals'
  | 'footnote'
  | 'aside'
  | 'asideHeading';

const SONG = { font: '宋体', across: 'Center', down: 'Center' } as const;
const HEI = { font: '黑体', across: 'Center', down: 'Center' } as const;

/** 方正小标宋 is not on every machine; 宋体 bold stands in for the title. */
export const LOOKS: Readonly<Record<Look, Style>> = {
  plain: { ...HEI, size: 14, across: 'Left' },
  title: { ...SONG, size: 20, bold: true },
  heading: { ...HEI, size: 10.5 },
  label: { ...SONG, size: 10.5, across: 'Left' },
  cell: { ...SONG, size: 10 },
  amount: { ...SONG, size: 10, across: 'Right', indent: 1, wrap: false },
  goals: { ...SONG, size: 9, across: 'Left', down: 'Top' },
  note: { ...SONG, size: 9 },
  footnote: { ...SONG, size: 9, across: 'Left' },
  aside: { ...SONG, size: 10, color: '#616161' },
  asideHeading: { ...HEI, size: 10, color: '#616161' },
};
