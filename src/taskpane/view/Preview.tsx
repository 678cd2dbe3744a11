/** Before the first run: what 评分 would write, from the plan, and what it would leave alone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FormView } from '../../excel/scorer';
import type { WrittenField } from '../../form/ledger';
import { useWords } from '../words';

const useStyles = makeStyles({
  root: { marginTop: '12px' },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  // Breaks between the parts, never inside one.
  parts: { wordBreak: 'keep-all' },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const FIELDS = [
  'executionRate',
  'completionRate',
  'actual',
  'score',
  'note',
  'total',
] as const satisfies readonly WrittenField[];

export function Preview({ view }: { readonly view: FormView }) {
  const styles = useStyles();
  const { t } = useWords();
  const { plan, assessment } = view;
  const count = (field: WrittenField) => plan.changes.filter((change) => change.field === field).length;
  const parts = FIELDS.filter((field) => count(field) > 0).map((field) => t(`ready.${field}`, { count: count(field) }));
  const kept = assessment.rows.filter(
    ({ indicator: { score }, typed }) => typed !== null && score?.own === false,
  ).length;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>
        {plan.changes.length === 0 ? t('ready.nothing') : t('ready.title', { count: plan.changes.length })}
      </h2>
      {parts.length > 0 && (
        <div className={mergeClasses(styles.line, styles.parts)}>{parts.join(t('ready.comma'))}</div>
      )}
      {kept > 0 && <div className={styles.line}>{t('ready.kept', { count: kept })}</div>}
    </section>
  );
}
