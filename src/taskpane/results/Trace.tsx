/** A score's own steps in two aligned columns: 取数 · 规则 · 计算 · 依据. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Speech } from '../../wording/speech';
import { Han } from '../view/Han';
import { NARROW } from '../view/widths';
import { CellLink } from './CellLink';

type Sections = ReturnType<Speech['trace']>;

const useStyles = makeStyles({
  trace: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '6px',
    margin: '8px 0 4px',
    paddingLeft: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [NARROW]: { paddingLeft: 0 },
  },
  heading: { margin: 0, color: tokens.colorNeutralForeground3 },
  lines: { margin: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: '12px' },
  readings: { gridTemplateColumns: 'max-content max-content minmax(0, 1fr)' },
  label: { color: tokens.colorNeutralForeground3 },
  whole: { gridColumn: '1 / -1' },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export function Trace({ sections, sheet }: { readonly sections: Sections; readonly sheet: string }) {
  const styles = useStyles();
  return (
    <dl className={styles.trace}>
      {sections.map(({ heading, lines }) => (
        <div key={heading} style={{ display: 'contents' }}>
          <dt className={styles.heading}>{heading}</dt>
          <dd className={mergeClasses(styles.lines, lines.some(({ at }) => at !== null) && styles.readings)}>
            {lines.map((line, index) => (
              // The steps of one trace never move.
              <Line key={index} line={line} sheet={sheet} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Line({ line, sheet }: { readonly line: Sections[number]['lines'][number]; readonly sheet: string }) {
  const styles = useStyles();
  const { at, label, text, strong } = line;
  if (at === null && label === '') {
    return (
      <span className={styles.whole}>
        <Han>{text}</Han>
      </span>
    );
  }
  return (
    <>
      {at !== null && <CellLink sheet={sheet} at={at} />}
      <span className={mergeClasses(at === null && styles.label, strong && styles.strong)}>
        <Han>{label}</Han>
      </span>
      <span className={mergeClasses(strong && styles.strong)}>
        <Han>{text}</Han>
      </span>
    </>
  );
}
