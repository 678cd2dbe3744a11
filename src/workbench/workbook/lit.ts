/** Which cells conditional formats light up: the formulas evaluated where they would apply. */
import { address, type Place } from '../../sheet';
import { countOf, intersection, WHOLE_SHEET } from './area';
import type { Engine } from './engine';
import type { Paint } from './notes';
import { conditionFormula } from './univer/painting';

interface Question extends Place {
  readonly formula: string;
  readonly paint: Paint;
  readonly stopIfTrue: boolean;
}

/** Of larger areas only what is used is looked at. */
const MOST = 100_000;

/** Every cell of every format of a sheet, highest priority first. */
function questions(engine: Engine, sheetId: string): readonly Question[] {
  const used = engine.used(sheetId, false) ?? WHOLE_SHEET;
  return engine
    .notes()
    .conditionalFormats.filter((format) => format.sheetId === sheetId)
    .flatMap(({ areas, condition, paint, stopIfTrue }) => {
      const [first] = areas;
      // A bar lights nothing up.
      if (!first || condition.type === 'DataBar') return [];
      const formula = conditionFormula(condition, address({ row: first.top, column: first.left }));
      return areas.flatMap((whole) => {
        const area = countOf(whole) > MOST ? intersection(whole, used) : whole;
        if (!area) return [];
        const asked: Question[] = [];
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            const moved = engine.moved(formula, row - first.top, column - first.left);
            asked.push({ row, column, formula: moved, paint, stopIfTrue });
          }
        }
        return asked;
      });
    });
}

/** By address, what the formats paint that hold there; where two paint the same thing, the foremost wins. */
export async function litCells(engine: Engine, sheetId: string): Promise<Readonly<Record<string, Paint>>> {
  await engine.settle();
  const asked = questions(engine, sheetId);
  const answers = await engine.evaluate(sheetId, asked);
  const lit = new Map<string, Paint>();
  const stopped = new Set<string>();
  asked.forEach((question, index) => {
    const answer = answers[index];
    const at = address(question);
    if (answer !== true && !(typeof answer === 'number' && answer !== 0)) return;
    if (stopped.has(at)) return;
    lit.set(at, { ...question.paint, ...lit.get(at) });
    if (question.stopIfTrue) stopped.add(at);
  });
  return Object.fromEntries(lit);
}
