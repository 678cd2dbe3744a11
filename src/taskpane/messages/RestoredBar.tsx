/** What Restore put back; the cells that it left alone are links. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Fragment } from 'react';
import { CellLink } from '../results/CellLink';
import type { Message } from '../state';
import { useLaterWords } from '../laterWords';
import { useBarStyles } from './bar';

export interface RestoredBarProps {
  readonly message: Extract<Message, { readonly kind: 'restored' }>;
  readonly sheet: string;
}

export function RestoredBar({ message, sheet }: RestoredBarProps) {
  const styles = useBarStyles();
  const { t } = useLaterWords();
  const { restored, left } = message;
  return (
    <MessageBar className={styles.stacked} layout="multiline" bottomReflowSpacer={null} intent="info">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{t('restored.title')}</MessageBarTitle>
        <div>{t('restored.count', { count: restored })}</div>
        {left.length > 0 && (
          <div>
            {left.map((at, index) => (
              <Fragment key={at}>
                {index > 0 && t('restored.comma')}
                <CellLink sheet={sheet} at={at} inline />
              </Fragment>
            ))}{' '}
            {t('restored.left', { count: left.length })}
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
