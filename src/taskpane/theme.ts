/** Which of the themes the host calls for. */
import type { Theme } from '@fluentui/react-components';
import { use, useSyncExternalStore } from 'react';
import { LIGHT } from './lightTheme';

const preference = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function follow(listener: () => void): () => void {
  const query = preference();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

let loading: Promise<Theme> | null = null;

function dark(): Promise<Theme> {
  loading ??= import('./darkTheme').then(({ DARK }) => DARK);
  return loading;
}

/**
 * The host's own background decides; Excel on the web tells none, and the browser's preference does.
 * Suspends while the dark theme is loading, so that nothing flashes up light.
 */
export function useTheme(background: string | undefined): Theme {
  const preferred = useSyncExternalStore(follow, () => preference().matches);
  return (background === undefined ? preferred : isDark(background)) ? use(dark()) : LIGHT;
}

/** `isDark('#262626')` → true: by the relative weight of the three colours. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
