/** One field of what was recognised: its name, where it stands, and the column to choose instead. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { NAMES } from '../../form/names';
import { speech } from '../../wording/speech';
import { useActions } from '../actionsContext';
import { useLaterWords, type LaterWords } from '../laterWords';
import { CellLink } from '../results/CellLink';
import { useRowStyles } from '../results/Row';
import { Han } from '../view/Han';
import { SLIM } from '../view/widths';
import type { FoundRow } from './rows';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
  name: { flexShrink: 0 },
  // A list of headings as long as a criterion must not widen the pane.
  choice: { flex: '0 1 168px', minWidth: '96px', marginLeft: 'auto', [SLIM]: { flexBasis: '100%' } },
  unsure: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export interface FoundFieldProps {
  readonly row: FoundRow;
  readonly sheet: string;
}

export function FoundField({ row, sheet }: FoundFieldProps) {
  const styles = useStyles();
  const shared = useRowStyles();
  const words = useLaterWords();
  const { t } = words;
  const { correct } = useActions();
  const { field, range, choices, column, required } = row;
  const name = NAMES[field];
  const remark = remarkOn(row, words);
  return (
    <li className={shared.row}>
      <div className={styles.line}>
        <span className={styles.name} lang="zh-CN">
          {name}
        </span>
        {range !== null && <CellLink sheet={sheet} at={range} />}
        {choices !== null && (
          <Select
            className={styles.choice}
            size="small"
            aria-label={t('found.choose', { name })}
            value={column === null ? '' : String(column)}
            onChange={(_, { value }) => correct({ field, column: value === '' ? null : Number(value) })}
          >
            {(column === null || !required) && <option value="">{t('found.none')}</option>}
            {choices.map((choice) => (
              <option key={choice.column} value={choice.column}>
                {choice.heading === '' ? choice.letter : t('found.column', { ...choice })}
              </option>
            ))}
          </Select>
        )}
      </div>
      {remark !== null && (
        <div className={shared.aside}>
          {remark.sign !== '' && <span className={styles.unsure}>{remark.sign}</span>} <Han>{remark.why}</Han>
        </div>
      )}
    </li>
  );
}

/** What is sure by its own heading needs no word: the list shows where to look. */
function remarkOn(
  { range, required, sureness, ground, heading }: FoundRow,
  { t, language }: LaterWords,
): { readonly sign: string; readonly why: string } | null {
  if (range === null) return required ? { sign: t('found.missing'), why: t('found.required') } : null;
  if (sureness === null || ground === null) return null;
  const why = speech(language).ground({ heading, ground });
  if (sureness === 'sure') return ground === 'heading' ? null : { sign: '', why };
  return { sign: t(`found.${sureness}`), why };
}
