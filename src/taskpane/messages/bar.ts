/** The look that all message bars share. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useBarStyles = makeStyles({
  /** Title, sentence and actions stand below one another. */
  stacked: { paddingBottom: '8px' },
  body: { whiteSpace: 'normal', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: { display: 'block' },
  action: { marginTop: '8px' },
  /** One sentence and its link at the right. */
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', alignItems: 'center', whiteSpace: 'normal' },
  words: { flex: '1 1 150px' },
  link: { whiteSpace: 'nowrap', flexShrink: 0, paddingRight: '4px' },
});
