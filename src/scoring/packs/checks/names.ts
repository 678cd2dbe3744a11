import { fault, type PackFault } from '../fault';
import type { RulePack } from '../pack';

const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** A row's cell under 评分规则 names one rule, in either language. */
export function nameFaults({ rules }: RulePack): readonly PackFault[] {
  const taken = new Map<string, number>();
  return rules.flatMap(({ name }, index) =>
    LANGUAGES.flatMap((language) => {
      const first = taken.get(name[language]) ?? index;
      taken.set(name[language], first);
      return first === index ? [] : [fault(`rules.${index}.name.${language}`, 'nameTwice', { name: name[language] })];
    }),
  );
}
