/** Which of the workbook's forms this is, and the way to score them all. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { FormView } from '../../excel/scorer';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';

const useStyles = makeStyles({
  forms: {
    display: 'flex',
    columnGap: '8px',
    marginTop: '-10px',
    marginBottom: '10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit' },
});

export function FormsLine({ view }: { readonly view: FormView }) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const { perform } = useActions();
  return (
    <div className={styles.forms}>
      <span>{t('forms', { position: view.position, forms: view.forms })}</span>
      <Link className={styles.link} onClick={() => void perform({ kind: 'scoreAll' })}>
        {t('forms.scoreAll')}
      </Link>
    </div>
  );
}
