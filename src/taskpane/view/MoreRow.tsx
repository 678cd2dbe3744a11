/** What is asked for now and then: sheets that the add-in draws, and another pack's view of the form. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { useSmall } from './small';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px', marginTop: '8px' },
});

/** The row was asked for: its first choice gets the focus when it appears. */
const takeFocus = (button: HTMLElement | null) => button?.focus();

export function MoreRow() {
  const styles = useStyles();
  const { small } = useSmall();
  const { t, language } = useLaterWords();
  const { perform, open } = useActions();
  return (
    <div className={styles.row} role="group" aria-label={t('more.title')}>
      <Button
        ref={takeFocus}
        size="small"
        className={small}
        aria-label={t('more.explain.aria')}
        onClick={() => void perform({ kind: 'explain', language })}
      >
        {t('more.explain')}
      </Button>
      <Button
        size="small"
        className={small}
        aria-label={t('more.ruleTable.aria')}
        onClick={() => void perform({ kind: 'insertRuleTable' })}
      >
        {t('more.ruleTable')}
      </Button>
      <Button size="small" className={small} onClick={() => open('compare')}>
        {t('more.compare')}
      </Button>
    </div>
  );
}
