/** One typed value, the rule's beside it, and the button that takes the rule's. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Difference } from '../../form/plan';
import { useSmall } from '../view/small';
import { useLaterWords } from '../laterWords';
import { CellLink } from './CellLink';
import { useRowStyles } from './Row';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  words: { flexGrow: 1, minWidth: 0 },
  field: { flexShrink: 0 },
  // Long values break between the pairs, not within them where that can be helped.
  pairs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pair: { display: 'flex', columnGap: '8px' },
  label: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  ruled: { fontWeight: tokens.fontWeightSemibold },
  take: { flexShrink: 0, minWidth: '52px' },
});

export interface DifferenceRowProps {
  readonly difference: Difference;
  readonly sheet: string;
  readonly onTake: (button: HTMLElement) => void;
}

export function DifferenceRow({ difference, sheet, onTake }: DifferenceRowProps) {
  const { field, at, name, typed, ruled } = difference;
  const styles = useStyles();
  const shared = useRowStyles();
  const { small } = useSmall();
  const { t } = useLaterWords();
  return (
    <li className={mergeClasses(shared.row, styles.row)}>
      <div className={styles.words}>
        <div className={shared.line}>
          <span className={shared.name} lang="zh-CN">
            {name}
          </span>
          <span className={mergeClasses(shared.meta, styles.field)}>{t(`differences.${field}`)}</span>
          <CellLink sheet={sheet} at={at} />
        </div>
        <div className={styles.pairs}>
          <span className={styles.pair}>
            <span className={styles.label}>{t('differences.form')}</span>
            <span lang="zh-CN">{typed}</span>
          </span>
          <span className={styles.pair}>
            <span className={styles.label}>{t('differences.rule')}</span>
            <span className={styles.ruled} lang="zh-CN">
              {ruled}
            </span>
          </span>
        </div>
      </div>
      <Button
        className={mergeClasses(small, styles.take)}
        size="small"
        data-take
        aria-label={t('differences.take.aria', { name, at })}
        onClick={({ currentTarget }) => onTake(currentTarget)}
      >
        {t('differences.take')}
      </Button>
    </li>
  );
}
