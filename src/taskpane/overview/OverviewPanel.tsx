/** What came of an act on many forms: a list to work through, form by form, until it is closed. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import type { Overview } from '../state';
import { useSmall } from '../view/small';
import { Imported } from './Imported';
import { SummaryChart } from './SummaryChart';

const useStyles = makeStyles({
  root: { marginBottom: '16px' },
  // The form that one goes to is seen below the list.
  above: {
    maxHeight: '40vh',
    overflowY: 'auto',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // The host's own menu floats over the top right corner.
  head: { display: 'flex', alignItems: 'baseline', columnGap: '8px', paddingRight: '32px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    flexGrow: 1,
  },
});

export interface OverviewPanelProps {
  readonly overview: Overview;
  /** A form is shown below it. */
  readonly above: boolean;
}

export function OverviewPanel({ overview, above }: OverviewPanelProps) {
  const styles = useStyles();
  const { small } = useSmall();
  const { t } = useLaterWords();
  const { closeOverview } = useActions();
  return (
    <section className={mergeClasses(styles.root, above && styles.above)} aria-labelledby="overview">
      <div className={styles.head}>
        <h2 id="overview" className={styles.title}>
          {t(`overview.${overview.kind}`)}
        </h2>
        <Button size="small" className={small} appearance="transparent" onClick={closeOverview}>
          {t('overview.close')}
        </Button>
      </div>
      {overview.kind === 'imported' ? (
        <Imported imported={overview.imported} notBegun={overview.notBegun} />
      ) : (
        <SummaryChart summarised={overview.summarised} />
      )}
    </section>
  );
}
