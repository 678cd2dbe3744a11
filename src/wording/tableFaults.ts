/** What is wrong in the rule table as a sentence; its cell stands beside it. */
import type { TableFault } from '../form/ruleTable/fault';
import { packFaultInWords } from './packFaults';
import type { Language, Translate } from './translator';
import type { zhCN } from './zh-CN';

/** `tableFaultInWords('zh-CN', t)(fault)` → “‘随便’不在可选之列：超出、不足、偏离。请从列表里选。” */
export function tableFaultInWords(language: Language, t: Translate<typeof zhCN>): (fault: TableFault) => string {
  const packFault = packFaultInWords(language);
  return (fault) => {
    switch (fault.code) {
      case 'unreadable': {
        const { seen, expected } = fault;
        const choices = expected.kind === 'choice' ? expected.choices.join('、') : '';
        const first = 'first' in expected ? expected.first : '';
        return t(`tableFault.unreadable.${expected.kind}`, { seen, choices, first });
      }
      case 'stray':
      case 'unlabelled':
      case 'unused':
      case 'twice':
      case 'blank':
      case 'labelUnused':
      case 'heading':
        return t(`tableFault.${fault.code}`, { ...fault });
      case 'labelUnknown':
        return fault.known.length === 0
          ? t('tableFault.labelUnknown.none', { label: fault.label })
          : t('tableFault.labelUnknown', { label: fault.label, known: fault.known.join('、') });
      case 'noHeading':
        return t('tableFault.noHeading');
      case 'pack':
        return packFault(fault.fault);
    }
  };
}
