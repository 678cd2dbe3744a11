/** The two live regions. They are always there, since a region that comes with its words is not read. */
import { lazy, Suspense } from 'react';
import type { Said } from '../announcement';
import type { Message } from '../state';
import { useHidden } from './hidden';

const Saying = lazy(() => import('../messages/Saying').then(({ Saying: part }) => ({ default: part })));
const Alarm = lazy(() => import('../messages/Saying').then(({ Alarm: part }) => ({ default: part })));

export function Announcer({ said, message }: { readonly said: Said | null; readonly message: Message | null }) {
  const { hidden } = useHidden();
  const alarming = message !== null && message.kind !== 'restored';
  return (
    <>
      <div role="status" className={hidden}>
        <Suspense fallback={null}>{said !== null && <Saying key={said.number} what={said.what} />}</Suspense>
      </div>
      <div role="alert" className={hidden}>
        <Suspense fallback={null}>{alarming && <Alarm message={message} />}</Suspense>
      </div>
    </>
  );
}
