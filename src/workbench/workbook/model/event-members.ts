/** The internal members by which the client registers for events, and the numbers the events bear on the wire. */
import type { Book } from './book';
import type { Args } from './thing';

/** Recovered from the client's own proxies. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export type EventName = keyof typeof EVENTS;

const WIRE: Readonly<Record<EventName, string>> = {
  changed: 'DataChangedEvent',
  activated: 'ActivatedEvent',
  deactivated: 'DeactivatedEvent',
  added: 'AddedEvent',
  selectionChanged: 'SelectionChangedEvent',
  deleted: 'DeletedEvent',
  calculated: 'CalculatedEvent',
  formatChanged: 'FormatChangedEvent',
  protectionChanged: 'ProtectionChangedEvent',
  nameChanged: 'EventNameChanged',
  visibilityChanged: 'EventVisibilityChanged',
  moved: 'EventMoved',
};

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent`, …, for a class of the API. */
export function eventMembers<S extends { readonly book: Book }>(
  events: readonly EventName[],
  targetOf: (subject: S) => string,
): Readonly<Record<string, (subject: S, args: Args) => null>> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [
        `_Register${WIRE[event]}`,
        (subject: S) => {
          subject.book.register(event, targetOf(subject));
          return null;
        },
      ],
      [
        `_Unregister${WIRE[event]}`,
        (subject: S) => {
          subject.book.unregister(event, targetOf(subject));
          return null;
        },
      ],
    ]),
  );
}
