/**
 * Shows conditional formats in the grid. The workbook keeps them itself, as Excel does (`notes.ts`); Univer gets a copy
 * to draw, made anew for a sheet whenever one of its formats changes.
 */
import { type IRange, type IStyleBase, IUniverInstanceService, type Univer, UniverInstanceType } from '@univerjs/core';
import { BooleanNumber, type Workbook } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
  type IDataBar,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { address } from '../../../sheet';
import type { Area } from '../area';
import type { Engine } from '../engine';
import type { BarEdge, ConditionalFormat, Condition, DataBarCondition, Operator, Paint } from '../notes';

const SIGNS: Readonly<Record<Exclude<Operator, 'Between' | 'NotBetween'>, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const bare = (formula: string): string => formula.replace(/^=/, '');

/** A condition as one formula that is true where the format applies; `first` is the cell it is written for. */
export function conditionFormula(condition: Exclude<Condition, DataBarCondition>, first: string): string {
  if (condition.type === 'Custom') return `=${bare(condition.formula)}`;
  const [low, high] = [bare(condition.formula1), bare(condition.formula2)];
  const { operator } = condition;
  if (operator === 'Between') return `=AND(${first}>=(${low}),${first}<=(${high}))`;
  if (operator === 'NotBetween') return `=OR(${first}<(${low}),${first}>(${high}))`;
  return `=${first}${SIGNS[operator]}(${low})`;
}

function styleOf({ fill, color, bold, italic, strikethrough }: Paint): IStyleBase {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(strikethrough === undefined ? {} : { st: { s: strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  };
}

/** Where Excel chooses the edge, it is 0 below and the greatest number above. */
function barOf({ color, gradient, barOnly, lower, upper }: DataBarCondition): IDataBar {
  const edgeOf = ({ formula }: BarEdge, otherwise: IValueConfig): IValueConfig =>
    formula === null ? otherwise : { type: CFValueType.num, value: Number(bare(formula)) };
  return {
    type: CFRuleType.dataBar,
    isShowValue: !barOnly,
    config: {
      min: edgeOf(lower, { type: CFValueType.num, value: 0 }),
      max: edgeOf(upper, { type: CFValueType.max }),
      isGradient: gradient,
      positiveColor: color,
      nativeColor: color,
    },
  };
}

/** Keeps what Univer draws in step with the engine's conditional formats. */
export function paintConditionalFormats(univer: Univer, engine: Engine): void {
  const injector = univer.__getInjector();
  const rules = injector.get(ConditionalFormattingRuleModel);
  const instances = injector.get(IUniverInstanceService);
  let painted: readonly ConditionalFormat[] = [];
  let serial = 0;

  function ruleOf(format: ConditionalFormat, rows: number, columns: number): IConditionFormattingRule {
    const { top = 0, left = 0 } = format.areas[0] ?? {};
    const range = (area: Area): IRange => ({
      startRow: area.top,
      startColumn: area.left,
      endRow: Math.min(area.bottom, rows - 1),
      endColumn: Math.min(area.right, columns - 1),
    });
    serial += 1;
    return {
      cfId: `${format.id}-${serial}`, // a new one each time: Univer remembers results by it
      ranges: format.areas.map(range),
      stopIfTrue: format.stopIfTrue,
      rule:
        format.condition.type === 'DataBar'
          ? barOf(format.condition)
          : {
              type: CFRuleType.highlightCell,
              subType: CFSubRuleType.formula,
              value: conditionFormula(format.condition, address({ row: top, column: left })),
              style: styleOf(format.paint),
            },
    };
  }

  function paint(): void {
    const formats = engine.notes().conditionalFormats;
    if (formats === painted) return;
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) return;
    const unitId = workbook.getUnitId();
    for (const sheet of workbook.getSheets()) {
      const id = sheet.getSheetId();
      const of = (list: readonly ConditionalFormat[]) => list.filter(({ sheetId }) => sheetId === id);
      const wanted = of(formats);
      const standing = of(painted);
      const kept = rules.getSubunitRules(unitId, id) ?? [];
      if (kept.length === wanted.length && wanted.every((format, index) => format === standing[index])) continue;
      for (const { cfId } of [...kept]) rules.deleteRule(unitId, id, cfId);
      // Each new rule goes before the others.
      for (const format of wanted.toReversed()) {
        rules.addRule(unitId, id, ruleOf(format, sheet.getRowCount(), sheet.getColumnCount()));
      }
    }
    painted = formats;
  }

  engine.onChange(({ kind }) => {
    if (kind === 'loaded') painted = [];
    if (kind === 'loaded' || kind === 'notes' || kind === 'shift' || kind === 'sheetAdded') paint();
  });
  paint();
}
