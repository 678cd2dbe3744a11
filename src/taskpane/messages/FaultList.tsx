/** Every mistake in the workbook's own rules with its cell, all at once: the list stays while they are mended. */
import { makeStyles } from '@fluentui/react-components';
import type { TableFault } from '../../form/ruleTable/fault';
import { speech } from '../../wording/speech';
import { useLaterWords } from '../laterWords';
import { CellLink } from '../results/CellLink';
import { Han } from '../view/Han';

const useStyles = makeStyles({
  // Many mistakes must not cover the whole pane.
  list: { listStyleType: 'none', margin: '8px 0 0', padding: '4px 0', maxHeight: '45vh', overflowY: 'auto' },
  fault: { display: 'flex', columnGap: '8px', paddingBottom: '6px' },
  cell: { flexShrink: 0, minWidth: '32px' },
});

export interface FaultListProps {
  readonly sheet: string;
  readonly faults: readonly TableFault[];
}

export function FaultList({ sheet, faults }: FaultListProps) {
  const styles = useStyles();
  const { t, language } = useLaterWords();
  const { tableFault: sentence } = speech(language);
  return (
    <ul className={styles.list} aria-label={t('faults.label')}>
      {faults.map((fault, index) => (
        // A cell may have several mistakes, and the list never changes.
        <li key={index} className={styles.fault}>
          <span className={styles.cell}>
            <CellLink sheet={sheet} at={fault.at} inline />
          </span>
          <span>
            <Han>{sentence(fault)}</Han>
          </span>
        </li>
      ))}
    </ul>
  );
}
