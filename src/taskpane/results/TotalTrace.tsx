/** How the total came about, where it is not just the sum of the scores: rows left out, a cap. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../scoring/assessment';
import { useLaterWords } from '../laterWords';
import { Disclosure } from './Disclosure';
import { useSpeech } from './speechContext';
import { Trace } from './Trace';

const useStyles = makeStyles({
  root: { marginTop: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export function TotalTrace({ assessment, sheet }: { readonly assessment: Assessment; readonly sheet: string }) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const { total } = useSpeech();
  const lines = total(assessment.total);
  // 合计 93 分 alone would say what stands above it in large figures.
  if (lines.length < 2) return null;
  return (
    <div className={styles.root}>
      <Disclosure name={t('total.trace')}>
        {() => <Trace sections={[{ heading: t('total.heading'), lines }]} sheet={sheet} />}
      </Disclosure>
    </div>
  );
}
