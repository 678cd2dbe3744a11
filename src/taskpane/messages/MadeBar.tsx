/** Which sheet was drawn, and what it is good for. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useLaterWords } from '../laterWords';
import type { Message } from '../state';
import { Back } from '../view/Back';
import { Han } from '../view/Han';
import { useBarStyles } from './bar';

export interface MadeBarProps {
  readonly message: Extract<Message, { readonly kind: 'made' }>;
  /** The form's sheet, while the one that was made is active. */
  readonly home: string | null;
}

export function MadeBar({ message: { what, sheet, replaced }, home }: MadeBarProps) {
  const styles = useBarStyles();
  const { t } = useLaterWords();
  return (
    <MessageBar className={styles.stacked} layout="multiline" bottomReflowSpacer={null} intent="success">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>
          <Han>{t(replaced ? `made.${what}.again` : `made.${what}`, { sheet })}</Han>
        </MessageBarTitle>
        <div>{t(`made.${what}.next`)}</div>
        {home !== null && (
          <div className={styles.action}>
            <Back sheet={home} />
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
