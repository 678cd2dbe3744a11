/** A list with its head: title, count, and at the right edge a sum or an action. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Children, type ReactNode } from 'react';
import { sectionId, type SectionName } from './sections';

const useStyles = makeStyles({
  section: { marginTop: '20px' },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '8px',
    paddingBottom: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    // The message bar above stays in sight when a jump brings the heading to the top.
    scrollMarginTop: '64px',
    flexShrink: 0,
  },
  count: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export const useListStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

export interface SectionProps {
  readonly name: SectionName;
  readonly title: string;
  readonly count: string;
  /** The sum, or the action for all, at the right edge. */
  readonly end?: ReactNode;
  /** One list item each. */
  readonly children: ReactNode;
  /** What comes behind the list: the button for more. */
  readonly foot?: ReactNode;
}

export function Section({ name, title, count, end, children, foot }: SectionProps) {
  const styles = useStyles();
  const { list } = useListStyles();
  const id = sectionId(name);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <span className={styles.count}>{count}</span>
        {end}
      </div>
      {Children.count(children) > 0 && <ul className={list}>{children}</ul>}
      {foot}
    </section>
  );
}
