/** What Excel answers when it will not do something. The codes are those of the JavaScript API's error table. */

export type FaultCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'UnsupportedOperation';

const MESSAGES: Readonly<Record<FaultCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

/** Thrown inside the object model, caught by the interpreter, which turns it into the answer's error. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    /** For the log of the workbench, not for the add-in. */
    readonly detail = '',
  ) {
    super(MESSAGES[code]);
    this.name = 'Fault';
  }
}
