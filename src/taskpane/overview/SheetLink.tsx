/** Leads to a sheet of the workbook; the focus stays in the list. */
import { Link, makeStyles } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { Han } from '../view/Han';

const useStyles = makeStyles({
  // 24 px to hit, without a taller line.
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left', padding: '3px 0', margin: '-3px 0' },
});

export interface SheetLinkProps {
  readonly sheet: string;
  /** The unit's name; the sheet's where there is none. */
  readonly children: string;
}

export function SheetLink({ sheet, children }: SheetLinkProps) {
  const styles = useStyles();
  const { t } = useLaterWords();
  const { perform } = useActions();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={children === sheet ? t('sheet.aria', { sheet }) : t('sheet.unit.aria', { unit: children, sheet })}
      onClick={({ currentTarget }) => void perform({ kind: 'goTo', sheet, at: 'A1' }).then(() => currentTarget.focus())}
    >
      <Han>{children}</Han>
    </Link>
  );
}
