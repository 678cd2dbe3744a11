/** One finding's sentence, and behind it the way to set it aside with a reason. */
import { Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../scoring/findings';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { useFocusReturn } from '../view/focus';
import { Han } from '../view/Han';
import { CellLink } from './CellLink';
import { ReasonForm } from './ReasonForm';
import { useRowStyles } from './Row';
import { useSpeech } from './speechContext';

const useStyles = makeStyles({
  // 24 × 24 to hit, without a taller line.
  link: { fontSize: 'inherit', lineHeight: 'inherit', padding: '3px 4px', margin: '-3px 0', whiteSpace: 'nowrap' },
});

export interface FindingSentenceProps {
  readonly finding: Finding;
  /** Of the row, for whoever hears the link without its row. */
  readonly name: string;
  /** The form's sheet where the finding has a cell of its own within its row. */
  readonly elsewhere: string | null;
  readonly onLeave: (from: HTMLElement) => void;
}

export function FindingSentence({ finding, name, elsewhere, onLeave }: FindingSentenceProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const { t } = useLaterWords();
  const { finding: sentence } = useSpeech();
  const { perform } = useActions();
  const [asking, ask] = useState(false);
  const [link, setLink] = useState<HTMLElement | null>(null);
  useFocusReturn(asking, link);

  function setAside(reason: string, from: HTMLElement): void {
    onLeave(from);
    void perform({ kind: 'setAside', finding, reason });
  }

  return (
    <>
      <div className={row.sentence}>
        {elsewhere !== null && (
          <>
            <CellLink sheet={elsewhere} at={finding.at} />{' '}
          </>
        )}
        <Han>{sentence(finding)}</Han>
        {!asking && (
          <Link
            ref={setLink}
            as="button"
            className={styles.link}
            data-aside
            aria-label={t('aside.set.aria', { name, at: finding.at })}
            onClick={() => ask(true)}
          >
            {t('aside.set')}
          </Link>
        )}
      </div>
      {asking && <ReasonForm onReason={setAside} onCancel={() => ask(false)} />}
    </>
  );
}
