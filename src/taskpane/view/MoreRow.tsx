/** What is asked for now and then: sheets that the add-in draws, and another pack's view of the form. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { FormView } from '../../excel/scorer';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { useFilePicker } from './filePicker';
import { useSmall } from './small';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px', marginTop: '8px' },
});

/** The row was asked for: its first choice gets the focus when it appears. */
const takeFocus = (button: HTMLElement | null) => button?.focus();

export interface MoreRowProps {
  readonly view: FormView;
}

export function MoreRow({ view: { sheet, forms } }: MoreRowProps) {
  const styles = useStyles();
  const { small } = useSmall();
  const { t, language } = useLaterWords();
  const { perform, open } = useActions();
  const picker = useFilePicker();
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
      <Button
        size="small"
        className={small}
        aria-label={t('more.review.aria')}
        onClick={() => void perform({ kind: 'review', sheet })}
      >
        {t('more.review')}
      </Button>
      {forms > 1 && (
        <Button size="small" className={small} onClick={() => void perform({ kind: 'review', sheet: null })}>
          {t('more.reviewAll')}
        </Button>
      )}
      <Button
        size="small"
        className={small}
        aria-label={t('more.summary.aria')}
        onClick={() => void perform({ kind: 'summarise', language })}
      >
        {t('more.summary')}
      </Button>
      <Button size="small" className={small} aria-label={t('more.import.aria')} onClick={picker.pick}>
        {t('more.import')}
      </Button>
      {picker.input}
    </div>
  );
}
