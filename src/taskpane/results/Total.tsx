/** The total as it stands on the sheet, its grade, and what else must be known to read it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Result } from '../state';
import { clock, gradeInWords, useLaterWords } from '../laterWords';
import { useSpeech } from './speechContext';
import { Han } from '../view/Han';

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  line: { display: 'flex', alignItems: 'baseline', columnGap: '6px' },
  number: { fontSize: '44px', lineHeight: '48px', fontWeight: tokens.fontWeightSemibold },
  grade: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  under: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  stale: { color: tokens.colorNeutralForeground4 },
});

export function Total({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { t, language } = useLaterWords();
  const { number } = useSpeech();
  const { standing, full, grade, ruled, unjudged, rowsUnjudged } = result.view.assessment.total;
  const stale = result.stale !== null && styles.stale;
  const beside = language === 'zh-CN';
  const differs = rowsUnjudged === 0 && ruled !== null && !ruled.equals(standing);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.number, stale)}>{number(standing)}</span>
        {grade !== null && beside && <span className={mergeClasses(styles.grade, stale)}>{grade}</span>}
      </div>
      {grade !== null && !beside && (
        <div className={styles.under}>
          <Han>{gradeInWords(grade, t)}</Han>
        </div>
      )}
      {result.stale !== null ? (
        <div className={styles.under}>{t('total.stale', { time: clock(result.at) })}</div>
      ) : rowsUnjudged > 0 ? (
        <div className={mergeClasses(styles.under, styles.strong)}>
          {unjudged === null
            ? t('total.unjudgedRows', { count: rowsUnjudged })
            : t('total.unjudged', { points: number(unjudged) })}
        </div>
      ) : differs ? (
        <div className={mergeClasses(styles.under, styles.strong)}>{t('total.ruled', { score: number(ruled) })}</div>
      ) : (
        (beside || grade === null) && <div className={styles.under}>{t('total.of', { full: number(full) })}</div>
      )}
    </div>
  );
}
