/** Shown only when an act takes more than a second, and loaded only then. */
import { makeStyles, ProgressBar, Spinner } from '@fluentui/react-components';
import type { Busy } from '../state';
import { useLaterWords } from '../laterWords';

const useStyles = makeStyles({ bar: { height: '2px', marginTop: '4px' } });

export function Waiting() {
  return <Spinner size="extra-tiny" appearance="inverted" />;
}

export function Progress({ progress }: { readonly progress: Busy['progress'] }) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const value = progress === null ? {} : { value: progress.form, max: progress.forms };
  return <ProgressBar className={styles.bar} shape="square" aria-label={t('score.busy')} {...value} />;
}
