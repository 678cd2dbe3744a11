/** Typed values beside the rule's; nothing is taken over unless it is asked for. */
import { Link } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import type { Difference } from '../../form/plan';
import { useLaterWords } from '../laterWords';
import { DifferenceRow } from './DifferenceRow';
import { More, useParts } from './More';
import { Section } from './Section';
import { useSuccessor } from './successor';

export interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly sheet: string;
}

export function Differences({ differences, sheet }: DifferencesProps) {
  const { t } = useLaterWords();
  const { perform } = useActions();
  const parts = useParts(differences);
  const { root, leave } = useSuccessor(differences, '[data-take]');

  function take(which: readonly Difference[], from: HTMLElement): void {
    leave(from);
    void perform({ kind: 'takeOver', differences: which });
  }

  if (differences.length === 0) return <div ref={root} />;
  return (
    <div ref={root}>
      <Section
        name="differences"
        title={t('differences.title')}
        count={t('differences.count', { count: differences.length })}
        end={<Link onClick={({ currentTarget }) => take(differences, currentTarget)}>{t('differences.takeAll')}</Link>}
        foot={<More {...parts} />}
      >
        {parts.shown.map((difference) => (
          <DifferenceRow
            key={difference.at}
            difference={difference}
            sheet={sheet}
            onTake={(button) => take([difference], button)}
          />
        ))}
      </Section>
    </div>
  );
}
