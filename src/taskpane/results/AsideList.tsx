/** What was set aside, behind one button: it is not gone, it only waits for nobody. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { SetAside } from '../../form/aside';
import { useLaterWords } from '../laterWords';
import { useSmall } from '../view/small';
import { AsideRow } from './AsideRow';
import { useListStyles } from './Section';
import { useSuccessor } from './successor';

// Under the names of the open ones.
const useStyles = makeStyles({ list: { marginLeft: '20px' } });

export function AsideList({ aside, sheet }: { readonly aside: readonly SetAside[]; readonly sheet: string }) {
  const styles = useStyles();
  const { small } = useSmall();
  const { list } = useListStyles();
  const { t } = useLaterWords();
  const [open, setOpen] = useState(false);
  const { root, leave } = useSuccessor(aside, '[data-back], [data-set-aside]');
  return (
    <div ref={root}>
      {aside.length > 0 && (
        <Button
          appearance="subtle"
          size="small"
          className={small}
          data-set-aside
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('aside.count', { count: aside.length })}
        </Button>
      )}
      {open && aside.length > 0 && (
        <ul className={mergeClasses(list, styles.list)}>
          {aside.map((one) => (
            <AsideRow key={`${one.finding.code} ${one.finding.at}`} aside={one} sheet={sheet} onLeave={leave} />
          ))}
        </ul>
      )}
    </div>
  );
}
