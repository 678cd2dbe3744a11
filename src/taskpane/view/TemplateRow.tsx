/** The template's two choices, opened in place. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { useSmall } from './small';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px', marginTop: '8px' },
  cancel: { minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The row was asked for: its first choice gets the focus when it appears. */
const takeFocus = (button: HTMLElement | null) => button?.focus();

export function TemplateRow() {
  const styles = useStyles();
  const { small } = useSmall();
  const { t } = useLaterWords();
  const { perform, close } = useActions();
  return (
    <div className={styles.row} role="group" aria-label={t('template.newSheet')}>
      <span className={styles.label} aria-hidden>
        {t('template.newSheet')}
      </span>
      <Button
        ref={takeFocus}
        size="small"
        className={small}
        onClick={() => void perform({ kind: 'insertTemplate', content: 'blank' })}
      >
        {t('template.blank')}
      </Button>
      <Button
        size="small"
        className={small}
        onClick={() => void perform({ kind: 'insertTemplate', content: 'sample' })}
      >
        {t('template.sample')}
      </Button>
      <Button size="small" className={mergeClasses(small, styles.cancel)} appearance="transparent" onClick={close}>
        {t('template.cancel')}
      </Button>
    </div>
  );
}
