/** Both totals below one another, then the rows that make the difference, each with both traces. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Assessment, RowAssessment } from '../../scoring/assessment';
import type { Comparison as Compared, RowDifference } from '../../scoring/compare';
import { ZERO } from '../../scoring/exact';
import { useLaterWords, type T } from '../laterWords';
import { CellLink } from '../results/CellLink';
import { Disclosure } from '../results/Disclosure';
import { More, useParts } from '../results/More';
import { useRowStyles } from '../results/Row';
import { useListStyles } from '../results/Section';
import { useSpeech } from '../results/speechContext';
import { Trace } from '../results/Trace';

const useStyles = makeStyles({
  totals: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: '12px',
    rowGap: '2px',
    margin: '8px 0 0',
    paddingBottom: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    alignItems: 'baseline',
  },
  total: { display: 'contents' },
  cell: { margin: 0 },
  number: { margin: 0, textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  count: { padding: '8px 0 0' },
  pack: { marginTop: '8px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

export function Comparison({ comparison, sheet }: { readonly comparison: Compared; readonly sheet: string }) {
  const styles = useStyles();
  const row = useRowStyles();
  const { list } = useListStyles();
  const { t } = useLaterWords();
  const { mine, other, rows } = comparison;
  const parts = useParts(rows);
  return (
    <>
      <dl className={styles.totals}>
        <PackTotal assessment={mine} />
        <PackTotal assessment={other} />
      </dl>
      <div className={mergeClasses(row.meta, styles.count)}>
        {rows.length === 0 ? t('compare.same') : t('compare.rows', { count: rows.length })}
      </div>
      <ul className={list}>
        {parts.shown.map((difference) => (
          <DifferingRow
            key={difference.mine.indicator.key}
            difference={difference}
            comparison={comparison}
            sheet={sheet}
          />
        ))}
      </ul>
      <More {...parts} />
    </>
  );
}

function PackTotal({ assessment: { pack, total } }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const row = useRowStyles();
  const { t, language } = useLaterWords();
  const { number } = useSpeech();
  const { standing, ruled, rowsUnjudged, unjudged, grade } = total;
  const differs = rowsUnjudged === 0 && ruled !== null && !ruled.equals(standing);
  const remark =
    rowsUnjudged > 0 && unjudged === null
      ? t('total.unjudgedRows', { count: rowsUnjudged })
      : rowsUnjudged > 0 && unjudged !== null && unjudged.compare(ZERO) > 0
        ? t('total.unjudged', { points: number(unjudged) })
        : differs
          ? t('total.ruled', { score: number(ruled) })
          : '';
  return (
    <div className={styles.total}>
      <dt className={styles.cell}>
        {pack.name[language]}
        {remark !== '' && <div className={row.meta}>{remark}</div>}
      </dt>
      <dd className={styles.number}>
        {number(standing)}
        {grade !== null && <span lang="zh-CN"> {grade}</span>}
      </dd>
    </div>
  );
}

interface DifferingRowProps {
  readonly difference: RowDifference;
  readonly comparison: Compared;
  readonly sheet: string;
}

function DifferingRow({ difference: { name, mine, other }, comparison, sheet }: DifferingRowProps) {
  const styles = useStyles();
  const shared = useRowStyles();
  const { t, language } = useLaterWords();
  const { number, trace } = useSpeech();
  const at = mine.indicator.score?.at ?? mine.indicator.level2At;
  const sides = [
    { pack: comparison.mine.pack, row: mine },
    { pack: comparison.other.pack, row: other },
  ];
  return (
    <li className={shared.row}>
      <Disclosure
        name={<span lang="zh-CN">{name}</span>}
        link={<CellLink sheet={sheet} at={at} />}
        end={sides.map(({ row }) => given(row, t, number)).join(' → ')}
      >
        {() =>
          sides.map(({ pack, row }) => (
            <div key={pack.id}>
              <div className={styles.pack}>{pack.name[language]}</div>
              <Trace sections={trace(row, pack)} sheet={sheet} />
            </div>
          ))
        }
      </Disclosure>
    </li>
  );
}

/** What the rule gives: points, or why it gives none. */
function given({ verdict, score, range }: RowAssessment, t: T, number: (value: typeof ZERO) => string): string {
  if (verdict === 'manual' || range !== null) return t('compare.manual');
  if (verdict === 'none') return t('compare.none');
  return score === null ? t('compare.open') : number(score);
}
