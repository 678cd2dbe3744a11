/**
 * Which requirement set brought which member, read from the doc comments of `@types/office-js` (`[Api set: ExcelApi 1.9]`).
 * The client library enforces nothing, so the host does.
 */

/** `Range.values` → `1.1`; names in lower case. Members of other sets (online, desktop) have `none`. */
export type Requirements = ReadonlyMap<string, string>;

/** @param declarations the text of `@types/office-js/index.d.ts` */
export function readRequirements(declarations: string): Requirements {
  const found = new Map<string, string>();
  const begin = declarations.indexOf('declare namespace Excel {');
  const end = declarations.indexOf('\ndeclare namespace ', begin + 1);
  const lines = declarations.slice(Math.max(begin, 0), end < 0 ? undefined : end).split('\n');
  let type = '';
  let typeSet = '';
  let set = '';
  for (const line of lines) {
    const tag = /\[Api set: (\w+) ([\d.]+)/.exec(line) ?? /\[Api set: (\w+)/.exec(line);
    if (tag) set = tag[1] === 'ExcelApi' ? (tag[2] ?? '1.1') : 'none';
    const declared = /^\s*(?:export )?(?:class|interface|enum|namespace) (\w+)/.exec(line);
    if (declared) {
      type = declared[1] ?? '';
      typeSet = set;
      set = '';
      continue;
    }
    const member = /^ {8}(?:readonly )?(\w+)\??(?:\(|:)/.exec(line);
    if (!member || type === '') continue;
    const key = `${type}.${member[1] ?? ''}`.toLowerCase();
    if (!found.has(key)) found.set(key, set === '' ? typeSet : set);
    set = '';
  }
  return found;
}

const parts = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether a host that claims `claimed` has a member of `needed`; both such as `1.10`. */
export function satisfies(claimed: string, needed: string): boolean {
  if (needed === 'none') return false;
  const [major = 0, minor = 0] = parts(claimed);
  const [neededMajor = 0, neededMinor = 0] = parts(needed);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
