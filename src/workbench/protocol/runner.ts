/** One request of the rich API: Excel's limits, the faults on demand, the run, the log. */
import type { Engine } from '../workbook/engine';
import type { FaultKind, Faults } from './faults';
import { cleansUp, interpret, type Machine, type Outcome, writes } from './interpreter';
import type { Log } from './log';
import { type Plain, TRANSPORT, type TransportCode } from './message';
import { type Batch, parseBatch, PATH } from './wire';

/** Excel on the web refuses requests and answers of more bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** A flag of the request: wait until the cell edit is over instead of refusing. */
const DELAY_FOR_EDIT = 64;

interface Parts {
  readonly engine: Engine;
  readonly machine: Machine;
  readonly log: Log;
  readonly faults: Faults;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const refusal = (code: TransportCode): Plain => ({ Version: 1, Error: TRANSPORT[code] });

/** Requests that do not touch the workbook's cells are served even while a cell is being edited. */
const harmless = (batch: Batch): boolean =>
  cleansUp(batch) || [...batch.paths.values()].every(({ type }) => type === PATH.service);

async function editEnded(engine: Engine): Promise<void> {
  if (!engine.editing()) return;
  await new Promise((resolve) => setTimeout(resolve, 20));
  await editEnded(engine);
}

const NOTHING: Outcome = { answer: {}, members: [], writes: false, error: null, detail: '' };

export function createRunner({ engine, machine, log, faults }: Parts): (data: Plain) => Promise<Plain> {
  const broken = (fault: FaultKind | null) => {
    let done = false;
    return (action: Batch['actions'][number], index: number): boolean => {
      const hit = !done && fault?.kind === 'failAction' && fault.when(action, index);
      done ||= hit;
      return hit;
    };
  };

  return async (data) => {
    const at = Date.now();
    const began = performance.now();
    const array = Array.isArray(data['ArrayData']) ? (data['ArrayData'] as unknown[]) : [];
    const body = typeof array[4] === 'string' ? array[4] : '';
    const flags = typeof array[6] === 'number' ? array[6] : 0;
    const bytesIn = bytes(body);
    const batch = bytesIn > MOST_BYTES ? null : parseBatch(body);

    function logged(outcome: Outcome, answer: Plain, bytesOut: number, error: string | null): Plain {
      log.add({
        at,
        members: outcome.members,
        actions: batch?.actions.length ?? 0,
        counted: batch === null || !harmless(batch),
        writes: batch !== null && writes(batch),
        bytesIn,
        bytesOut,
        ms: performance.now() - began,
        error,
        detail: outcome.detail,
      });
      return answer;
    }
    const refuse = (code: TransportCode): Plain => logged(NOTHING, refusal(code), 0, code);

    if (bytesIn > MOST_BYTES) return refuse('RequestPayloadSizeLimitExceeded');
    if (!batch) return refuse('GeneralException');
    const fault = harmless(batch) ? null : faults.take({ writes: writes(batch) });
    if (fault?.kind === 'refuse') return refuse(fault.code);
    if (engine.editing() && !harmless(batch)) {
      if ((flags & DELAY_FOR_EDIT) === 0) return refuse('InvalidOperationInCellEditMode');
      await editEnded(engine);
    }
    const outcome = await engine.step(() => interpret(batch, machine, broken(fault)));
    machine.references.endRequest();
    const text = JSON.stringify(outcome.answer);
    const bytesOut = bytes(text);
    if (fault?.kind === 'loseAnswer') {
      return logged(outcome, refusal('InvalidOrTimedOutSession'), 0, 'InvalidOrTimedOutSession');
    }
    if (bytesOut > MOST_BYTES) {
      return logged(outcome, refusal('ResponsePayloadSizeLimitExceeded'), bytesOut, 'ResponsePayloadSizeLimitExceeded');
    }
    const answer = { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], text] };
    return logged(outcome, answer, bytesOut, outcome.error);
  };
}
