/** Where the focus goes when the element that had it is gone. */
import { useEffect, useRef } from 'react';

/**
 * Whether the focus fell off the page: its element went away. While the grid has the focus the pane never takes it.
 */
export function isFocusLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

/** When what `held` the focus is gone and took it along, the target gets it, as soon as it is there. */
export function useFocusReturn(held: boolean, target: HTMLElement | null): void {
  const due = useRef(false);
  useEffect(() => {
    if (held) due.current = true;
    else if (due.current && target !== null) {
      due.current = false;
      if (isFocusLost()) target.focus();
    }
  }, [held, target]);
}
