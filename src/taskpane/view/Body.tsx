/** The pane from top to bottom, by what is on the active sheet. */
import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { isLong } from '../act';
import { useActions } from '../actionsContext';
import { formOf, outlivesForm, resultOf, type State } from '../state';
import { useWords } from '../words';
import { Announcer } from './Announcer';
import { useFocusReturn } from './focus';
import { FormHeading } from './FormHeading';
import {
  ComparePanel,
  EmptySheet,
  FoundPanel,
  Messages,
  MoreRow,
  OverviewPanel,
  Preview,
  Results,
  TemplateRow,
  Working,
} from './parts';
import { ScoreRow } from './ScoreRow';
import { Tools } from './Tools';
import { SLIM } from './widths';

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: '12px 16px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    lineBreak: 'strict',
    textWrap: 'pretty',
    overflowWrap: 'anywhere',
    [SLIM]: { padding: '12px' },
  },
  hairline: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: '12px' },
});

export function Body({ state }: { readonly state: State }) {
  useStaticStyles();
  const styles = useStyles();
  const { language } = useWords();
  const actions = useActions();
  const form = formOf(state);
  const empty = state.sheet.kind === 'empty';
  const result = resultOf(state);
  const messages = state.message !== null || result?.stale != null;
  const { found } = state;
  const [score, setScore] = useState<HTMLElement | null>(null);
  const [choice, setChoice] = useState<HTMLElement | null>(null);
  // What goes away with the focus in it, a message or the empty sheet's choices, gives it to the main button.
  useFocusReturn(messages || empty, score);
  useFocusReturn(found !== null, form === null ? choice : score);

  function close(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    if (found !== null) actions.leaveFound();
    else if (state.row !== null) actions.close();
  }

  return (
    <div className={styles.root} lang={language} onKeyDown={close}>
      <Announcer said={state.said} message={state.message} busy={state.busy} />
      {messages && (
        <Messages message={state.message} stale={result?.stale ?? null} form={form} home={empty ? state.home : null} />
      )}
      {form === null && state.busy !== null && isLong(state.busy.act) && (
        <Working act={state.busy.act} progress={state.busy.progress} />
      )}
      {found !== null && <FoundPanel found={found} />}
      {found === null && state.overview !== null && <OverviewPanel overview={state.overview} above={form !== null} />}
      {state.sheet.kind === 'empty' && found === null && !(state.message !== null && outlivesForm(state.message)) && (
        <EmptySheet
          hasContent={state.sheet.hasContent}
          asked={state.row === 'template'}
          home={state.home}
          hold={setChoice}
        />
      )}
      {form !== null && found === null && (
        <main>
          <FormHeading view={form} />
          <ScoreRow packs={state.packs} view={form} busy={state.busy} hold={setScore} />
          <Tools view={form} open={state.row} />
          {state.row === 'template' && <TemplateRow />}
          {state.row === 'more' && <MoreRow view={form} />}
          {state.row === 'compare' && (
            <ComparePanel packs={state.packs} view={form} compared={state.compared} busy={state.busy} />
          )}
          <div className={styles.hairline} />
          {result === null ? <Preview view={form} /> : <Results result={result} />}
        </main>
      )}
    </div>
  );
}
