/** One line: the sheet, or the rules, are no longer those of the result. */
import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import type { Stale } from '../state';
import { useLaterWords, type T } from '../laterWords';
import { useBarStyles } from './bar';
import { cellCount } from './cellCount';

export function StaleBar({ stale }: { readonly stale: Stale }) {
  const styles = useBarStyles();
  const { t } = useLaterWords();
  const { perform } = useActions();
  return (
    <MessageBar layout="singleline" intent="warning">
      <MessageBarBody className={styles.line}>
        <MessageBarTitle className={styles.words}>{staleInWords(stale, t)}</MessageBarTitle>
        <Link className={styles.link} inline={false} onClick={() => void perform({ kind: 'score' })}>
          {t('stale.again')}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}

function staleInWords({ changed }: Stale, t: T): string {
  const [first] = changed;
  if (first === undefined) return t('stale.rules');
  const count = cellCount(changed);
  if (count === null) return t('stale.sheet');
  return count === 1 ? t('stale.cell', { at: first }) : t('stale.cells', { count });
}
