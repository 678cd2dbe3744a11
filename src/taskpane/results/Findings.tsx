/** What the checks found, by the points at stake; hints, and what was set aside, stay behind a button each. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SetAside } from '../../form/aside';
import type { Finding } from '../../scoring/findings';
import { useSmall } from '../view/small';
import { useLaterWords, type T } from '../laterWords';
import { AsideList } from './AsideList';
import { FindingRow } from './FindingRow';
import { groups } from './losses';
import { More, useParts } from './More';
import { Section } from './Section';
import { useSuccessor } from './successor';

export interface FindingsProps {
  /** Errors and warnings that are open. */
  readonly findings: readonly Finding[];
  readonly hints: readonly Finding[];
  readonly aside: readonly SetAside[];
  readonly sheet: string;
}

export function Findings({ findings, hints, aside, sheet }: FindingsProps) {
  const { small } = useSmall();
  const { t } = useLaterWords();
  const [withHints, showHints] = useState(false);
  const parts = useParts(groups(withHints ? [...findings, ...hints] : findings));
  const { root, leave } = useSuccessor(aside, '[data-aside]');
  if (findings.length + hints.length + aside.length === 0) return null;
  const foot = (
    <>
      <More {...parts} />
      {hints.length > 0 && !withHints && parts.next === 0 && (
        <Button appearance="subtle" size="small" className={small} onClick={() => showHints(true)}>
          {t('findings.hints', { count: hints.length })}
        </Button>
      )}
      <AsideList aside={aside} sheet={sheet} />
    </>
  );
  return (
    <div ref={root}>
      <Section name="findings" title={t('findings.title')} count={counts(findings, t)} foot={foot}>
        {parts.shown.map((group) => (
          <FindingRow
            key={`${group.first.code} ${group.first.at} ${group.subject}`}
            group={group}
            sheet={sheet}
            onLeave={leave}
          />
        ))}
      </Section>
    </div>
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
