/** What could not be done, that nothing was written, and what to do. Only an error is red. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle, type MessageBarProps } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import type { Problem } from '../../excel/outcome';
import { useWords } from '../words';
import { Han } from '../view/Han';
import { useSmall } from '../view/small';
import { useBarStyles } from './bar';
import { refusal, type Refusal } from './refusal';

const INTENT: Partial<Record<Problem['code'], MessageBarProps['intent']>> = {
  editing: 'warning',
  changedMeanwhile: 'warning',
  hostBusy: 'warning',
  nothingToRestore: 'info',
};

export function RefusalBar({ message }: { readonly message: Refusal }) {
  const styles = useBarStyles();
  const { small } = useSmall();
  const words = useWords();
  const { perform } = useActions();
  const { title, body } = refusal(message, words);
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
        <div className={styles.action}>
          <Button
            size="small"
            className={small}
            onClick={() => void perform(message.kind === 'problem' ? message.again : { kind: 'scoreAll' })}
          >
            {words.t('retry')}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
