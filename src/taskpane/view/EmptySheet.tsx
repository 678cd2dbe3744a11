/** A sheet without a form: something useful at once, nothing to read first. */
import { CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular, TableAddRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { Back } from './Back';

const useStyles = makeStyles({
  title: {
    margin: '4px 24px 16px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: {
    width: '100%',
    maxWidth: 'none',
    justifyContent: 'flex-start',
    textAlign: 'left',
    marginBottom: '8px',
    padding: '10px 12px',
  },
  back: { margin: '8px 0 0' },
  icon: { fontSize: '24px', width: '24px', height: '24px', marginRight: '12px' },
  local: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface EmptySheetProps {
  /** The ribbon asked for a template; the choice is here, and the focus goes to it. */
  readonly asked: boolean;
  /** The sheet of the form that was read last; null where there was none. */
  readonly home: string | null;
}

export function EmptySheet({ asked, home }: EmptySheetProps) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const { perform } = useActions();
  const [first, setFirst] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (asked) first?.focus();
  }, [asked, first]);
  return (
    <main>
      <h1 className={styles.title}>{t('empty.title')}</h1>
      <CompoundButton
        ref={setFirst}
        className={styles.choice}
        appearance="primary"
        icon={{ children: <TableAddRegular />, className: styles.icon }}
        secondaryContent={t('empty.template.hint')}
        onClick={() => void perform({ kind: 'insertTemplate', content: 'blank' })}
      >
        {t('empty.template')}
      </CompoundButton>
      <CompoundButton
        className={styles.choice}
        icon={{ children: <DocumentTableRegular />, className: styles.icon }}
        secondaryContent={t('empty.sample.hint')}
        onClick={() => void perform({ kind: 'insertTemplate', content: 'sample' })}
      >
        {t('empty.sample')}
      </CompoundButton>
      {home !== null && (
        <p className={styles.back}>
          <Back sheet={home} />
        </p>
      )}
      <p className={styles.local}>{t('empty.local')}</p>
    </main>
  );
}
