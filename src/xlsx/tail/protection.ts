/** A sheet's protection ⇄ its element. A password is never kept: the file says that the sheet is protected, no more. */
import type { BookSheet } from '../book';
import { first, isOff, isOn, tag, type Element } from '../xml';

type Protection = NonNullable<BookSheet['protection']>;

/** The API's options, and the attributes that forbid them. */
const OPTIONS = [
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'autoFilter'],
  ['allowPivotTables', 'pivotTables'],
] as const;

export function protectionXml(protection: Protection | undefined): string {
  if (protection === undefined) return '';
  const { options } = protection;
  const mode = options['selectionMode'];
  return tag('sheetProtection', {
    sheet: 1,
    objects: options['allowEditObjects'] === true ? undefined : 1,
    scenarios: options['allowEditScenarios'] === true ? undefined : 1,
    ...Object.fromEntries(OPTIONS.map(([name, attribute]) => [attribute, options[name] === true ? 0 : undefined])),
    selectLockedCells: mode === 'Unlocked' || mode === 'None' ? 1 : undefined,
    selectUnlockedCells: mode === 'None' ? 1 : undefined,
  });
}

export function protectionIn(sheet: Element): Protection | undefined {
  const attributes = first(sheet, 'sheetProtection')?.attributes;
  if (attributes === undefined || !isOn(attributes['sheet'])) return undefined;
  const allowed = OPTIONS.filter(([, attribute]) => isOff(attributes[attribute])).map(([name]) => [name, true]);
  return {
    options: {
      ...Object.fromEntries<boolean>(allowed as [string, boolean][]),
      ...(isOn(attributes['objects']) ? {} : { allowEditObjects: true }),
      ...(isOn(attributes['scenarios']) ? {} : { allowEditScenarios: true }),
      ...(isOn(attributes['selectUnlockedCells'])
        ? { selectionMode: 'None' }
        : isOn(attributes['selectLockedCells'])
          ? { selectionMode: 'Unlocked' }
          : {}),
    },
    hasPassword: attributes['hashValue'] !== undefined || attributes['password'] !== undefined,
  };
}
