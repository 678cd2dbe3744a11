/** The 17 rule types as a pack's JSON writes them: `"5pp"`, `"50%"`, `2`. */
import type { Rounding } from './fraction';

/** `2` is points, `"50%"` a share of the row's points. */
export type Part = string | number;

export interface Steps {
  readonly base: string;
  readonly direction: 'above' | 'below' | 'both';
  readonly step: string | number;
  readonly stepUnit: 'pp' | 'abs';
  readonly deduct: number;
  readonly partialStep: 'floor' | 'ceil' | 'prorata';
  readonly maxDeduct?: Part;
}

export interface Tiers {
  readonly tiers: readonly {
    readonly from?: string;
    readonly fromIncluded?: boolean;
    readonly to?: string;
    readonly toIncluded?: boolean;
    readonly score: Part;
  }[];
  readonly else: Part;
}

export type Scale = Steps | Tiers;

export interface Term {
  readonly lines?: readonly string[];
  readonly column: 'initial' | 'adjusted' | 'budget' | 'added' | 'outturn';
}

type Place = 'upper' | 'middle' | 'lower';

interface ParamsByType {
  readonly ratio: {
    readonly cap?: Part;
    readonly floor?: Part;
    readonly over?: { readonly from: string; readonly deduct: number };
  };
  readonly reverseRatio: { readonly form: 'mirror' | 'ratio'; readonly floor?: Part };
  readonly equal: { readonly tolerance?: Part; readonly zeroTarget?: 'zero' | 'manual' };
  readonly tier: Tiers;
  readonly step: Steps;
  readonly band: {
    readonly edges: readonly [string, string];
    readonly position?: { readonly met?: Place; readonly partly?: Place; readonly missed?: Place };
  };
  readonly state: {
    readonly states: readonly { readonly words: readonly string[]; readonly score: Part }[];
    readonly else?: Part;
  };
  readonly passFail: Readonly<Record<string, never>>;
  readonly checklist:
    | { readonly items: readonly { readonly name: string; readonly points: number }[] }
    | { readonly each: number }
    | { readonly deduct: number };
  readonly deadline: {
    readonly late?: { readonly unit: 'day' | 'week' | 'month'; readonly deduct: number; readonly maxDeduct?: Part };
  };
  readonly execution: {
    readonly budget: 'fiscal' | 'all';
    readonly base?: 'initial' | 'adjusted';
    readonly over: 'cap' | Steps;
    readonly zeroBudget?: 'full' | 'zero' | 'manual';
  };
  readonly controlRate: {
    readonly of?: { readonly numerator: Term; readonly denominator: Term };
    readonly scale: Scale;
  };
  readonly changeRate: { readonly scale: Scale };
  readonly coefficient: Readonly<Record<string, never>>;
  readonly groupSplit: { readonly shares?: Rounding; readonly rest?: 'last' | 'none'; readonly rule: PlainRule };
  readonly manual: Readonly<Record<string, never>>;
  readonly none: Readonly<Record<string, never>>;
}

export type RuleType = keyof ParamsByType;
export type Params<Type extends RuleType> = ParamsByType[Type];

type Written<Type extends RuleType> = {
  readonly [One in Type]: { readonly type: One; readonly params: Params<One>; readonly round?: Rounding };
}[Type];

export type PlainRule = Written<Exclude<RuleType, 'groupSplit'>>;
export type Rule = Written<RuleType>;
