/** Shown only when an act takes more than a second, and loaded only then. */
import { makeStyles, ProgressBar, Spinner } from '@fluentui/react-components';
import { isLong, type Act } from '../act';
import type { Busy } from '../state';
import { useLaterWords } from '../laterWords';

const useStyles = makeStyles({ bar: { height: '2px', marginTop: '4px' } });

export function Waiting() {
  return <Spinner size="extra-tiny" appearance="inverted" />;
}

export interface ProgressProps {
  readonly act: Act;
  readonly progress: Busy['progress'];
}

export function Progress({ act, progress }: ProgressProps) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const value = progress === null ? {} : { value: progress.form, max: progress.forms };
  return (
    <ProgressBar
      className={styles.bar}
      shape="square"
      aria-label={t(`working.${isLong(act) ? act.kind : 'scoreAll'}`)}
      {...value}
    />
  );
}
