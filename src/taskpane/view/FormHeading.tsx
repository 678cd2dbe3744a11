/** Whose form this is, of which year, and which of the workbook's forms. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import type { FormView } from '../../excel/scorer';
import { useWords } from '../words';

const useStyles = makeStyles({
  // The host's own menu floats over the top right corner, 34 × 32 px.
  context: { display: 'flex', columnGap: '8px', alignItems: 'baseline', marginBottom: '12px', paddingRight: '24px' },
  unit: {
    margin: 0,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  year: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
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

export function FormHeading({ view }: { readonly view: FormView }) {
  const styles = useStyles();
  const { t } = useWords();
  const { perform } = useActions();
  const { unit, year } = view.assessment.form;
  return (
    <>
      <div className={styles.context}>
        <h1 className={styles.unit} title={unit} lang="zh-CN">
          {unit === '' ? view.sheet : unit}
        </h1>
        {year !== null && <span className={styles.year}>{t('year', { year })}</span>}
      </div>
      {view.forms > 1 && (
        <div className={styles.forms}>
          <span>{t('forms', { position: view.position, forms: view.forms })}</span>
          <Link className={styles.link} onClick={() => void perform({ kind: 'scoreAll' })}>
            {t('forms.scoreAll')}
          </Link>
        </div>
      )}
    </>
  );
}
