/** Whose form this is, and of which year. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormView } from '../../excel/scorer';
import { useWords } from '../words';
import { FormsLine } from './parts';

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
});

export function FormHeading({ view }: { readonly view: FormView }) {
  const styles = useStyles();
  const { t } = useWords();
  const { unit, year } = view.assessment.form;
  return (
    <>
      <div className={styles.context}>
        <h1 className={styles.unit} title={unit} lang="zh-CN">
          {unit === '' ? view.sheet : unit}
        </h1>
        {year !== null && <span className={styles.year}>{t('year', { year })}</span>}
      </div>
      {view.forms > 1 && <FormsLine view={view} />}
    </>
  );
}
