/** What was found on one row. Only an error is red, and it says so in a word as well. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { Severity } from '../../scoring/findings';
import { useHidden } from '../view/hidden';
import { useLaterWords } from '../laterWords';
import { CellLink } from './CellLink';
import { FindingSentence } from './FindingSentence';
import type { FindingGroup } from './losses';
import { Row } from './Row';
import { useSpeech } from './speechContext';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: 0,
  },
});

const SIGN = { error: ErrorCircle16Filled, warning: Warning16Regular, hint: Info16Regular } as const satisfies Record<
  Severity,
  unknown
>;

export interface FindingRowProps {
  readonly group: FindingGroup;
  readonly sheet: string;
  /** Called with an element of the finding that is being set aside. */
  readonly onLeave: (from: HTMLElement) => void;
}

export function FindingRow({ group, sheet, onLeave }: FindingRowProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { t } = useLaterWords();
  const { severity: inWords, number } = useSpeech();
  const { subject, first, findings, severity, points } = group;
  const Sign = SIGN[severity];
  const error = severity === 'error';
  const name = subject === '' ? t('findings.form') : subject;
  return (
    <Row
      sign={<Sign className={mergeClasses(error && styles.error)} />}
      name={subject === '' ? name : <span lang="zh-CN">{name}</span>}
      link={
        <>
          <CellLink sheet={sheet} at={first.at} />
          <span className={error ? mergeClasses(styles.word, styles.error) : hidden}>{inWords(severity)}</span>
        </>
      }
      end={points === null ? t('findings.noPoints') : t('findings.points', { points: number(points) })}
    >
      {findings.map((finding) => (
        <FindingSentence
          key={`${finding.code} ${finding.at}`}
          finding={finding}
          name={name}
          elsewhere={finding.at === first.at ? null : sheet}
          onLeave={onLeave}
        />
      ))}
    </Row>
  );
}
