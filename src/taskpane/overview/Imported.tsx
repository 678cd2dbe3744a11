/** What came of taking files in: what is refused, what to look at, what is scored. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { ImportedAll } from '../../excel/importFiles';
import { speech } from '../../wording/speech';
import { useActions } from '../actionsContext';
import { useLaterWords, type LaterWords } from '../laterWords';
import { More, useParts } from '../results/More';
import { useRowStyles } from '../results/Row';
import { useListStyles } from '../results/Section';
import { Han } from '../view/Han';
import { useSmall } from '../view/small';
import { importedRows, type ImportedRows } from './importedRows';
import { points } from './points';
import { SheetLink } from './SheetLink';

const useStyles = makeStyles({
  title: {
    margin: '12px 0 0',
    paddingBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: 'flex', alignItems: 'baseline', columnGap: '8px' },
  name: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px', marginTop: '8px' },
});

export interface ImportedProps {
  readonly imported: ImportedAll;
  readonly notBegun: number;
}

export function Imported({ imported, notBegun }: ImportedProps) {
  const styles = useStyles();
  const { small } = useSmall();
  const shared = useRowStyles();
  const words = useLaterWords();
  const { t, language } = words;
  const { perform } = useActions();
  const { refused, open, forms } = useMemo(() => importedRows(imported), [imported]);
  const { problem: inWords } = speech(language);
  const parts = useParts(forms);
  return (
    <>
      <div className={shared.meta}>
        {t('said.imported', { files: imported.files.length, forms: forms.length })}
        {notBegun > 0 && ` ${t('imported.stopped', { count: notBegun })}`}
      </div>
      {forms.length > 0 && (
        <div className={styles.actions}>
          <Button size="small" className={small} onClick={() => void perform({ kind: 'scoreAll' })}>
            {t('forms.scoreAll')}
          </Button>
          <Button size="small" className={small} onClick={() => void perform({ kind: 'review', sheet: null })}>
            {t('more.reviewAll')}
          </Button>
          <Button size="small" className={small} onClick={() => void perform({ kind: 'summarise', language })}>
            {t('more.summary')}
          </Button>
        </div>
      )}
      <Group title={t('imported.refused', { count: refused.length })} count={refused.length}>
        {refused.map(({ file, problem }, index) => (
          // The list never changes, and two files may have one name.
          <li key={index} className={shared.row}>
            <Han>{file}</Han>
            <div className={shared.aside}>
              <Han>{t('imported.why', { ...inWords(problem) })}</Han>
            </div>
          </li>
        ))}
      </Group>
      <Group title={t('imported.open', { count: open.length })} count={open.length}>
        {open.map((left) => (
          <li key={left.sheet} className={shared.row}>
            <SheetLink sheet={left.sheet}>{left.sheet}</SheetLink>
            <div className={shared.aside}>
              <Han>{t('imported.from', { file: left.file, why: whyInWords(left, words) })}</Han>
            </div>
          </li>
        ))}
      </Group>
      <Group title={t('imported.forms', { count: forms.length })} count={forms.length}>
        {parts.shown.map((form) => (
          <li key={form.sheet} className={shared.row}>
            <div className={styles.line}>
              <span className={styles.name}>
                <SheetLink sheet={form.sheet}>{form.unit === '' ? form.sheet : form.unit}</SheetLink>
              </span>
              <span className={shared.end}>
                {t('imported.scores', { self: points(form.selfScore), ruled: points(form.ruledScore) })}
              </span>
            </div>
            <div className={shared.aside}>
              <Han>{form.from}</Han>
            </div>
          </li>
        ))}
      </Group>
      <More {...parts} />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Group({ title, count, children }: GroupProps) {
  const styles = useStyles();
  const { list } = useListStyles();
  if (count === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={list} aria-label={title}>
        {children}
      </ul>
    </>
  );
}

/** Why a sheet was left as it is, e.g. 有的栏没有把握. */
function whyInWords({ why }: ImportedRows['open'][number], { t, language }: LaterWords): string {
  const { recognition, problem } = speech(language);
  if (why === 'unsure' || why === 'several') return t(`imported.${why}`);
  return typeof why === 'string' ? recognition({ kind: 'none', why }).title : problem(why).title;
}
