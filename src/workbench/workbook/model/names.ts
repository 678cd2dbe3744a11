/** `Excel.NamedItemCollection` and `NamedItem`: of the workbook, or of one sheet. */
import { parseArea } from '../area';
import { Fault } from '../fault';
import type { Name } from '../notes';
import { referenceFormula, referenceOf } from '../reference';
import { flag, optional, text } from './argument';
import { type Book, findSheet, sheetOf } from './book';
import { ERROR } from './content';
import { rangeAt } from './range';
import { isThing, type Thing, things } from './thing';
import { worksheet } from './worksheet';

interface Scope {
  readonly book: Book;
  /** The sheet's id; null: the workbook. */
  readonly scope: string | null;
}

interface NameSubject extends Scope {
  readonly name: string;
}

const same = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

const namesOf = ({ book, scope }: Scope): readonly Name[] =>
  book.engine
    .notes()
    .names.filter((name) => name.scope === scope)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN'));

const find = (scope: Scope, key: string): Name | null => namesOf(scope).find(({ name }) => same(name, key)) ?? null;

function nameOf(subject: NameSubject): Name {
  const found = find(subject, subject.name);
  if (!found) throw new Fault('ItemNotFound', `name ${subject.name}`);
  return found;
}

/** Letters, digits, `.`, `_` and `\`, beginning with no digit, at most 255, and nothing that reads as a cell. */
export function checkName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) && name.length <= 255;
  const cell = parseArea(name) !== null || /^(?:r\d*c?\d*|c\d*)$/i.test(name);
  if (!shaped || cell || /^(?:true|false)$/i.test(name)) throw new Fault('InvalidArgument', `${name} cannot be a name`);
}

const findId = (book: Book) => (sheet: string) => findSheet(book, sheet)?.id ?? null;
const findName = (book: Book) => (id: string) => book.engine.sheets().find((sheet) => sheet.id === id)?.name ?? null;

const formulaOf = (book: Book, name: Name): string => referenceFormula(name.reference, findName(book));

function change(subject: NameSubject, next: Partial<Name>): void {
  const own = nameOf(subject);
  const notes = subject.book.engine.notes();
  subject.book.engine.setNotes({
    ...notes,
    names: notes.names.map((name) => (name === own ? { ...name, ...next } : name)),
  });
}

/** What a constant such as `=5` or `="text"` is. */
function constant(formula: string): { readonly type: string; readonly value: string | number | boolean } {
  const body = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return { type: 'String', value: (quoted[1] ?? '').replaceAll('""', '"') };
  if (/^-?\d+$/.test(body)) return { type: 'Integer', value: Number(body) };
  if (body !== '' && Number.isFinite(Number(body))) return { type: 'Double', value: Number(body) };
  if (/^(?:TRUE|FALSE)$/i.test(body)) return { type: 'Boolean', value: /^true$/i.test(body) };
  return ERROR.test(body) ? { type: 'Error', value: body } : { type: 'String', value: formula };
}

function stands(subject: NameSubject): { readonly type: string; readonly value: string | number | boolean } {
  const { reference } = nameOf(subject);
  switch (reference.kind) {
    case 'area':
      return { type: 'Range', value: formulaOf(subject.book, nameOf(subject)).slice(1) };
    case 'lost':
      return { type: 'Error', value: '#REF!' };
    case 'formula':
      return constant(reference.formula);
  }
}

function rangeOf(subject: NameSubject): Thing | null {
  const { reference } = nameOf(subject);
  return reference.kind === 'area' ? rangeAt(subject.book, reference.sheetId, reference.area) : null;
}

const namedItem: (subject: NameSubject) => Thing = things<NameSubject>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  objects: {
    worksheet({ book, scope }) {
      if (scope === null) throw new Fault('ItemNotFound', 'the name belongs to the workbook');
      return worksheet({ book, id: scope });
    },
    worksheetOrNullObject: ({ book, scope }) => (scope === null ? null : worksheet({ book, id: scope })),
  },
  values: {
    name: { get: (subject) => nameOf(subject).name },
    type: { get: (subject) => stands(subject).type },
    value: { get: (subject) => stands(subject).value },
    formula: {
      get: (subject) => formulaOf(subject.book, nameOf(subject)),
      set(subject, value) {
        const formula = text(value, 'formula');
        const full = formula.startsWith('=') ? formula : `=${formula}`;
        if (!subject.book.engine.reads(full)) throw new Fault('InvalidArgument', `${full} is no formula`);
        change(subject, { reference: referenceOf(full, findId(subject.book)) });
      },
    },
    scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    visible: {
      get: (subject) => nameOf(subject).visible,
      set: (subject, value) => change(subject, { visible: flag(value) }),
    },
    comment: {
      get: (subject) => nameOf(subject).comment,
      set: (subject, value) => change(subject, { comment: text(value) }),
    },
  },
  methods: {
    getRange(subject) {
      const range = rangeOf(subject);
      if (!range) throw new Fault('InvalidReference', `${subject.name} is no range`);
      return range;
    },
    getRangeOrNullObject: rangeOf,
    delete(subject) {
      const own = nameOf(subject);
      const notes = subject.book.engine.notes();
      subject.book.engine.setNotes({ ...notes, names: notes.names.filter((name) => name !== own) });
      return null;
    },
  },
});

/** `=Sheet1!$A$1:$A$5` for a range; a text is taken as a formula. */
function referred(book: Book, value: unknown): string {
  if (isThing(value)) {
    const tracked = value.tracked();
    if (!tracked?.area) throw new Fault('InvalidArgument', 'reference');
    return referenceFormula({ kind: 'area', sheetId: tracked.sheetId, area: tracked.area }, findName(book));
  }
  const formula = typeof value === 'number' || typeof value === 'boolean' ? String(value) : text(value, 'reference');
  return formula.startsWith('=') ? formula : `=${formula}`;
}

export const names: (subject: Scope) => Thing = things<Scope>({
  name: 'NamedItemCollection',
  items: (scope) => namesOf(scope).map(({ name }) => namedItem({ ...scope, name })),
  methods: {
    add(scope, args) {
      const name = text(args[0], 'name');
      checkName(name);
      if (find(scope, name)) throw new Fault('ItemAlreadyExists', `name ${name}`);
      if (scope.scope !== null) sheetOf(scope.book, scope.scope);
      const formula = referred(scope.book, args[1]);
      if (!scope.book.engine.reads(formula)) throw new Fault('InvalidArgument', `${formula} is no formula`);
      const reference = referenceOf(formula, findId(scope.book));
      const comment = optional(args, 2, text, '');
      const notes = scope.book.engine.notes();
      const added: Name = { name, scope: scope.scope, reference, visible: true, comment };
      scope.book.engine.setNotes({ ...notes, names: [...notes.names, added] });
      return namedItem({ ...scope, name });
    },
    getCount: (scope) => namesOf(scope).length,
    getItem(scope, [key]) {
      const found = find(scope, text(key));
      if (!found) throw new Fault('ItemNotFound', `name ${String(key)}`);
      return namedItem({ ...scope, name: found.name });
    },
    getItemOrNullObject(scope, [key]) {
      const found = find(scope, text(key));
      return found && namedItem({ ...scope, name: found.name });
    },
  },
});

/** The range a name stands for on a sheet: its own first, then the workbook's. null: no such name, or no range. */
export function namedRange(book: Book, sheetId: string, key: string): Thing | null {
  for (const scope of [sheetId, null]) {
    const found = find({ book, scope }, key);
    if (found) return rangeOf({ book, scope, name: found.name });
  }
  return null;
}
