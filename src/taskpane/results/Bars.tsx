/** Points got and lost by level-1 indicator. The bars are for the eye; the numbers beside them say it all. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LevelAssessment } from '../../scoring/assessment';
import { max, toNumber, ZERO, type Exact } from '../../scoring/exact';
import { SLIM } from '../view/widths';
import { shortName } from './shortName';
import { useSpeech } from './speechContext';

const useStyles = makeStyles({
  grid: {
    flex: '1 1 176px',
    [SLIM]: { flexBasis: 'auto' },
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(24px, 1fr) max-content max-content',
    columnGap: '8px',
    rowGap: '6px',
    alignContent: 'start',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  level: { display: 'contents' },
  name: { margin: 0 },
  cell: { margin: 0, whiteSpace: 'nowrap' },
  right: { textAlign: 'right' },
  got: { fontWeight: tokens.fontWeightSemibold },
  track: {
    display: 'flex',
    boxSizing: 'border-box',
    height: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // The fill covers the outline, so that a full bar is one block.
  fill: {
    margin: '-1px 0 -1px -1px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  old: { backgroundColor: tokens.colorNeutralForeground4 },
  open: {
    color: tokens.colorNeutralStrokeAccessible,
    backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 1px, transparent 1px 4px)',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

export function Bars({ levels, stale }: { readonly levels: readonly LevelAssessment[]; readonly stale: boolean }) {
  const styles = useStyles();
  const { number } = useSpeech();
  const widest = levels.reduce((most, { points }) => max(most, points), ZERO);
  return (
    <dl className={styles.grid}>
      {levels.map(({ level1, points, score, unjudged }) => {
        const lost = points.sub(score).sub(unjudged);
        return (
          <div key={`${level1.name} ${level1.at}`} className={styles.level}>
            <dt className={styles.name} lang="zh-CN">
              {shortName(level1.name)}
            </dt>
            <dd className={styles.cell} aria-hidden>
              <div className={styles.track} style={{ width: share(points, widest) }}>
                <div
                  className={mergeClasses(styles.fill, stale && styles.old)}
                  style={{ width: share(score, points) }}
                />
                <div className={styles.open} style={{ width: share(unjudged, points) }} />
              </div>
            </dd>
            <dd className={mergeClasses(styles.cell, styles.right)}>
              <span className={styles.got}>{number(score)}</span>
              {` / ${number(points)}`}
            </dd>
            <dd className={mergeClasses(styles.cell, styles.right)}>
              {lost.compare(ZERO) > 0 ? number(lost.neg()) : ''}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function share(part: Exact, whole: Exact): string {
  return whole.compare(ZERO) > 0 ? `${toNumber(part.div(whole).mul(100))}%` : '0';
}
