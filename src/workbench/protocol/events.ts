/** Changes of the workbook → the events that the add-in asked for, as they go over the wire. */
import { cellArea, formatArea, intersection } from '../workbook/area';
import type { Change, CellState, Engine } from '../workbook/engine';
import { typeOf } from '../workbook/model/content';
import { type EventName, EVENTS } from '../workbook/model/event-members';
import { WORKBOOK } from '../workbook/model/worksheets';

/** Category, number, target, arguments as JSON, id, whether somebody else did it. */
export type WireEvent = readonly [number, number, string, string, string, boolean];

/** The category of all events of the API. */
const CATEGORY = 65536;

/** The pane was shown or hidden. */
const VISIBILITY = 65539;

export interface Registrations {
  register(event: string, targetId: string): void;
  unregister(event: string, targetId: string): void;
  clear(): void;
  count(): number;
}

interface Named {
  readonly event: EventName;
  readonly sheetId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const side = (when: 'Before' | 'After', cell: CellState): Readonly<Record<string, unknown>> => ({
  [`value${when}`]: cell.value,
  [`valueType${when}`]: typeOf(cell),
});

const SHIFT_TYPES = {
  rows: ['RowDeleted', 'RowInserted'],
  columns: ['ColumnDeleted', 'ColumnInserted'],
} as const;

const DIRECTIONS = {
  rows: ['ShiftCellUp', 'ShiftCellDown'],
  columns: ['ShiftCellLeft', 'ShiftCellRight'],
} as const;

/** What a change is called in the API; most are nothing an add-in can hear of. */
function named(change: Change, engine: Engine): readonly Named[] {
  switch (change.kind) {
    case 'cells': {
      const { sheetId, area, before, after } = change;
      const address = formatArea(area);
      const details = before && after ? { ...side('Before', before), ...side('After', after) } : {};
      return [
        {
          event: 'changed',
          sheetId,
          details: {
            changeType: 'RangeEdited',
            address,
            referenceId: `${sheetId}!${address}`,
            shiftDirection: 'None',
            ...details,
          },
        },
      ];
    }
    case 'format':
      return [{ event: 'formatChanged', sheetId: change.sheetId, details: { address: formatArea(change.area) } }];
    case 'shift': {
      const { sheetId, shift, area } = change;
      const [deleted, inserted] = SHIFT_TYPES[shift.axis];
      const [back, forth] = DIRECTIONS[shift.axis];
      const address = formatArea(area);
      const grown = shift.count > 0;
      return [
        {
          event: 'changed',
          sheetId,
          details: {
            changeType: grown ? inserted : deleted,
            address,
            referenceId: `${sheetId}!${address}`,
            shiftDirection: grown ? forth : back,
          },
        },
      ];
    }
    case 'sheetAdded':
      return [{ event: 'added', sheetId: change.sheetId, details: {} }];
    case 'sheetDeleted':
      return [{ event: 'deleted', sheetId: change.sheetId, details: {} }];
    case 'sheetActivated':
      return [
        { event: 'deactivated', sheetId: change.before, details: {} },
        { event: 'activated', sheetId: change.sheetId, details: {} },
      ];
    case 'protection':
      return [{ event: 'protectionChanged', sheetId: change.sheetId, details: { isProtected: change.protected } }];
    case 'selection': {
      const used = engine.sheets().some(({ id }) => id === change.sheetId);
      const area = intersection(change.area, change.area) ?? cellArea(0, 0);
      return used
        ? [{ event: 'selectionChanged', sheetId: change.sheetId, details: { address: formatArea(area) } }]
        : [];
    }
    default:
      return [];
  }
}

export const visibilityEvent = (visible: boolean): WireEvent => [
  CATEGORY,
  VISIBILITY,
  '',
  JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' }),
  '',
  false,
];

/** Listens to the engine and hands over the events somebody registered for. */
export function createEvents(engine: Engine, push: (events: readonly WireEvent[]) => void): Registrations {
  const registered = new Map<string, number>();
  const key = (event: string, target: string): string => `${event} ${target}`;

  engine.onChange((change) => {
    if (registered.size === 0 || change.source === 'load') return;
    const events = named(change, engine).flatMap(({ event, sheetId, details }) => {
      const targets = [sheetId, WORKBOOK].filter((target) => registered.has(key(event, target)));
      const triggerSource = change.source === 'api' ? 'ThisLocalAddin' : 'Unknown';
      const text = JSON.stringify({ ...details, source: 'Local', triggerSource, worksheetId: sheetId });
      return targets.map((target): WireEvent => [CATEGORY, EVENTS[event], target, text, '', false]);
    });
    if (events.length > 0) push(events);
  });

  return {
    register: (event, target) => void registered.set(key(event, target), (registered.get(key(event, target)) ?? 0) + 1),
    unregister: (event, target) => void registered.delete(key(event, target)),
    clear: () => registered.clear(),
    count: () => registered.size,
  };
}
