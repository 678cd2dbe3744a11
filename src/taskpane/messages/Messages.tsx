/** The one message bar: a refusal goes before what was restored, and that before a result that is old. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormView } from '../../excel/scorer';
import type { Message, Stale } from '../state';
import { SLIM } from '../view/widths';
import { MadeBar } from './MadeBar';
import { RefusalBar } from './RefusalBar';
import { RestoredBar } from './RestoredBar';
import { ReviewedBar } from './ReviewedBar';
import { StaleBar } from './StaleBar';

const useStyles = makeStyles({
  sticky: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    // Covers what scrolls by behind it, up to the pane's edge.
    margin: '-12px -16px 0',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    [SLIM]: { marginLeft: '-12px', marginRight: '-12px', paddingLeft: '12px', paddingRight: '12px' },
  },
});

export interface MessagesProps {
  readonly message: Message | null;
  readonly stale: Stale | null;
  readonly form: FormView | null;
  /** The sheet of the form to go back to; null where one is on the active sheet. */
  readonly home: string | null;
}

export function Messages({ message, stale, form, home }: MessagesProps) {
  const styles = useStyles();
  return (
    <div className={styles.sticky}>
      {message === null ? (
        stale !== null && <StaleBar stale={stale} />
      ) : message.kind === 'restored' ? (
        form !== null && <RestoredBar message={message} sheet={form.sheet} />
      ) : message.kind === 'made' ? (
        <MadeBar message={message} home={home} />
      ) : message.kind === 'reviewed' ? (
        <ReviewedBar message={message} />
      ) : (
        <RefusalBar message={message} home={home} />
      )}
    </div>
  );
}
