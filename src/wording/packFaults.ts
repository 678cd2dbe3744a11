/** What is wrong with a pack as a sentence; the place stands beside it: a cell, or `rules.2.rule.params.step`. */
import type { PackFault } from '../scoring/packs/fault';
import { enUS } from './en-US';
import { translator, type Language, type Translate } from './translator';
import { zhCN } from './zh-CN';

type T = Translate<typeof zhCN>;

/** `packFaultInWords('zh-CN')(fault)` → “第 2 档与第 1 档重叠。…”; one translator serves all faults. */
export function packFaultInWords(language: Language): (fault: PackFault) => string {
  const t = translator<typeof zhCN>(language, language === 'zh-CN' ? zhCN : enUS);
  return (fault) => inWords(fault, t);
}

function inWords(fault: PackFault, t: T): string {
  const { code } = fault;
  switch (code) {
    case 'wrong':
      return t('packFault.wrong', { seen: fault.seen, expected: expectedInWords(fault.expected, t) });
    case 'thresholdBeyond':
      return t(`packFault.thresholdBeyond.${fault.side}`);
    default:
      return t(`packFault.${code}`, { ...fault });
  }
}

/** The names that the schemas give to what belongs in a place (`rules/params.ts`, `packs/pack.ts`). */
const EXPECTED = [
  'share',
  'shareOrFalse',
  'percentagePoints',
  'size',
  'part',
  'capOrSteps',
  'units',
  'year',
  'ruleType',
  'scale',
  'margin',
  'edges',
  'checklist',
  'text',
  'atLeastOne',
  'boolean',
  'url',
] as const;

/** What belongs there; the choices themselves where it is one of several names. */
function expectedInWords(expected: string, t: T): string {
  const known = EXPECTED.find((name) => name === expected);
  if (known !== undefined) return t(`packFault.expected.${known}`);
  const choices = expected.replace(/^\(|\)$/g, '').split(' | ');
  return t('packFault.expected.choice', { choices: choices.join(t('packFault.or')) });
}
