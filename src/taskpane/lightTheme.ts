/** Fluent's light theme in the pane's type. */
import { webLightTheme, type Theme } from '@fluentui/react-components';

/** What both themes share. */
export const TYPE = {
  fontFamilyBase: "'Segoe UI','Microsoft YaHei UI','PingFang SC','Noto Sans CJK SC',sans-serif",
  // 12/16 is too tight for Han.
  lineHeightBase200: '18px',
};

export const LIGHT: Theme = { ...webLightTheme, ...TYPE };
