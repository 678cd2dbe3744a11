/** What the checks found, by the points at stake; hints stay behind one button at the end. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../scoring/findings';
import { useSmall } from '../view/small';
import { useWords, type T } from '../words';
import { FindingRow } from './FindingRow';
import { groups } from './losses';
import { More, useParts } from './More';
import { Section } from './Section';

export interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly hints: readonly Finding[];
  readonly sheet: string;
}

export function Findings({ findings, hints, sheet }: FindingsProps) {
  const { small } = useSmall();
  const { t } = useWords();
  const [withHints, showHints] = useState(false);
  const parts = useParts(groups(withHints ? [...findings, ...hints] : findings));
  if (findings.length + hints.length === 0) return null;
  const foot = (
    <>
      <More {...parts} />
      {hints.length > 0 && !withHints && parts.next === 0 && (
        <Button appearance="subtle" size="small" className={small} onClick={() => showHints(true)}>
          {t('findings.hints', { count: hints.length })}
        </Button>
      )}
    </>
  );
  return (
    <Section name="findings" title={t('findings.title')} count={counts(findings, t)} foot={foot}>
      {parts.shown.map((group) => (
        <FindingRow key={`${group.first.code} ${group.first.at} ${group.subject}`} group={group} sheet={sheet} />
      ))}
    </Section>
  );
}

/** 1 处错误，7 处要说明. */
function counts(findings: readonly Finding[], t: T): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return [
    ...(errors > 0 ? [t('findings.errors', { count: errors })] : []),
    ...(warnings > 0 ? [t('findings.warnings', { count: warnings })] : []),
  ].join(t('findings.comma'));
}
