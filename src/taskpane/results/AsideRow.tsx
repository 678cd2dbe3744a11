/** A finding that was set aside: why and when, and the way to take it back. */
import { Link, makeStyles } from '@fluentui/react-components';
import type { SetAside } from '../../form/aside';
import { useActions } from '../actionsContext';
import { day, useLaterWords } from '../laterWords';
import { Han } from '../view/Han';
import { CellLink } from './CellLink';
import { useRowStyles } from './Row';
import { useSpeech } from './speechContext';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', padding: '3px 4px', margin: '-3px 0', whiteSpace: 'nowrap' },
});

export interface AsideRowProps {
  readonly aside: SetAside;
  readonly sheet: string;
  readonly onLeave: (from: HTMLElement) => void;
}

export function AsideRow({ aside: { finding, reason, date }, sheet, onLeave }: AsideRowProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const { t } = useLaterWords();
  const { finding: sentence } = useSpeech();
  const { perform } = useActions();
  const { subject, at } = finding;
  const name = subject === '' ? t('findings.form') : subject;
  return (
    <li className={row.row}>
      <div className={row.line}>
        <span className={row.name} lang={subject === '' ? undefined : 'zh-CN'}>
          {name}
        </span>
        <CellLink sheet={sheet} at={at} />
        <span className={row.end}>
          <span className={row.meta}>{day(date)}</span>
        </span>
      </div>
      <div className={row.aside}>
        <Han>{sentence(finding)}</Han>
      </div>
      <div className={row.aside}>
        <Han>{t('aside.because', { reason })}</Han>
        <Link
          as="button"
          className={styles.link}
          data-back
          aria-label={t('aside.takeBack.aria', { name, at })}
          onClick={({ currentTarget }) => {
            onLeave(currentTarget);
            void perform({ kind: 'takeBack', finding });
          }}
        >
          {t('aside.takeBack')}
        </Link>
      </div>
    </li>
  );
}
