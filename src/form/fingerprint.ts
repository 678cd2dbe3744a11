/** A short sign of plain data, to see whether it is still the same: FNV-1a over its JSON, twice 32 bits. */

const PRIME = 0x01000193;
/** The offset of FNV-1a, and a second one for the other half. */
const OFFSETS = [0x811c9dc5, 0x9747b28c] as const;

/** `fingerprint(['带动就业', 1000])` → 16 hexadecimal digits. Not for secrets: for cells that change. */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  return OFFSETS.map((offset) => half(text, offset)).join('');
}

function half(text: string, offset: number): string {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code & 0xff), PRIME);
    hash = Math.imul(hash ^ (code >> 8), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
