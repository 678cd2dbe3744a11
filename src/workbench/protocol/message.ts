/** What office.js and its host say to each other: one JSON text a message. Everything the add-in sends is untrusted. */

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

export interface Request {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly kind: number;
  readonly data: unknown;
}

export type Plain = Readonly<Record<string, unknown>>;

export const plain = (value: unknown): Plain => (typeof value === 'object' && value !== null ? (value as Plain) : {});

/** null: no message of ours. */
export function parseRequest(text: unknown): Request | null {
  if (typeof text !== 'string' || text === '') return null;
  let message: Plain;
  try {
    message = plain(JSON.parse(text));
  } catch {
    return null;
  }
  const { _messageType, _actionName, _conversationId, _correlationId, _actionType, _data } = message;
  const known =
    _messageType === 0 &&
    typeof _actionName === 'string' &&
    typeof _conversationId === 'string' &&
    typeof _correlationId === 'number';
  return known
    ? {
        action: _actionName,
        conversation: _conversationId,
        correlation: _correlationId,
        kind: typeof _actionType === 'number' ? _actionType : ACTION.invoke,
        data: _data,
      }
    : null;
}

interface Answer extends Omit<Request, 'kind'> {
  readonly event?: boolean;
  /** 0 ok, -2 error, -5 access denied. */
  readonly error?: number;
}

/** @param origin the host's own, which the client compares with what it was told */
export const answerText = (
  { action, conversation, correlation, data, event = false, error = 0 }: Answer,
  origin: string,
): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data ?? null,
    _errorCode: error,
    _responseType: event ? 1 : 0,
    _serializerVersion: 1,
  });

/** The transport's own refusals, which become the client's errors. */
export const TRANSPORT = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  ModalDialogOpen: 5016,
  AccessDenied: 7000,
  GeneralException: 5001,
} as const;

export type TransportCode = keyof typeof TRANSPORT;
