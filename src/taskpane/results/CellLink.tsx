/** A cell's address that leads to the cell; selecting takes the focus on the web, so it is given back. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';

const useStyles = makeStyles({
  // 24 × 24 at least to hit, without a taller line.
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: '3px 4px',
    margin: '-3px -4px',
    minWidth: '24px',
    textAlign: 'left',
    flexShrink: 0,
  },
  inline: { fontSize: 'inherit', lineHeight: 'inherit', padding: 0, margin: 0, minWidth: 0 },
});

export interface CellLinkProps {
  readonly sheet: string;
  readonly at: string;
  /** Within a sentence, where only an underline tells it from the words. */
  readonly inline?: boolean;
}

export function CellLink({ sheet, at, inline = false }: CellLinkProps) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const { perform } = useActions();
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, inline && styles.inline)}
      inline={inline}
      aria-label={t('cell.aria', { at })}
      onClick={({ currentTarget }) => void perform({ kind: 'goTo', sheet, at }).then(() => currentTarget.focus())}
    >
      {at}
    </Link>
  );
}
