/** A sheet without a form: something useful at once, nothing to read first. */
import { CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImportRegular, DocumentTableRegular, TableAddRegular, TableSearchRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { Back } from './Back';
import { useFilePicker } from './filePicker';

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
  /** Something stands on the sheet: it may be a form without names. */
  readonly hasContent: boolean;
  /** The ribbon asked for a template; the choice is here, and the focus goes to it. */
  readonly asked: boolean;
  /** The sheet of the form that was read last; null where there was none. */
  readonly home: string | null;
  /** Takes hold of the first choice. */
  readonly hold: (button: HTMLElement | null) => void;
}

export function EmptySheet({ hasContent, asked, home, hold }: EmptySheetProps) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const { perform } = useActions();
  const picker = useFilePicker();
  const [template, setTemplate] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (asked) template?.focus();
  }, [asked, template]);
  return (
    <main>
      <h1 className={styles.title}>{t('empty.title')}</h1>
      {hasContent && (
        <CompoundButton
          ref={hold}
          className={styles.choice}
          appearance="primary"
          icon={{ children: <TableSearchRegular />, className: styles.icon }}
          secondaryContent={t('empty.recognise.hint')}
          onClick={() => void perform({ kind: 'recognise' })}
        >
          {t('empty.recognise')}
        </CompoundButton>
      )}
      <CompoundButton
        ref={setTemplate}
        className={styles.choice}
        appearance={hasContent ? 'secondary' : 'primary'}
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
      <CompoundButton
        className={styles.choice}
        icon={{ children: <ArrowImportRegular />, className: styles.icon }}
        secondaryContent={t('empty.import.hint')}
        onClick={picker.pick}
      >
        {t('empty.import')}
      </CompoundButton>
      {picker.input}
      {home !== null && (
        <p className={styles.back}>
          <Back sheet={home} />
        </p>
      )}
      <p className={styles.local}>{t('empty.local')}</p>
    </main>
  );
}
