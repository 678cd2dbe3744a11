/** What could not be done, that nothing was written, and what to do. Only an error is red. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle, type MessageBarProps } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import { isOfRules } from '../state';
import type { Problem } from '../../excel/outcome';
import { useLaterWords } from '../laterWords';
import { Back } from '../view/Back';
import { Han } from '../view/Han';
import { useSmall } from '../view/small';
import { useBarStyles } from './bar';
import { FaultList } from './FaultList';
import { refusal, type Refusal } from './refusal';

const INTENT: Partial<Record<Problem['code'], MessageBarProps['intent']>> = {
  editing: 'warning',
  changedMeanwhile: 'warning',
  hostBusy: 'warning',
  nothingToRestore: 'info',
};

/** What is wrong with a form’s names is put right by recognising it anew. */
const MENDED_ANEW: readonly Problem['code'][] = ['nameBroken', 'nameMissing'];

export interface RefusalBarProps {
  readonly message: Refusal;
  /** The form's sheet while another one is active, as where its rules are being mended. */
  readonly home: string | null;
}

export function RefusalBar({ message, home }: RefusalBarProps) {
  const styles = useBarStyles();
  const { small } = useSmall();
  const words = useLaterWords();
  const { perform } = useActions();
  const { title, body } = refusal(message, words);
  const { problem } = message;
  const mending = isOfRules(message);
  return (
    <MessageBar
      className={styles.stacked}
      layout="multiline"
      bottomReflowSpacer={null}
      intent={INTENT[message.problem.code] ?? 'error'}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>
          <Han>{title}</Han>
        </MessageBarTitle>
        <Han>{body}</Han>
        {problem.code === 'rulesFaulty' && <FaultList sheet={problem.sheet} faults={problem.faults} />}
        <div className={styles.action}>
          {home === null || !mending ? (
            <Button
              size="small"
              className={small}
              onClick={() => void perform(message.kind === 'problem' ? message.again : { kind: 'scoreAll' })}
            >
              {words.t('retry')}
            </Button>
          ) : (
            <Back sheet={home} />
          )}
          {MENDED_ANEW.includes(problem.code) && (
            <Button
              size="small"
              className={small}
              appearance="transparent"
              onClick={() => void perform({ kind: 'recognise' })}
            >
              {words.t('empty.recognise')}
            </Button>
          )}
          {mending && home === null && (
            <Button
              size="small"
              className={small}
              appearance="transparent"
              onClick={() => void perform({ kind: 'choosePack', id: 'national-2020' })}
            >
              {words.t('faults.national')}
            </Button>
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
