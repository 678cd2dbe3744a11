/** A part of the pane that is loaded when it is first needed, or before. */
import { lazy, Suspense, useState, type ComponentType } from 'react';

export interface Part<Props> {
  (props: Props): React.ReactNode;
  readonly preload: () => Promise<unknown>;
}

/**
 * Like React's `lazy`, but what is loaded already is shown at once: `lazy` suspends all the same, and React then waits
 * 300 ms before it takes the fallback away.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Late: ComponentType<Props> = lazy(fetch);
  function Loaded(props: Props) {
    // Chosen once: another choice later would be another component, and lose what is open in it.
    const [Shown] = useState(() => loaded ?? Late);
    return (
      <Suspense fallback={null}>
        <Shown {...props} />
      </Suspense>
    );
  }
  return Object.assign(Loaded, { preload: fetch });
}
