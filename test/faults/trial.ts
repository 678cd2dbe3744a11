/** Plants one fault at a time and looks what is found, and what else. */
import type { Finding } from '../../src/scoring/findings';
import { PLANTERS } from './plantings';
import type { Code, Planting } from './plantings/planting';
import { seeded, type Random } from './random';
import { assessed } from './settle';
import { sheetRow } from './sheet';
import type { Spec } from './spec';
import { variantsOf } from './variants';

export interface Trial {
  readonly form: string;
  readonly planting: Planting;
  readonly found: boolean;
  /** New findings that the fault does not account for. */
  readonly stray: readonly Finding[];
}

export interface CleanTrial {
  readonly form: string;
  readonly layout: Spec['layout'];
  readonly findings: readonly Finding[];
}

export function tryFaults(forms: readonly Spec[]): readonly Trial[] {
  return forms.flatMap((spec, index) => {
    const random = seeded(77 + index);
    const before = new Set(assessed(spec).findings.map(keyOf));
    return PLANTERS.flatMap((planter) => some(planter(spec, random), random)).map((planting) =>
      tryOne(spec.name, planting, before),
    );
  });
}

/** So many of a kind in one form that no code outweighs the others. */
const MOST = 4;

function some(plantings: readonly Planting[], random: Random): readonly Planting[] {
  const left = [...plantings];
  return Array.from({ length: Math.min(MOST, left.length) }, () =>
    left.splice(random.between(0, left.length - 1), 1),
  ).flat();
}

function tryOne(form: string, planting: Planting, before: ReadonlySet<string>): Trial {
  const fresh = assessed(planting.spec).findings.filter((finding) => !before.has(keyOf(finding)));
  const own = fresh.filter((finding) => isAt(finding, planting));
  const side: readonly Code[] = planting.side;
  const stray = fresh.filter((finding) => !own.includes(finding) && !side.includes(finding.code));
  return { form, planting, found: own.length > 0, stray };
}

/** Clean forms as they are, and in every unusual writing. */
export function tryClean(forms: readonly Spec[]): readonly CleanTrial[] {
  return forms.flatMap((spec, index) =>
    [{ name: 'as it is', spec }, ...variantsOf(spec, seeded(7 + index))].map(({ name, spec: written }) => ({
      form: `${spec.name} · ${name}`,
      layout: spec.layout,
      findings: assessed(written).findings,
    })),
  );
}

function isAt({ code, at }: Finding, planting: Planting): boolean {
  if (code !== planting.code) return false;
  const row = Number(/\d+$/.exec(at)?.[0] ?? 0);
  return planting.places.some((place) => {
    const wanted = sheetRow(place, planting.spec);
    return wanted === null || wanted === row;
  });
}

const keyOf = ({ code, at, subject }: Finding): string => `${code}|${at}|${subject}`;
