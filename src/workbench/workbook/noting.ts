/** How what stands beside the cells follows inserted and deleted rows, and how layers of areas are painted over. */
import { type Area, intersection, type Shift, shifted, without } from './area';
import type { Condition, ConditionalFormat, Name, Notes, Patch } from './notes';
import { renamedFormula, shiftedFormula } from './formula';

function shiftedName(name: Name, sheetId: string, shift: Shift, sheetName: string): Name {
  const { reference } = name;
  if (reference.kind === 'formula') {
    const formula = shiftedFormula(reference.formula, shift, sheetName, null);
    return formula === reference.formula ? name : { ...name, reference: { kind: 'formula', formula } };
  }
  if (reference.kind === 'lost' || reference.sheetId !== sheetId) return name;
  const area = shifted(reference.area, shift);
  return { ...name, reference: area ? { ...reference, area } : { kind: 'lost', sheetId } };
}

function mappedCondition(condition: Condition, map: (formula: string) => string): Condition {
  switch (condition.type) {
    case 'Custom':
      return { ...condition, formula: map(condition.formula) };
    case 'CellValue':
      return { ...condition, formula1: map(condition.formula1), formula2: map(condition.formula2) };
    case 'DataBar':
      return condition;
  }
}

function shiftedFormat(
  format: ConditionalFormat,
  sheetId: string,
  shift: Shift,
  sheetName: string,
): ConditionalFormat | null {
  if (format.sheetId !== sheetId) return format;
  const areas = format.areas.flatMap((area) => shifted(area, shift) ?? []);
  if (areas.length === 0) return null;
  const follow = (formula: string): string => shiftedFormula(formula, shift, sheetName, sheetName);
  return { ...format, areas, condition: mappedCondition(format.condition, follow) };
}

const shiftedPatches = <T>(patches: readonly Patch<T>[], sheetId: string, shift: Shift): readonly Patch<T>[] =>
  patches.flatMap((patch) => {
    if (patch.sheetId !== sheetId) return patch;
    const area = shifted(patch.area, shift);
    return area ? { ...patch, area } : [];
  });

/** The notes after rows or columns of a sheet came or went. */
export function shiftedNotes(notes: Notes, sheetId: string, shift: Shift, sheetName: string): Notes {
  return {
    names: notes.names.map((name) => shiftedName(name, sheetId, shift, sheetName)),
    conditionalFormats: notes.conditionalFormats.flatMap((one) => shiftedFormat(one, sheetId, shift, sheetName) ?? []),
    validations: shiftedPatches(notes.validations, sheetId, shift),
    links: shiftedPatches(notes.links, sheetId, shift),
    locks: shiftedPatches(notes.locks, sheetId, shift),
  };
}

/** The notes after a sheet is gone: what belonged to it goes along, what pointed to it is lost. */
export function notesWithout(notes: Notes, sheetId: string): Notes {
  const other = (one: { readonly sheetId: string }): boolean => one.sheetId !== sheetId;
  return {
    names: notes.names
      .filter((name) => name.scope !== sheetId)
      .map((name) =>
        name.reference.kind !== 'formula' && name.reference.sheetId === sheetId
          ? { ...name, reference: { kind: 'lost', sheetId: null } }
          : name,
      ),
    conditionalFormats: notes.conditionalFormats.filter(other),
    validations: notes.validations.filter(other),
    links: notes.links.filter(other),
    locks: notes.locks.filter(other),
  };
}

/** The notes with those of one sheet said of its copy, too. Workbook-scoped names that point to it become the copy's own. */
export function notesCopied(notes: Notes, from: string, to: string, nextId: () => string): Notes {
  const copied = <T extends { readonly sheetId: string }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => one.sheetId === from).map((one) => ({ ...one, sheetId: to }));
  const own = notes.names.filter((name) => name.scope === from);
  const global = notes.names.filter(
    (name) =>
      name.scope === null &&
      name.reference.kind === 'area' &&
      name.reference.sheetId === from &&
      !own.some((other) => other.name.toUpperCase() === name.name.toUpperCase()),
  );
  const names = [...own, ...global].map((name) => ({
    ...name,
    scope: to,
    reference:
      name.reference.kind !== 'formula' && name.reference.sheetId === from
        ? { ...name.reference, sheetId: to }
        : name.reference,
  }));
  return {
    names: [...notes.names, ...names],
    conditionalFormats: [
      ...notes.conditionalFormats,
      ...copied(notes.conditionalFormats).map((format) => ({ ...format, id: nextId() })),
    ],
    validations: [...notes.validations, ...copied(notes.validations)],
    links: [...notes.links, ...copied(notes.links)],
    locks: [...notes.locks, ...copied(notes.locks)],
  };
}

/** Says something of an area; what was said of parts of it before gives way. null: nothing is said any more. */
export function patched<T>(
  patches: readonly Patch<T>[],
  sheetId: string,
  area: Area,
  value: T | null,
): readonly Patch<T>[] {
  const rest = patches.flatMap((patch) =>
    patch.sheetId === sheetId && intersection(patch.area, area)
      ? without(patch.area, area).map((part) => ({ ...patch, area: part }))
      : patch,
  );
  return value === null ? rest : [...rest, { sheetId, area, value }];
}

/** What is said of one cell. */
export function saidOf<T>(patches: readonly Patch<T>[], sheetId: string, row: number, column: number): T | undefined {
  return patches.find(
    ({ area, sheetId: of }) =>
      of === sheetId && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  )?.value;
}

/** The notes with every area of one sheet mapped; null: its cells are gone. Formulas stay as they are. */
export function mappedNotes(notes: Notes, sheetId: string, map: (area: Area) => Area | null): Notes {
  const patches = <T>(list: readonly Patch<T>[]): readonly Patch<T>[] =>
    list.flatMap((patch) => {
      if (patch.sheetId !== sheetId) return patch;
      const area = map(patch.area);
      return area ? { ...patch, area } : [];
    });
  return {
    names: notes.names.map((name) => {
      const { reference } = name;
      if (reference.kind !== 'area' || reference.sheetId !== sheetId) return name;
      const area = map(reference.area);
      return { ...name, reference: area ? { ...reference, area } : { kind: 'lost', sheetId } };
    }),
    conditionalFormats: notes.conditionalFormats.flatMap((format) => {
      if (format.sheetId !== sheetId) return format;
      const areas = format.areas.flatMap((area) => map(area) ?? []);
      return areas.length > 0 ? { ...format, areas } : [];
    }),
    validations: patches(notes.validations),
    links: patches(notes.links),
    locks: patches(notes.locks),
  };
}

/** The notes after a sheet got another name: formulas that speak of it follow. */
export function notesRenamed(notes: Notes, from: string, to: string): Notes {
  const follow = (formula: string): string => renamedFormula(formula, from, to);
  return {
    ...notes,
    names: notes.names.map((name) =>
      name.reference.kind === 'formula'
        ? { ...name, reference: { kind: 'formula', formula: follow(name.reference.formula) } }
        : name,
    ),
    conditionalFormats: notes.conditionalFormats.map((format) => ({
      ...format,
      condition: mappedCondition(format.condition, follow),
    })),
  };
}
