/** The pane's one state and who looks at it; the ribbon's commands change it from outside React. */
import { reduce, type Event } from './reducer';
import { START, type State } from './state';

export interface Store {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(start: State = START): Store {
  let current = start;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch: (event) => {
      current = reduce(current, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
