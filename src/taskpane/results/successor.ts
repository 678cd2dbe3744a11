/** Where the focus goes when a row is gone from its list, and the button that had it along with the row. */
import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from '../view/focus';

export interface Successor {
  readonly root: RefObject<HTMLDivElement | null>;
  /** To be called when an act is asked for that will take away the row around this element. */
  readonly leave: (from: HTMLElement) => void;
}

/** The next button of its kind gets the focus, the last one's place goes to the one before, and then to the heading. */
export function useSuccessor(rows: unknown, selector: string): Successor {
  const root = useRef<HTMLDivElement>(null);
  const left = useRef<number | null>(null);
  useEffect(() => {
    const index = left.current;
    if (index === null) return;
    left.current = null;
    if (!isFocusLost()) return;
    const buttons = buttonsIn(root.current, selector);
    (buttons[Math.min(index, buttons.length - 1)] ?? headingOf(root.current))?.focus();
  }, [rows, selector]);
  return {
    root,
    leave: (from) => {
      const before = (one: HTMLElement) => from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING;
      left.current = buttonsIn(root.current, selector).filter((one) => before(one) !== 0).length;
    },
  };
}

/** The list's own heading; where the list is gone with its section, the first one there is. */
function headingOf(root: HTMLElement | null): HTMLElement | null {
  const own = root?.querySelector<HTMLElement>('h2') ?? root?.closest('section')?.querySelector<HTMLElement>('h2');
  return own ?? document.querySelector<HTMLElement>('h2');
}

function buttonsIn(root: HTMLElement | null, selector: string): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
