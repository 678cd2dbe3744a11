/** Fluent's themes in the pane's type, and which of them the host calls for. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const TYPE = {
  fontFamilyBase: "'Segoe UI','Microsoft YaHei UI','PingFang SC','Noto Sans CJK SC',sans-serif",
  // 12/16 is too tight for Han.
  lineHeightBase200: '18px',
};

const LIGHT: Theme = { ...webLightTheme, ...TYPE };
const DARK: Theme = { ...webDarkTheme, ...TYPE };

const preference = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function follow(listener: () => void): () => void {
  const query = preference();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The host's own background decides; Excel on the web tells none, and the browser's preference does. */
export function useTheme(background: string | undefined): Theme {
  const preferred = useSyncExternalStore(follow, () => preference().matches);
  return (background === undefined ? preferred : isDark(background)) ? DARK : LIGHT;
}

/** `isDark('#262626')` → true: by the relative weight of the three colours. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
