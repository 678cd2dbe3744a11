/** Rows that no rule can judge: what is missing, and what to do. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import type { Assessment, RowAssessment } from '../../scoring/assessment';
import { ZERO } from '../../scoring/exact';
import { Han } from '../view/Han';
import { useLaterWords } from '../laterWords';
import { CellLink } from './CellLink';
import { openCell } from './losses';
import { More, useParts } from './More';
import { Row, useRowStyles } from './Row';
import { Section } from './Section';
import { useSpeech } from './speechContext';

const useStyles = makeStyles({
  sum: { fontWeight: tokens.fontWeightSemibold },
  points: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
});

export interface UnjudgedProps {
  readonly rows: readonly RowAssessment[];
  readonly assessment: Assessment;
  readonly sheet: string;
}

export function Unjudged({ rows, assessment, sheet }: UnjudgedProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const { t } = useLaterWords();
  const { number, obstacle } = useSpeech();
  const parts = useParts(rows);
  if (rows.length === 0) return null;
  const { unjudged } = assessment.total;
  const sum = unjudged !== null && unjudged.compare(ZERO) > 0 && (
    <span className={styles.sum}>{t('unjudged.points', { points: number(unjudged) })}</span>
  );
  return (
    <Section
      name="unjudged"
      title={t('unjudged.title')}
      count={t('unjudged.count', { count: rows.length })}
      end={sum}
      foot={<More {...parts} />}
    >
      {parts.shown.map((one) => {
        const { name, points, standing, indicator } = one;
        const at = openCell(one);
        return (
          <Row
            key={`${indicator.level2At} ${at}`}
            sign={<QuestionCircle16Regular />}
            name={<span lang="zh-CN">{name}</span>}
            link={<CellLink sheet={sheet} at={at} />}
            end={
              <span className={styles.points}>
                {standing === null ? '—' : number(standing)} / {points === null ? '—' : number(points)}
              </span>
            }
          >
            <div className={row.sentence}>
              <Han>{obstacle(one)}</Han>
            </div>
            {standing !== null && <div className={row.sentence}>{t('unjudged.kept', { score: number(standing) })}</div>}
          </Row>
        );
      })}
    </Section>
  );
}
