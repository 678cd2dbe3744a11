/** 比较规则: what another pack would give the form in hand. Nothing is written. */
import { Button, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState } from 'react';
import type { FormView } from '../../excel/scorer';
import type { RulePack } from '../../scoring/packs/pack';
import { speech } from '../../wording/speech';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { SpeechContext } from '../results/speechContext';
import type { Busy, Compared } from '../state';
import { useSmall } from '../view/small';
import { Comparison } from './Comparison';

const useStyles = makeStyles({
  root: { marginTop: '12px' },
  head: { display: 'flex', alignItems: 'baseline', columnGap: '8px' },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    marginTop: '4px',
  },
  by: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  rules: { flexGrow: 1, minWidth: 0 },
  line: {
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  again: { fontSize: 'inherit', marginLeft: '8px' },
});

export interface ComparePanelProps {
  readonly packs: readonly RulePack[];
  readonly view: FormView;
  readonly compared: Compared | null;
  readonly busy: Busy | null;
}

export function ComparePanel({ packs, view, compared, busy }: ComparePanelProps) {
  const styles = useStyles();
  const { small } = useSmall();
  const { t, language } = useLaterWords();
  const { perform, close } = useActions();
  const spoken = useMemo(() => speech(language), [language]);
  const [select, setSelect] = useState<HTMLSelectElement | null>(null);
  const id = useId();
  // The panel was asked for: its choice gets the focus when it appears.
  useEffect(() => select?.focus(), [select]);
  const { pack: current } = view.assessment;
  const own = view.rules?.pack ?? null;
  const others = (own === null ? packs : [...packs, own]).filter((pack) => pack.id !== current.id);
  const asked = busy?.act.kind === 'compare' ? busy.act.id : (compared?.comparison.other.pack.id ?? '');
  return (
    <SpeechContext value={spoken}>
      <section className={styles.root} aria-labelledby={id}>
        <div className={styles.head}>
          <h2 id={id} className={styles.title}>
            {t('compare.title')}
          </h2>
          <Button size="small" className={small} appearance="transparent" onClick={close}>
            {t('compare.close')}
          </Button>
        </div>
        <div className={styles.choice}>
          <span className={styles.by}>{t('compare.with')}</span>
          <Select
            ref={setSelect}
            className={styles.rules}
            aria-label={t('compare.choose')}
            value={asked}
            onChange={(_, { value }) => {
              if (value !== '') void perform({ kind: 'compare', id: value });
            }}
          >
            {asked === '' && <option value="">{t('compare.choose')}</option>}
            {others.map((pack) => (
              <option key={pack.id} value={pack.id}>
                {pack.name[language]}
              </option>
            ))}
          </Select>
        </div>
        {compared === null ? (
          <div className={styles.line}>{t('compare.readOnly')}</div>
        ) : (
          <>
            {compared.stale && (
              <div className={styles.line}>
                {t('compare.stale')}
                <Link
                  className={styles.again}
                  onClick={() => void perform({ kind: 'compare', id: compared.comparison.other.pack.id })}
                >
                  {t('compare.again')}
                </Link>
              </div>
            )}
            <Comparison comparison={compared.comparison} sheet={view.sheet} />
          </>
        )}
      </section>
    </SpeechContext>
  );
}
