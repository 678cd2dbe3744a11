/** A list's row that opens: the button covers the chevron and the name; the cell's link is its neighbour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useRowStyles } from './Row';

const useStyles = makeStyles({
  button: {
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

export interface DisclosureProps {
  readonly name: ReactNode;
  readonly link?: ReactNode;
  /** At the right edge. */
  readonly end?: ReactNode;
  /** What is read without opening it. */
  readonly sentence?: ReactNode;
  /** What it opens on; not made before. */
  readonly children: () => ReactNode;
}

export function Disclosure({ name, link, end, sentence, children }: DisclosureProps) {
  const styles = useStyles();
  const shared = useRowStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;

  function close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div onKeyDown={close}>
      <div className={shared.line}>
        <button
          ref={button}
          type="button"
          className={mergeClasses(styles.button, open && styles.open)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Chevron className={styles.chevron} />
          <span>{name}</span>
        </button>
        {link}
        {end !== undefined && <span className={shared.end}>{end}</span>}
      </div>
      {sentence !== undefined && <div className={shared.sentence}>{sentence}</div>}
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </div>
  );
}
