/** A sheet's texts, tidied once: half width, without blanks. */
import { tidy } from '../../scoring/quantity/tidy';
import type { Block, CellValue, Place } from '../../sheet';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** `grid.text(12, 0)` → `一级指标`; '' for blanks and outside. Long texts are cut: their beginning tells enough. */
  readonly text: (row: number, column: number) => string;
  readonly isBlankRow: (row: number) => boolean;
  /** The first cell, row by row, from row `start` up to but not including `end`, whose text has such words and is short enough for a label. */
  readonly find: (start: number, end: number, words: RegExp) => Place | null;
  /** Whether a text of the row has such a word; long texts are no headings and do not count. */
  readonly has: (row: number, word: RegExp) => boolean;
}

/** Longer texts are no labels. */
const LONG = 60;
const isShort = (text: string): boolean => text.length < LONG;
/** Most texts are tidy as they are. */
const TIDY = /^[\x21-\x7e\u4e00-\u9fff]*$/u;

/** `gridOf(block)`: its rows and columns are the block's own, counted from 0. */
export function gridOf({ cells }: Block): Grid {
  const texts = cells.map((row) => row.map(({ value }) => textOf(value)));
  const blank = texts.map((row) => row.every((text) => text === ''));
  return {
    rows: texts.length,
    columns: texts.reduce((most, row) => Math.max(most, row.length), 0),
    text: (row, column) => texts[row]?.[column] ?? '',
    isBlankRow: (row) => blank[row] ?? true,
    find: (start, end, words) => {
      for (const [down, row] of texts.slice(start, end).entries()) {
        const column = row.findIndex((text) => isShort(text) && words.test(text));
        if (column >= 0) return { row: start + down, column };
      }
      return null;
    },
    has: (row, word) => texts[row]?.some((text) => isShort(text) && word.test(text)) ?? false,
  };
}

function textOf(value: CellValue): string {
  if (value === '') return '';
  if (typeof value !== 'string') return String(value);
  return TIDY.test(value) ? value : tidy(value.length > LONG ? value.slice(0, LONG) : value);
}

/** Whether a text is a number, with or without a unit of points: `10`, `4.5分`, `(10)`. */
export function isFigure(text: string): boolean {
  return /^\(?\d+(?:\.\d+)?%?分?\)?$/.test(text);
}

/** The numbers from `from` to `to`, both included. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
