/** The rows that lost points, each with its trace behind a disclosure. Several may be open: people compare. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SetAside } from '../../form/aside';
import type { Assessment } from '../../scoring/assessment';
import { useLaterWords } from '../laterWords';
import { LossRow } from './LossRow';
import { totalLost, type Loss } from './losses';
import { More, useParts } from './More';
import { Section } from './Section';
import { useSpeech } from './speechContext';

const useStyles = makeStyles({ sum: { fontWeight: tokens.fontWeightSemibold } });

export interface LossesProps {
  readonly losses: readonly Loss[];
  readonly assessment: Assessment;
  readonly sheet: string;
  readonly aside: readonly SetAside[];
}

export function Losses({ losses, assessment, sheet, aside }: LossesProps) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const { number } = useSpeech();
  const parts = useParts(losses);
  if (losses.length === 0) return null;
  return (
    <Section
      name="lost"
      title={t('lost.title')}
      count={t('lost.count', { count: losses.length })}
      end={<span className={styles.sum}>{number(totalLost(losses).neg())}</span>}
      foot={<More {...parts} />}
    >
      {parts.shown.map((loss) => (
        <LossRow
          key={loss.row.indicator.score?.at ?? loss.row.name}
          loss={loss}
          pack={assessment.pack}
          sheet={sheet}
          aside={aside}
        />
      ))}
    </Section>
  );
}
