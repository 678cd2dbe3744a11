/** Self-scores against ruled scores, by unit: a real table, and in it two bars for the eye. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Summarised } from '../../excel/summary';
import { useLaterWords } from '../laterWords';
import { More, useParts } from '../results/More';
import { useRowStyles } from '../results/Row';
import { useListStyles } from '../results/Section';
import { Han } from '../view/Han';
import { difference, points } from './points';
import { SheetLink } from './SheetLink';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: '8px',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: 'normal' },
  cell: {
    padding: '6px 0 6px 8px',
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  unit: { paddingLeft: 0, width: '100%', textAlign: 'left', whiteSpace: 'normal', fontWeight: 'normal' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bars: { display: 'grid', rowGap: '2px', marginTop: '4px' },
  bar: {
    boxSizing: 'border-box',
    height: '6px',
    minWidth: '1px',
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // Filled and hollow: the two are told apart without their colours.
  self: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  sign: { display: 'inline-block', width: '10px', marginRight: '4px' },
  foot: { marginTop: '8px' },
});

type SummaryForm = Summarised['forms'][number];

export function SummaryChart({ summarised: { forms, failures, issues } }: { readonly summarised: Summarised }) {
  const styles = useStyles();
  const shared = useRowStyles();
  const { list } = useListStyles();
  const { t } = useLaterWords();
  const parts = useParts(forms);
  const differing = forms.filter((form) => form.difference !== null && form.difference !== 0).length;
  const full = Math.max(1, ...forms.map(({ fullMarks, selfScore }) => Math.max(fullMarks, selfScore ?? 0)));
  return (
    <>
      <div className={shared.meta}>
        {t('summary.count', { count: forms.length })}
        {t('summary.differing', { count: differing })} <SheetLink sheet={issues.sheet}>{t('summary.issues')}</SheetLink>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.unit)}>
              {t('summary.unit')}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              <span aria-hidden className={mergeClasses(styles.bar, styles.self, styles.sign)} />
              {t('summary.self')}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              <span aria-hidden className={mergeClasses(styles.bar, styles.sign)} />
              {t('summary.ruled')}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {t('summary.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.shown.map((form) => (
            <tr key={form.sheet}>
              <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
                <SheetLink sheet={form.sheet}>{nameOf(form, forms)}</SheetLink>
                <div aria-hidden className={styles.bars}>
                  <Bar score={form.selfScore} full={full} filled />
                  <Bar score={form.ruledScore} full={full} />
                </div>
              </th>
              <td className={styles.cell}>{points(form.selfScore)}</td>
              <td className={styles.cell}>{points(form.ruledScore)}</td>
              <td className={mergeClasses(styles.cell, styles.strong)}>{difference(form.difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More {...parts} />
      {failures.length > 0 && (
        <ul className={mergeClasses(list, styles.foot)} aria-label={t('summary.failures')}>
          {failures.map(({ file, message }) => (
            <li key={file} className={shared.row}>
              <SheetLink sheet={file}>{file}</SheetLink>
              <div className={shared.aside}>
                <Han>{message}</Han>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface BarProps {
  readonly score: number | null;
  readonly full: number;
  readonly filled?: boolean;
}

function Bar({ score, full, filled = false }: BarProps) {
  const styles = useStyles();
  if (score === null) return <div />;
  const width = `${(Math.max(0, score) / full) * 100}%`;
  return <div className={mergeClasses(styles.bar, filled && styles.self)} style={{ width }} />;
}

/** A unit that has several forms is told apart by their sheets. */
function nameOf({ unit, sheet }: SummaryForm, forms: readonly SummaryForm[]): string {
  if (unit === '') return sheet;
  return forms.filter((form) => form.unit === unit).length > 1 ? `${unit} · ${sheet}` : unit;
}
