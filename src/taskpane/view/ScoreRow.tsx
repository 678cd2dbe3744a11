/** 评分 by the rules of a pack: the row reads as a sentence, and below it stands how far the pack can be trusted. */
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons';
import { isLong } from '../act';
import { useActions } from '../actionsContext';
import type { FormView } from '../../excel/scorer';
import { OWN_PACK } from '../../form/ruleTable/layout';
import type { RulePack } from '../../scoring/packs/pack';
import type { Busy } from '../state';
import { useWords } from '../words';
import { Progress, Waiting } from './parts';
import { SLIM } from './widths';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: '8px', [SLIM]: { flexWrap: 'wrap', rowGap: '8px' } },
  score: { flexShrink: 0, minWidth: '86px', whiteSpace: 'nowrap', paddingLeft: '12px', paddingRight: '12px' },
  by: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  rules: { flexGrow: 1, minWidth: 0, [SLIM]: { flexBasis: '100%' } },
  standing: {
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // 24 px to hit in a line of 18.
  summary: { padding: '3px 0', margin: '-3px 0', cursor: 'pointer', textWrap: 'wrap' },
  gaps: { color: tokens.colorBrandForegroundLink, whiteSpace: 'nowrap' },
  missing: { margin: '4px 0 0', paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

export interface ScoreRowProps {
  readonly packs: readonly RulePack[];
  readonly view: FormView;
  readonly busy: Busy | null;
  /** Takes hold of the button 评分. */
  readonly hold: (button: HTMLElement | null) => void;
}

export function ScoreRow({ packs, view, busy, hold }: ScoreRowProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { perform, stop } = useActions();
  const current = view.assessment.pack;
  const offered = offeredPacks(packs, view);
  const chosen = busy?.act.kind === 'choosePack' ? busy.act.id : current.id;
  const shown = offered.find(({ id }) => id === chosen) ?? current;
  const stoppable = busy !== null && isLong(busy.act);
  const waiting = busy !== null && (busy.slow || stoppable);
  return (
    <>
      <div className={styles.row}>
        <Button
          ref={hold}
          className={styles.score}
          appearance="primary"
          icon={waiting ? <Waiting /> : <CalculatorRegular />}
          onClick={() => {
            if (stoppable) stop();
            else void perform({ kind: 'score' });
          }}
        >
          {t(stoppable ? 'score.stop' : 'score')}
        </Button>
        <span className={styles.by}>{t('score.by')}</span>
        <Select
          className={styles.rules}
          aria-label={t('score.rules')}
          value={shown.id}
          onChange={(_, { value }) => void perform({ kind: 'choosePack', id: value })}
        >
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
          {view.rules?.pack === null && <option value={OWN_PACK}>{t('pack.faulty')}</option>}
        </Select>
      </div>
      {waiting && <Progress act={busy.act} progress={busy.progress} />}
      <Standing key={shown.id} pack={shown} />
    </>
  );
}

/** All packs, the workbook's own among them; one that is in force is never missing. */
function offeredPacks(packs: readonly RulePack[], { rules, assessment: { pack } }: FormView): readonly RulePack[] {
  const own = rules?.pack ?? null;
  const all = own === null ? packs : [...packs, own];
  return all.some(({ id }) => id === pack.id) ? all : [...all, pack];
}

/** How far a pack can be trusted: one line, and behind it what is known to be missing. */
function Standing({ pack: { standing, missing } }: { readonly pack: RulePack }) {
  const styles = useStyles();
  const { t, language } = useWords();
  if (missing.length === 0) return <div className={styles.standing}>{standing[language]}</div>;
  return (
    <details className={styles.standing}>
      <summary className={styles.summary}>
        {standing[language]} <span className={styles.gaps}>{t('pack.missing', { count: missing.length })}</span>
      </summary>
      <ul className={styles.missing}>
        {missing.map((one) => (
          <li key={one['zh-CN']}>{one[language]}</li>
        ))}
      </ul>
    </details>
  );
}
