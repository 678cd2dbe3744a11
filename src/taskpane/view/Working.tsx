/** How far an act on many forms is, and how to stop it, where there is no 评分 to show it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LongAct } from '../act';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import type { Busy } from '../state';
import { useSmall } from './small';
import { Progress } from './Waiting';

const useStyles = makeStyles({
  root: { marginBottom: '12px' },
  line: { display: 'flex', alignItems: 'center', columnGap: '8px', paddingRight: '24px' },
  words: { flexGrow: 1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface WorkingProps {
  readonly act: LongAct;
  readonly progress: Busy['progress'];
}

export function Working({ act, progress }: WorkingProps) {
  const styles = useStyles();
  const { small } = useSmall();
  const { t } = useLaterWords();
  const { stop } = useActions();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.words}>
          {progress === null ? t(`working.${act.kind}`) : t(`progress.${act.kind}`, { ...progress })}
        </span>
        <Button size="small" className={small} onClick={stop}>
          {t('working.stop')}
        </Button>
      </div>
      <Progress act={act} progress={progress} />
    </div>
  );
}
