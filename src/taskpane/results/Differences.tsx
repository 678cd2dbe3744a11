/** Typed values beside the rule's; nothing is taken over unless it is asked for. */
import { Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useActions } from '../actionsContext';
import type { Difference } from '../../form/plan';
import { isFocusLost } from '../view/focus';
import { useWords } from '../words';
import { DifferenceRow } from './DifferenceRow';
import { More, useParts } from './More';
import { Section } from './Section';

export interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly sheet: string;
}

export function Differences({ differences, sheet }: DifferencesProps) {
  const { t } = useWords();
  const { perform } = useActions();
  const parts = useParts(differences);
  const root = useRef<HTMLDivElement>(null);
  /** Where the row stood that was just taken over; its button is gone, and the focus goes to the next. */
  const taken = useRef<number | null>(null);
  useEffect(() => {
    const index = taken.current;
    if (index === null) return;
    taken.current = null;
    if (!isFocusLost()) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>('li button[data-take]') ?? [];
    const next = buttons[Math.min(index, buttons.length - 1)];
    (next ?? document.querySelector<HTMLElement>('h2'))?.focus();
  }, [differences]);

  function take(which: readonly Difference[], index: number): void {
    taken.current = index;
    void perform({ kind: 'takeOver', differences: which });
  }

  if (differences.length === 0) return <div ref={root} />;
  return (
    <div ref={root}>
      <Section
        name="differences"
        title={t('differences.title')}
        count={t('differences.count', { count: differences.length })}
        end={<Link onClick={() => take(differences, 0)}>{t('differences.takeAll')}</Link>}
        foot={<More {...parts} />}
      >
        {parts.shown.map((difference, index) => (
          <DifferenceRow
            key={difference.at}
            difference={difference}
            sheet={sheet}
            onTake={() => take([difference], index)}
          />
        ))}
      </Section>
    </div>
  );
}
