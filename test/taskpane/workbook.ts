/**
 * A workbook in memory that the pane's tests score: the real core over plain cells. What Excel itself may refuse is
 * given as problems; how office.js is spoken to is tested elsewhere, against the real office.js.
 */
import { packChosen } from '../../src/excel/decision';
import { failed, done, type Outcome, type Problem } from '../../src/excel/outcome';
import type { ImportedFile } from '../../src/excel/importFiles';
import type { OwnRules } from '../../src/excel/rules';
import type { FormView, Scored, Scorer, SheetEvent } from '../../src/excel/scorer';
import { apply } from '../../src/form/apply';
import { asideFor, record, setAside, withoutRecord, withRecord, type FormAside } from '../../src/form/aside';
import type { SheetBlocks } from '../../src/form/blocks';
import type { Written } from '../../src/form/ledger';
import { plan, type Change, type Difference } from '../../src/form/plan';
import { identify, readForm } from '../../src/form/read';
import { blocksOf, helpersOf, namesOf, recognise, withColumn } from '../../src/form/recognise';
import { OWN_PACK } from '../../src/form/ruleTable/layout';
import { ownPack } from '../../src/form/ruleTable/own';
import { planRestore, runOf, type Run } from '../../src/form/run';
import { summaryForm } from '../../src/report/summary';
import { byDifference } from '../../src/report/summaryForm';
import { assess } from '../../src/scoring/assess';
import { compare } from '../../src/scoring/compare';
import { address, EMPTY_CELL, type SheetCells } from '../../src/sheet';
import type { RulePack } from '../../src/scoring/packs/pack';
import { speech } from '../../src/wording/speech';
import { sampleSheet, type Typed } from '../form/sheets';

interface FormSheet {
  source: SheetBlocks;
  own: readonly Written[];
  run: Run | null;
  highlighted: boolean;
  pack: string;
}

export interface MemoryWorkbook {
  readonly scorer: Scorer;
  /** What the pane asked for, in order: `score`, `goTo G15`. */
  readonly asked: readonly string[];
  /** The next act of that name is refused. */
  readonly refuse: (act: keyof Scorer, problem: Problem) => void;
  /** The next act of that name waits until the returned function is called. */
  readonly hold: (act: keyof Scorer) => () => void;
  readonly type: (sheet: string, typed: Typed) => void;
  readonly activate: (sheet: string) => void;
  readonly event: (event: SheetEvent) => void;
  /** The workbook's own rules as they are from now on. */
  readonly rule: (rules: OwnRules | null) => void;
  /** What the cell's own field holds, e.g. `value('自评表', 'G15')`. */
  readonly value: (sheet: string, at: string) => unknown;
}

export interface MemoryOptions {
  readonly pack?: string;
  /** Typed over the sample, by sheet; a sheet with null is blank, one with cells has no names. */
  readonly sheets?: Readonly<Record<string, Typed | SheetCells | null>>;
  readonly clock?: () => Date;
  /** What comes of files by their names; any other is no .xlsx. */
  readonly imports?: Readonly<Record<string, Omit<ImportedFile, 'file'>>>;
  /** The workbook's own rules, as its rule table is read. */
  readonly rules?: OwnRules | null;
}

const NO_WORKBOOK: Omit<ImportedFile, 'file'> = { problem: { code: 'notXlsx' }, forms: [], left: [] };

const BLANK: SheetCells = { name: '', cells: { row: 0, column: 0, cells: [] }, merges: null };

/** A sheet's cells, and not a form with a cell typed over it. */
const isCells = (content: Typed | SheetCells): content is SheetCells => 'merges' in content;

const MORNING = () => new Date(2026, 0, 5, 10, 42);

