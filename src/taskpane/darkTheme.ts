/** Fluent's dark theme in the pane's type; most panes are light, so it is loaded where it is called for. */
import { webDarkTheme, type Theme } from '@fluentui/react-components';
import { TYPE } from './lightTheme';

export const DARK: Theme = { ...webDarkTheme, ...TYPE };
