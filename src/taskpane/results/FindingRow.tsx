/** What was found on one row. Only an error is red, and it says so in a word as well. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { Severity } from '../../scoring/findings';
import { Han } from '../view/Han';
import { useHidden } from '../view/hidden';
import { useWords } from '../words';
import { CellLink } from './CellLink';
import type { FindingGroup } from './losses';
import { Row, useRowStyles } from './Row';
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

export function FindingRow({ group, sheet }: { readonly group: FindingGroup; readonly sheet: string }) {
  const styles = useStyles();
  const row = useRowStyles();
  const { hidden } = useHidden();
  const { t } = useWords();
  const { finding: sentence, severity: inWords, number } = useSpeech();
  const { subject, first, findings, severity, points } = group;
  const Sign = SIGN[severity];
  const error = severity === 'error';
  return (
    <Row
      sign={<Sign className={mergeClasses(error && styles.error)} />}
      name={subject === '' ? t('findings.form') : <span lang="zh-CN">{subject}</span>}
      link={
        <>
          <CellLink sheet={sheet} at={first.at} />
          <span className={error ? mergeClasses(styles.word, styles.error) : hidden}>{inWords(severity)}</span>
        </>
      }
      end={points === null ? t('findings.noPoints') : t('findings.points', { points: number(points) })}
    >
      {findings.map((finding) => (
        <div key={`${finding.code} ${finding.at}`} className={row.sentence}>
          {finding.at !== first.at && (
            <>
              <CellLink sheet={sheet} at={finding.at} />{' '}
            </>
          )}
          <Han>{sentence(finding)}</Han>
        </div>
      ))}
    </Row>
  );
}
