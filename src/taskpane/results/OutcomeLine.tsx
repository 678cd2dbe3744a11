/** When it was scored, how much was written, what was kept; then whether the form can be reported. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { openFindings } from '../open';
import type { Result } from '../state';
import { clock, useLaterWords, type T } from '../laterWords';

const useStyles = makeStyles({
  line: {
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  standing: { color: tokens.colorNeutralForeground1 },
});

export function OutcomeLine({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const { view, written, at } = result;
  const wrote = written > 0 ? t('outcome.comma.written') + t('outcome.written', { count: written }) : '';
  const kept = view.plan.kept > 0 ? t('outcome.comma.kept') + t('outcome.kept', { count: view.plan.kept }) : '';
  const later = view.assessment.total.rowsUnjudged > 0 ? t('outcome.totalLater') : '';
  return (
    <div className={styles.line}>
      <div>
        {t('outcome.scored', { time: clock(at) })}
        {wrote}
        {kept}
        {later}
      </div>
      <div className={styles.standing}>{standing(result, t)}</div>
    </div>
  );
}

/** 可上报 once no error is left open and every row has its score. */
function standing({ view }: Result, t: T): string {
  const errors = openFindings(view).filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return t('standing.errors', { count: errors });
  return t(view.assessment.total.rowsUnjudged > 0 ? 'standing.open' : 'standing.ready');
}
