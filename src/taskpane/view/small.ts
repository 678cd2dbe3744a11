/** Small buttons of 24 px: our 12 px type stands on taller lines than Fluent's. */
import { makeStyles } from '@fluentui/react-components';

export const useSmall = makeStyles({ small: { paddingTop: '2px', paddingBottom: '2px' } });
