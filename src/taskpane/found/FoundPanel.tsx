/** What was recognised on the sheet, to be checked: taken with one click, corrected before, or left. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { speech } from '../../wording/speech';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import type { Found } from '../state';
import { useListStyles } from '../results/Section';
import { Han } from '../view/Han';
import { FoundField } from './FoundField';
import { foundRows } from './rows';

const useStyles = makeStyles({
  title: {
    // The host's own menu floats over the top right corner.
    margin: '4px 24px 4px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', columnGap: '8px', margin: '12px 0' },
});

export function FoundPanel({ found: { recognition, corrections } }: { readonly found: Found }) {
  const styles = useStyles();
  const { list } = useListStyles();
  const { t, language } = useLaterWords();
  const { perform, leaveFound } = useActions();
  const { title, body } = useMemo(() => speech(language).recognition(recognition), [language, recognition]);
  const [heading, setHeading] = useState<HTMLElement | null>(null);
  // It was asked for: reading begins at its title, each time anew.
  useEffect(() => heading?.focus(), [heading, recognition]);
  const isForm = recognition.kind === 'form';
  return (
    <main aria-labelledby="found">
      <h1 id="found" ref={setHeading} tabIndex={-1} className={styles.title}>
        <Han>{isForm ? t('found.title') : title}</Han>
      </h1>
      <p className={styles.body}>
        <Han>{isForm ? t('found.what', { title, body }) : body}</Han>
      </p>
      <div className={styles.actions}>
        {isForm && (
          <Button
            appearance="primary"
            onClick={() => void perform({ kind: 'bind', recognised: recognition, corrections })}
          >
            {t('found.take')}
          </Button>
        )}
        <Button appearance={isForm ? 'secondary' : 'primary'} onClick={leaveFound}>
          {t(isForm ? 'found.cancel' : 'found.close')}
        </Button>
      </div>
      {isForm && (
        <ul className={list} aria-label={t('found.list')}>
          {foundRows(recognition, corrections).map((row) => (
            <FoundField key={row.field} row={row} sheet={recognition.sheet} />
          ))}
        </ul>
      )}
    </main>
  );
}
