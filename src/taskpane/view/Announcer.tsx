/** The two live regions. They are always there, since a region that comes with its words is not read. */
import type { State } from '../state';
import { useHidden } from './hidden';
import { Alarm, Saying } from './parts';

export function Announcer({ said, message, busy }: Pick<State, 'said' | 'message' | 'busy'>) {
  const { hidden } = useHidden();
  // Silent while an act runs, so that the same refusal of a second try is heard again.
  const refused = message?.kind === 'problem' || message?.kind === 'notAll' ? message : null;
  return (
    <>
      <div role="status" className={hidden}>
        {said !== null && <Saying key={said.number} what={said.what} />}
      </div>
      <div role="alert" className={hidden}>
        {refused !== null && busy === null && <Alarm message={refused} />}
      </div>
    </>
  );
}
