/** From a sheet without a form back to the form that was read last. */
import { Link } from '@fluentui/react-components';
import { useActions } from '../actionsContext';
import { useLaterWords } from '../laterWords';
import { Han } from './Han';

export function Back({ sheet }: { readonly sheet: string }) {
  const { t } = useLaterWords();
  const { perform } = useActions();
  return (
    <Link onClick={() => void perform({ kind: 'goTo', sheet, at: 'A1' })}>
      <Han>{t('back', { sheet })}</Han>
    </Link>
  );
}
