/** Arguments from the wire, read strictly: what Excel would refuse is refused here. */
import { Fault } from '../fault';
import type { Args } from './thing';

const refuse = (detail: string): never => {
  throw new Fault('InvalidArgument', detail);
};

export function text(value: unknown, what = 'text'): string {
  return typeof value === 'string' ? value : refuse(`${what}: ${JSON.stringify(value)} is no text`);
}

export function whole(value: unknown, what = 'number'): number {
  return typeof value === 'number' && Number.isInteger(value)
    ? value
    : refuse(`${what}: ${JSON.stringify(value)} is no whole number`);
}

export function number(value: unknown, what = 'number'): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : refuse(`${what}: ${JSON.stringify(value)} is no number`);
}

export function flag(value: unknown, what = 'flag'): boolean {
  return typeof value === 'boolean' ? value : refuse(`${what}: ${JSON.stringify(value)} is neither true nor false`);
}

export function record(value: unknown, what = 'object'): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(`${what}: ${JSON.stringify(value)} is no object`);
}

/** One of a list of words, in the API's own spelling, whatever the case it came in. */
export function word<T extends string>(value: unknown, words: readonly T[], what = 'word'): T {
  const found = words.find((one) => typeof value === 'string' && one.toLowerCase() === value.toLowerCase());
  return found ?? refuse(`${what}: ${JSON.stringify(value)} is none of ${words.join(', ')}`);
}

/** An argument that may be left out: it comes as null or not at all. */
export function optional<T>(args: Args, index: number, read: (value: unknown) => T, otherwise: T): T {
  const value = args[index];
  return value === null || value === undefined ? otherwise : read(value);
}
