/** A file's bytes → the parts of its zip, or why it has none. Nothing is unpacked before its size is known. */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { read, refused, type FileFault, type Result } from './fault';

/** The parts by their names in the zip: `xl/workbook.xml`. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A form is some 10 kB and unpacks to 200; what needs more than 100 MB is no form. */
export const UNPACKED_LIMIT = 100_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of .xls, of .et and of every encrypted .xlsx. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A zip whose directory is known, and out of which parts are taken by their names in it. */
export interface Package {
  readonly names: readonly string[];
  /** Unpacks the parts that `wanted` asks for. */
  readonly take: (wanted: ReadonlySet<string>, limit?: number) => Result<Parts>;
}

/** Opens a file's zip and unpacks nothing yet. The file's name tells .et from .xls, which begin alike. */
export function openPackage(bytes: Uint8Array, name: string): Result<Package> {
  if (startsWith(bytes, OLE)) return refused(oldFile(bytes, name));
  if (!startsWith(bytes, ZIP)) return refused({ code: 'notAWorkbook' });
  const sizes = declaredSizes(bytes);
  if (sizes === null) return refused({ code: 'damaged' });
  return read({ names: [...sizes.keys()], take: (wanted, limit) => taken(bytes, sizes, wanted, limit) });
}

function taken(
  bytes: Uint8Array,
  sizes: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
  limit = UNPACKED_LIMIT,
): Result<Parts> {
  const declared = [...sizes].filter(([part]) => wanted.has(part));
  if (declared.reduce((sum, [, size]) => sum + size, 0) > limit) return refused({ code: 'tooLarge', limit });
  const isWanted = (part: string) => wanted.has(part);
  const parts = bytes.length <= SLICE ? inflateAtOnce(bytes, isWanted) : inflate(bytes, isWanted, limit);
  if (parts === 'tooLarge') return refused({ code: 'tooLarge', limit });
  const whole = parts !== null && declared.every(([part, size]) => parts[part]?.length === size);
  return whole ? read(parts) : refused({ code: 'damaged' });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function oldFile(bytes: Uint8Array, name: string): FileFault {
  if (holds(bytes, 'EncryptedPackage')) return { code: 'encrypted' };
  return { code: name.toLowerCase().endsWith('.et') ? 'et' : 'xls' };
}

/** Whether the container lists a stream of that name, written in UTF-16. */
function holds(bytes: Uint8Array, stream: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(stream);
}

/** What the zip's directory says of its parts; null where there is no directory. A directory may lie. */
function declaredSizes(bytes: Uint8Array): ReadonlyMap<string, number> | null {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(name, originalSize);
        return false;
      },
    });
  } catch {
    return null;
  }
  return sizes;
}

/** Small enough that no slice can unpack to more than some 70 MB before its size is seen. */
const SLICE = 1 << 16;

/** Most forms: even a lie about so few bytes unpacks to no more than `SLICE` says, and into the declared room alone. */
function inflateAtOnce(bytes: Uint8Array, wanted: (part: string) => boolean): Parts | null {
  try {
    return unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  } catch {
    return null;
  }
}

/** Counts while it unpacks, whatever the directory said; null where the data break off. */
function inflate(bytes: Uint8Array, wanted: (part: string) => boolean, limit: number): Parts | 'tooLarge' | null {
  const parts: Record<string, Uint8Array> = {};
  let [size, open, broken] = [0, 0, false];
  const zip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error !== null) broken = true;
      if (broken || size > limit) return;
      size += chunk.length;
      chunks.push(chunk);
      if (!final) return;
      open -= 1;
      parts[file.name] = joined(chunks);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += SLICE)
      zip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch {
    return null;
  }
  if (size > limit) return 'tooLarge';
  return open > 0 || broken ? null : parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
