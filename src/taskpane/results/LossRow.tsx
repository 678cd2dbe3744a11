/** A row that lost points. The disclosure covers the chevron and the name; the cell's link is its neighbour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { RulePack } from '../../scoring/packs/pack';
import { Han } from '../view/Han';
import { CellLink } from './CellLink';
import type { Loss } from './losses';
import { useRowStyles } from './Row';
import { useSpeech } from './speechContext';
import { Trace } from './Trace';

const useStyles = makeStyles({
  disclosure: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '4px',
    minWidth: 0,
    // 24 px to hit in a line of 20.
    margin: '-2px 0',
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { alignSelf: 'center', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  open: { fontWeight: tokens.fontWeightSemibold },
});

export interface LossRowProps {
  readonly loss: Loss;
  readonly pack: RulePack;
  readonly sheet: string;
}

export function LossRow({ loss, pack, sheet }: LossRowProps) {
  const { row, score, points, lost } = loss;
  const styles = useStyles();
  const shared = useRowStyles();
  const { number, lost: why, trace } = useSpeech();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const at = row.indicator.score?.at;

  function close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  return (
    <li className={shared.row} onKeyDown={close}>
      <div className={shared.line}>
        <button
          ref={button}
          type="button"
          className={mergeClasses(styles.disclosure, open && styles.open)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            <ChevronDown16Regular className={styles.chevron} />
          ) : (
            <ChevronRight16Regular className={styles.chevron} />
          )}
          <span lang="zh-CN">{row.name}</span>
        </button>
        {at !== undefined && <CellLink sheet={sheet} at={at} />}
        <span className={shared.end}>
          {number(score)} / {number(points)}
          <span className={shared.loss}>{number(lost.neg())}</span>
        </span>
      </div>
      <div className={shared.sentence}>
        <Han>{why(row)}</Han>
      </div>
      <div id={id} hidden={!open}>
        {open && <Trace sections={trace(row, pack)} sheet={sheet} />}
      </div>
    </li>
  );
}
