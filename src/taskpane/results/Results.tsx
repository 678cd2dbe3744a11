/** The outcome of a run, from the total down to the last finding, in one scroll. */
import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { speech } from '../../wording/speech';
import { openFindings } from '../open';
import type { Result } from '../state';
import { useLaterWords } from '../laterWords';
import { Bars } from './Bars';
import { Differences } from './Differences';
import { Findings } from './Findings';
import { Jumps } from './Jumps';
import { Losses } from './Losses';
import { lostRows, unjudgedRows } from './losses';
import { OutcomeLine } from './OutcomeLine';
import { SpeechContext } from './speechContext';
import { Total } from './Total';
import { TotalTrace } from './TotalTrace';
import { Unjudged } from './Unjudged';
import { SLIM } from '../view/widths';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    // A total with decimals leaves the bars too little room on its right: they go below.
    flexWrap: 'wrap',
    columnGap: '20px',
    rowGap: '8px',
    marginTop: '13px',
    [SLIM]: { flexDirection: 'column' },
  },
  noOutcome: { marginTop: '12px' },
});

export function Results({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { language } = useLaterWords();
  const spoken = useMemo(() => speech(language), [language]);
  const { assessment, plan, sheet, aside } = result.view;
  const [losses, unjudged] = [lostRows(assessment), unjudgedRows(assessment)];
  const open = openFindings(result.view);
  const findings = open.filter(({ severity }) => severity !== 'hint');
  const hints = open.filter(({ severity }) => severity === 'hint');
  const counts = {
    unjudged: unjudged.length,
    lost: losses.length,
    differences: plan.differences.length,
    findings: findings.length,
  };
  return (
    <SpeechContext value={spoken}>
      <div className={styles.result}>
        <Total result={result} />
        <Bars levels={assessment.levels} stale={result.stale !== null} />
      </div>
      {result.stale === null ? <OutcomeLine result={result} /> : <div className={styles.noOutcome} />}
      <TotalTrace assessment={assessment} sheet={sheet} />
      <Jumps counts={counts} />
      <Unjudged rows={unjudged} assessment={assessment} sheet={sheet} />
      <Losses losses={losses} assessment={assessment} sheet={sheet} aside={aside} />
      <Differences differences={plan.differences} sheet={sheet} />
      <Findings findings={findings} hints={hints} aside={aside} sheet={sheet} />
    </SpeechContext>
  );
}
