/** Where the standard form's rows stand, counted from 1 as on the sheet. */
import { SAMPLE_LEVELS, SAMPLE_LINES } from './sample';

export const FIRST_LINE = 5;
export const FIRST_ROW = 14;
export const ROWS = SAMPLE_LEVELS.reduce((count, { rows }) => count + rows.length, 0);
export const LAST_ROW = FIRST_ROW + ROWS - 1;
export const TOTAL = LAST_ROW + 1;
export const LAST_LINE = FIRST_LINE + SAMPLE_LINES.length - 1;

export const column = (letter: string) => `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`;
export const line = (letter: string) => `${letter}${FIRST_LINE}:${letter}${LAST_LINE}`;
