/** Long lists come in parts of sixty. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSmall } from '../view/small';
import { useLaterWords } from '../laterWords';

const PART = 60;

export interface Parts<Item> {
  readonly shown: readonly Item[];
  /** How many the next part holds; 0 where all are shown. */
  readonly next: number;
  readonly showMore: () => void;
}

export function useParts<Item>(items: readonly Item[]): Parts<Item> {
  const [parts, setParts] = useState(1);
  const shown = items.slice(0, parts * PART);
  return { shown, next: Math.min(PART, items.length - shown.length), showMore: () => setParts(parts + 1) };
}

export function More({ next, showMore }: Pick<Parts<unknown>, 'next' | 'showMore'>) {
  const { small } = useSmall();
  const { t } = useLaterWords();
  if (next === 0) return null;
  return (
    <Button appearance="subtle" size="small" className={small} onClick={showMore}>
      {t('more', { count: next })}
    </Button>
  );
}
