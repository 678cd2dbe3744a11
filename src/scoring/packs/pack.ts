/** A rule pack: a province's or a year's rules as data, with their source, checked when it is loaded. */
import {
  array,
  boolean,
  check,
  literal,
  minLength,
  nonEmpty,
  nullable,
  number,
  optional,
  partial,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  transform,
  union,
  url,
  type InferOutput,
} from 'valibot';
import { exact } from '../exact';
import { rounding, share, size, words } from '../rules/params';
import { ruleSchema, type Rule } from '../rules';
import { PACK_CHECKS } from './checks';
import { faultsOf, type PackFault } from './fault';

/** Which rows a rule is for: every condition given must hold; a list holds where one of its words occurs. */
const condition = partial(
  strictObject({
    level1: words,
    level2: words,
    level3: words,
    direction: picklist(['forward', 'reverse']),
    /** Both target and actual are dates. */
    dates: boolean(),
    /** The target is in words (显著, 及时), and so is what was reached; or the sign column says 定性. */
    qualitative: boolean(),
    /** Only rows whose cell under 评分规则 names the rule. */
    named: boolean(),
  }),
);

const text = pipe(string('text'), nonEmpty('text'));

const bilingual = strictObject({ 'zh-CN': text, 'en-US': text });

const fraction = union([share, literal(false)], 'shareOrFalse');

/** A whole number of four digits. */
const year = pipe(
  number('year'),
  check((value) => Number.isInteger(value) && value >= 1000 && value <= 9999, 'year'),
  transform((value) => exact(value)),
);

/** Where a finding begins. */
const thresholds = strictObject({
  /** `low-execution`: an execution rate below it. */
  lowExecution: share,
  /** `over-completion`: a completion rate of a forward target from it on. */
  overCompletion: share,
});

/** When the form must give a reason (偏差原因): each is switched off by `false` or, but for the first, by leaving it out. */
const reasons = strictObject({
  /** A score below full marks; asked for unless switched off, whatever else the pack says of reasons. */
  scoreBelowFull: optional(boolean(), true),
  /** An execution rate below it, e.g. `"90%"`. */
  executionBelow: optional(fraction),
  /** A completion rate of it or more, e.g. `"130%"`. */
  completionAbove: optional(fraction),
  /** Money spent above it, e.g. `"100%"`. */
  overBudget: optional(fraction),
  /** A completion rate below it, e.g. `"80%"`. */
  completionBelow: optional(fraction),
});

const severities = record(text, picklist(['error', 'warning', 'hint', 'off']));

/** The points of the whole form and of its parts, as the source prints them. */
const frame = strictObject({
  /** Left out where the source was not seen to the end. */
  total: optional(size),
  /** Whether the parts are all there are; else they may make less than the total. */
  whole: boolean(),
  parts: array(strictObject({ name: text, points: size, whole: boolean() })),
});

const packRule = strictObject({
  name: bilingual,
  when: optional(condition, {}),
  /** The full marks that the source prints for this row, and the part of the frame they belong to. */
  points: optional(size),
  of: optional(text),
  rule: ruleSchema,
});

const packSchema = strictObject({
  id: text,
  name: bilingual,
  /** What a user must know before trusting it: one line. */
  standing: bilingual,
  source: strictObject({
    document: text,
    clause: bilingual,
    readFrom: text,
    url: optional(pipe(string('url'), url('url'))),
  }),
  /** Whether a person has held it against the official text. */
  confirmed: boolean(),
  /** What is known to be missing from it: one sentence each. */
  missing: array(bilingual),
  /** Null where the source does not say. */
  year: nullable(year),
  region: text,
  round: rounding,
  grades: pipe(array(strictObject({ from: size, name: text })), minLength(1, 'atLeastOne')),
  thresholds,
  reasons: optional(reasons, {}),
  /** Findings that this pack takes more or less seriously than usual, by code; `off` leaves them out. */
  severity: optional(severities, {}),
  frame: optional(frame),
  /** Rows that say 不适用: left out and the rest scaled up, full marks, or for a person. */
  notApplicable: optional(picklist(['drop', 'full', 'manual']), 'manual'),
  /** What the total is at most while the execution rate is below: `{ "below": "80%", "total": 89 }`, the highest first. */
  totalCaps: optional(array(strictObject({ below: share, total: size })), []),
  rules: pipe(array(packRule), minLength(1, 'atLeastOne')),
});

export type RulePack = InferOutput<typeof packSchema>;
export type PackRule = RulePack['rules'][number];
export type { PackFault, Rule };
export type Language = 'zh-CN' | 'en-US';

export type PackResult =
  { readonly ok: true; readonly pack: RulePack } | { readonly ok: false; readonly faults: readonly PackFault[] };

/**
 * Parses a pack; a faulty one is refused with every fault and its place, never half loaded.
 * What makes no sense together (`checks`) is looked at once each part is right by itself.
 */
export function loadPack(data: unknown): PackResult {
  const parsed = safeParse(packSchema, data);
  const faults = parsed.success
    ? PACK_CHECKS.flatMap((check) => check(parsed.output))
    : parsed.issues.flatMap((issue) => faultsOf(issue));
  return parsed.success && faults.length === 0 ? { ok: true, pack: parsed.output } : { ok: false, faults };
}
