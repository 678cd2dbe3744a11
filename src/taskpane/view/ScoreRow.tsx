/** 评分 by the rules of a pack: the row reads as a sentence, and below it stands how far the pack can be trusted. */
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons';
import { useActions } from '../actionsContext';
import type { FormView } from '../../excel/scorer';
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
  const offered = packs.some(({ id }) => id === current.id) ? packs : [...packs, current];
  const chosen = busy?.act.kind === 'choosePack' ? busy.act.id : current.id;
  const shown = offered.find(({ id }) => id === chosen) ?? current;
  const stoppable = busy?.act.kind === 'scoreAll';
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
        </Select>
      </div>
      {waiting && <Progress progress={busy.progress} />}
      <div className={styles.standing}>{shown.standing[language]}</div>
    </>
  );
}
