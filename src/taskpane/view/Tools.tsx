/** What else can be done with the form: mark the rows over budget, take back the last run, start a new form, and more. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  HighlightFilled,
  HighlightRegular,
  MoreHorizontalRegular,
  TableAddRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useActions } from '../actionsContext';
import type { FormView } from '../../excel/scorer';
import type { Row } from '../state';
import { useWords } from '../words';
import { useFocusReturn } from './focus';
import { NARROW, SLIM } from './widths';

const useStyles = makeStyles({
  // Pulled to the left so that the icons, not the buttons' edges, align with the text above.
  row: {
    display: 'flex',
    marginTop: '8px',
    marginLeft: '-6px',
    [NARROW]: { marginLeft: '-4px' },
    [SLIM]: { flexWrap: 'wrap' },
  },
  tool: {
    minWidth: 0,
    paddingLeft: '6px',
    paddingRight: '6px',
    fontWeight: 'normal',
    whiteSpace: 'nowrap',
    // Four tools in one line of 288 px.
    [NARROW]: { paddingLeft: '4px', paddingRight: '4px' },
  },
  // As Fluent's toggle button, whose styles for all its appearances would cost the first paint 2 kB.
  pressed: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground2Selected,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  lit: {
    color: tokens.colorNeutralForeground2BrandSelected,
    '@media (forced-colors: active)': { color: 'HighlightText' },
  },
  open: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  icon: {
    fontSize: '18px',
    width: '18px',
    height: '18px',
    marginRight: '4px',
    [NARROW]: { fontSize: '16px', width: '16px', height: '16px', marginRight: '2px' },
  },
  more: { marginLeft: 'auto' },
});

export function Tools({ view, open }: { readonly view: FormView; readonly open: Row | null }) {
  const styles = useStyles();
  const { t } = useWords();
  const { perform, open: openRow, close } = useActions();
  const [template, setTemplate] = useState<HTMLElement | null>(null);
  const [more, setMore] = useState<HTMLElement | null>(null);
  const [templateOpen, moreOpen] = [open === 'template', open === 'more' || open === 'compare'];
  // Escape and Cancel lead back to the button that opened the row.
  useFocusReturn(templateOpen, template);
  useFocusReturn(moreOpen, more);
  return (
    <div className={styles.row}>
      <Button
        className={mergeClasses(styles.tool, view.highlighted && styles.pressed)}
        appearance="subtle"
        icon={{
          children: view.highlighted ? <HighlightFilled /> : <HighlightRegular />,
          className: mergeClasses(styles.icon, view.highlighted && styles.lit),
        }}
        aria-pressed={view.highlighted}
        aria-label={t('highlight.aria')}
        onClick={() => void perform({ kind: 'highlight' })}
      >
        {t('highlight')}
      </Button>
      <Button
        className={styles.tool}
        appearance="subtle"
        icon={{ children: <ArrowUndoRegular />, className: styles.icon }}
        // Stays focusable: after Restore the focus must not fall off the page.
        disabledFocusable={!view.restorable}
        onClick={() => void perform({ kind: 'restore' })}
      >
        {t('restore')}
      </Button>
      <Button
        ref={setTemplate}
        className={mergeClasses(styles.tool, templateOpen && styles.open)}
        appearance="subtle"
        icon={{ children: <TableAddRegular />, className: styles.icon }}
        aria-label={t('template.aria')}
        aria-expanded={templateOpen}
        onClick={() => {
          if (templateOpen) close();
          else openRow('template');
        }}
      >
        {t('template')}
      </Button>
      <Button
        ref={setMore}
        className={mergeClasses(styles.tool, styles.more, moreOpen && styles.open)}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={t('tools.more')}
        title={t('tools.more')}
        aria-expanded={moreOpen}
        onClick={() => {
          if (moreOpen) close();
          else openRow('more');
        }}
      />
    </div>
  );
}