export function memoryWorkbook({
  pack = 'liuyang-2020',
  sheets = { 自评表: {} },
  clock = MORNING,
  imports = {},
  rules: ownRules = null,
}: MemoryOptions = {}): MemoryWorkbook {
  const forms = new Map<string, FormSheet>();
  const nameless = new Map<string, SheetCells>();
  for (const [name, content] of Object.entries(sheets)) {
    if (content === null) continue;
    if (isCells(content)) nameless.set(name, { ...content, name });
    else forms.set(name, formSheet(name, content, pack));
  }
  const reviewed = new Set<string>();
  let rules = ownRules;
  let aside: readonly FormAside[] = [];
  let active = Object.keys(sheets)[0] ?? '自评表';
  const asked: string[] = [];
  const refusals = new Map<string, Problem>();
  const gates = new Map<string, Promise<void>>();
  const listeners = new Set<(event: SheetEvent) => void>();
  const tell = (event: SheetEvent) => listeners.forEach((listener) => listener(event));

  async function act<T>(name: keyof Scorer, detail: string, run: () => Outcome<T>): Promise<Outcome<T>> {
    asked.push(detail === '' ? name : `${name} ${detail}`);
    const gate = gates.get(name);
    gates.delete(name);
    await gate;
    const problem = refusals.get(name);
    refusals.delete(name);
    return problem === undefined ? run() : failed(problem);
  }

  function onForm<T>(run: (form: FormSheet) => Outcome<T>): Outcome<T> {
    const form = forms.get(active);
    return form === undefined ? failed({ code: 'noForm', hasContent: nameless.has(active) }) : run(form);
  }

  function packOf({ pack: id }: Pick<FormSheet, 'pack'>): RulePack {
    const found = packChosen(id, rules);
    if (!found.ok) throw new Error(found.problem.code);
    return found.value;
  }

  /** As the scorer does: what the form's rules are is asked first. */
  function onRuledForm<T>(run: (form: FormSheet) => Outcome<T>): Outcome<T> {
    return onForm((form) => {
      const found = packChosen(form.pack, rules);
      return found.ok ? run(form) : found;
    });
  }

  function show(sheet: string): void {
    active = sheet;
    tell({ kind: 'activated' });
  }

  function view(sheet: FormSheet): FormView {
    const form = readForm(sheet.source, sheet.own);
    const assessment = assess(form, packOf(sheet));
    const records = asideFor(aside, identify(sheet.source), form);
    return {
      sheet: sheet.source.sheet,
      assessment,
      plan: plan(assessment),
      aside: setAside(form, assessment.findings, records).aside,
      restorable: sheet.run !== null,
      highlighted: sheet.highlighted,
      position: [...forms.values()].indexOf(sheet) + 1,
      forms: forms.size,
      rules,
    };
  }

  function score(sheet: FormSheet, taken: readonly Difference[] = []): Scored {
    const [own, source] = [
      sheet.own,
      apply(
        sheet.source,
        taken.map(({ change }) => change),
      ),
    ];
    const takenOwn = taken.map(({ change: { field, row, value } }) => ({ field, row, value }));
    const next = plan(assess(readForm(source, [...own, ...takenOwn]), packOf(sheet)));
    const changes: readonly Change[] = [...taken.map(({ change }) => change), ...next.changes];
    if (changes.length > 0) sheet.run = runOf(identify(sheet.source), changes, own);
    sheet.source = apply(source, next.changes);
    sheet.own = next.own;
    return { view: view(sheet), written: changes.length, at: clock() };
  }

  const scorer: Scorer = {
    look: () => act('look', '', () => onRuledForm((form) => done(view(form)))),
    score: () => act('score', '', () => onRuledForm((form) => done(score(form)))),
    scoreAll: (progress, signal) =>
      act('scoreAll', '', () => {
        [...forms.keys()].forEach((_, index) => progress(index + 1, forms.size));
        if (signal.aborted) return done({ forms: [] });
        return done({ forms: [...forms].map(([sheet, form]) => ({ sheet, outcome: done(score(form)) })) });
      }),
    takeOver: (taken) =>
      act('takeOver', taken.map(({ at }) => at).join(' '), () => onForm((form) => done(score(form, taken)))),
    restore: () =>
      act('restore', '', () =>
        onForm((form) => {
          if (form.run === null) return failed({ code: 'nothingToRestore' });
          const { puts, left } = planRestore(form.source, form.run);
          form.source = apply(form.source, puts);
          form.own = form.run.own;
          form.run = null;
          return done({ restored: puts.length, left, view: view(form) });
        }),
      ),
    summarise: (language) =>
      act('summarise', language, () => {
        const say = speech(language);
        const all = [...forms].map(([sheet, form]) => summaryForm(view(form).assessment, say, { file: null, sheet }));
        if (all.length === 0) return failed({ code: 'noForm', hasContent: true });
        const replaced = asked.filter((one) => one.startsWith('summarise')).length > 1;
        show('汇总');
        return done({
          summary: { sheet: '汇总', replaced },
          issues: { sheet: '问题清单', replaced },
          forms: byDifference(all),
          failures: [],
        });
      }),
    importFiles: (files, progress, signal) =>
      act('importFiles', files.map(({ name }) => name).join(' '), () => {
        const taken = files.flatMap(({ name }, index) => {
          if (signal.aborted) return [];
          progress(index + 1, files.length);
          return [{ file: name, ...(imports[name] ?? NO_WORKBOOK) }];
        });
        return done({ files: taken });
      }),
    review: (progress, signal, only) =>
      act('review', only ?? '', () => {
        const wanted = [...forms].filter(([sheet]) => only === undefined || sheet === only);
        wanted.forEach((_, index) => progress(index + 1, wanted.length));
        if (signal.aborted) return done({ forms: [] });
        return done({
          forms: wanted.map(([sheet, form]) => {
            const { rows } = view(form).assessment;
            const kept = reviewed.has(sheet) ? 1 : 0;
            reviewed.add(sheet);
            return { sheet, outcome: done({ written: rows.length - kept, kept }) };
          }),
        });
      }),
    recognise: () => act('recognise', '', () => done(recognise(nameless.get(active) ?? BLANK))),
    bind: (recognised, corrections = []) =>
      act('bind', corrections.map(({ field, column }) => `${field} ${column ?? '-'}`).join(' '), () => {
        const cells = nameless.get(active);
        if (cells === undefined) return failed({ code: 'boundAlready', sheet: active });
        const form = corrections.reduce((all, { field, column }) => withColumn(all, field, column), recognised);
        nameless.delete(active);
        forms.set(active, { source: blocksOf(form, cells), own: [], run: null, highlighted: false, pack });
        const added = helpersOf(form, cells).map(({ name }) => name);
        return done({ sheet: active, names: namesOf(form).length + added.length, added });
      }),
    highlight: (on) =>
      act('highlight', on ? 'on' : 'off', () =>
        onForm((form) => {
          form.highlighted = on;
          return done({ on, rows: 3 });
        }),
      ),
    insertTemplate: (content) =>
      act('insertTemplate', content, () => {
        active = `新表${forms.size + 1}`;
        forms.set(active, { ...formSheet(active, {}, pack), source: { ...sampleSheet({}, content), sheet: active } });
        return done(active);
      }),
    choosePack: (id) =>
      act('choosePack', id, () =>
        onForm((form) => {
          form.pack = id;
          return done(view(form));
        }),
      ),
    setAside: (finding, reason) =>
      act('setAside', `${finding.code} ${reason}`, () =>
        onRuledForm((sheet) => {
          const form = readForm(sheet.source, sheet.own);
          const added = record(form, finding, reason, clock().toISOString());
          aside = withRecord(aside, identify(sheet.source), form, added);
          return done(view(sheet));
        }),
      ),
    takeBack: (finding) =>
      act('takeBack', finding.code, () =>
        onRuledForm((sheet) => {
          aside = withoutRecord(aside, identify(sheet.source), readForm(sheet.source, sheet.own), finding);
          return done(view(sheet));
        }),
      ),
    explain: (language) =>
      act('explain', language, () =>
        onRuledForm(() => {
          show('评分说明');
          return done({ sheet: '评分说明', replaced: false });
        }),
      ),
    insertRuleTable: (id) =>
      act('insertRuleTable', id ?? '', () =>
        onRuledForm((form) => {
          rules = { sheet: '评分规则表', pack: ownPack(packOf({ pack: id ?? form.pack })), faults: [] };
          form.pack = OWN_PACK;
          show('评分规则表');
          return done({ sheet: '评分规则表', replaced: false });
        }),
      ),
    compare: (id) =>
      act('compare', id, () =>
        onRuledForm((form) => done(compare(readForm(form.source, form.own), packOf(form), packOf({ pack: id })))),
      ),
    goTo: (sheet, at) =>
      act('goTo', at, () => {
        if (sheet !== active) show(sheet);
        return done(null);
      }),
    listen: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  };

  return {
    scorer,
    asked,
    refuse: (name, problem) => refusals.set(name, problem),
    hold: (name) => {
      let open: () => void = () => undefined;
      gates.set(name, new Promise((resolve) => (open = resolve)));
      return () => open();
    },
    type: (name, typed) => {
      const cells = nameless.get(name);
      if (cells !== undefined) nameless.set(name, withTyped(cells, typed));
      const form = forms.get(name);
      if (form !== undefined) form.source = typedOver(form.source, typed);
      for (const address of Object.keys(typed)) tell({ kind: 'changed', sheet: name, address });
    },
    activate: show,
    rule: (changed) => {
      rules = changed;
    },
    event: tell,
    value: (name, at) => cellValue(forms.get(name)?.source, at),
  };
}

