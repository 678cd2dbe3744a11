/** The one row grammar of every list: sign · name · cell · number; below it one sentence. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export const useRowStyles = makeStyles({
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // At twice the text size a name takes a line of its own.
  line: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '8px',
    '@media (max-width: 240px)': { flexWrap: 'wrap' },
  },
  sign: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    marginRight: '-4px',
    alignSelf: 'center',
    display: 'flex',
    color: tokens.colorNeutralForeground2,
  },
  name: { minWidth: 0 },
  end: { marginLeft: 'auto', whiteSpace: 'nowrap', flexShrink: 0 },
  sentence: {
    paddingLeft: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  /** The number at the right edge: one column, as wide as −10. */
  loss: {
    display: 'inline-block',
    boxSizing: 'border-box',
    minWidth: '32px',
    paddingLeft: '8px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
  },
  /** As a sentence, in a row without a sign. */
  aside: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface RowProps {
  readonly sign: ReactNode;
  /** In the form's own words. */
  readonly name: ReactNode;
  readonly link: ReactNode;
  readonly end: ReactNode;
  readonly children: ReactNode;
}

export function Row({ sign, name, link, end, children }: RowProps) {
  const styles = useRowStyles();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.sign}>{sign}</span>
        <span className={styles.name}>{name}</span>
        {link}
        <span className={mergeClasses(styles.end, styles.meta)}>{end}</span>
      </div>
      {children}
    </li>
  );
}
