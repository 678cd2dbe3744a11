/** What a review wrote beside the forms, and that the forms themselves are as they were. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { speech } from '../../wording/speech';
import { useLaterWords } from '../laterWords';
import type { Message } from '../state';
import { Han } from '../view/Han';
import { useBarStyles } from './bar';

export interface ReviewedBarProps {
  readonly message: Extract<Message, { readonly kind: 'reviewed' }>;
}

export function ReviewedBar({ message: { forms, written, kept, refused, problem } }: ReviewedBarProps) {
  const styles = useBarStyles();
  const { t, language } = useLaterWords();
  const left = problem === null ? null : speech(language).problem(problem);
  return (
    <MessageBar
      className={styles.stacked}
      layout="multiline"
      bottomReflowSpacer={null}
      intent={left === null ? 'success' : 'warning'}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{t('reviewed.title', { count: forms })}</MessageBarTitle>
        <div>
          {t('reviewed.written', { count: written })}
          {kept > 0 && t('reviewed.kept', { count: kept })} {t('reviewed.next')}
        </div>
        {left !== null && (
          <div>
            <Han>{t('reviewed.refused', { sheets: refused.join(t('restored.comma')), title: left.title })}</Han>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