/** A sheet without names on which something is typed. */
function withTyped(sheet: SheetCells, typed: Typed): SheetCells {
  const { row, column, cells } = sheet.cells;
  const written = cells.map((line, down) =>
    line.map((cell, right) => {
      const value = typed[address({ row: row + down, column: column + right })];
      return value === undefined ? cell : { ...EMPTY_CELL, value, text: String(value) };
    }),
  );
  return { ...sheet, cells: { row, column, cells: written } };
}

function formSheet(name: string, typed: Typed, pack: string): FormSheet {
  return { source: { ...sampleSheet(typed), sheet: name }, own: [], run: null, highlighted: false, pack };
}

/** A block's address arithmetic is the core's own: a change at an address reaches every block that holds it. */
function typedOver(source: SheetBlocks, typed: Typed): SheetBlocks {
  const nothing = { value: '', text: '', formula: null, format: 'General', at: '', own: false };
  return apply(
    source,
    Object.entries(typed).map(([at, value]) => ({ field: 'score', row: '', at, before: nothing, value, format: null })),
  );
}

function cellValue(source: SheetBlocks | undefined, at: string): unknown {
  const form = source === undefined ? null : readForm(source);
  const entries = form?.indicators.flatMap(({ score, note, actual }) => [score, note, actual]) ?? [];
  const lines = form?.lines.map(({ executionRate }) => executionRate) ?? [];
  return [...entries, ...lines, form?.total ?? null].find((entry) => entry?.at === at)?.value;
}
