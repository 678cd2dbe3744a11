/** The services beside the workbook that office.js itself calls. */
import { Fault } from '../workbook/fault';
import { text } from '../workbook/model/argument';
import { type Thing, things } from '../workbook/model/thing';

export interface Runtime {
  /** `Visible`, `Hidden`, …: the add-in shows or hides its pane. */
  setState(state: string): void;
  state(): string;
  /** Whether the add-in is to be started with the workbook. */
  startState(): string;
  setStartState(state: string): void;
}

const nothing = (): null => null;

const internal = things<Runtime>({ name: 'AddinInternalService', methods: { notifyActionHandlerReady: nothing } });

const runtime = things<Runtime>({
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState(subject, [state]) {
      subject.setState(text(state));
      return null;
    },
    getAppRuntimeState: (subject) => subject.state(),
  },
});

const persistence = things<Runtime>({
  name: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: (subject) => subject.startState(),
    setAppRuntimeStartState(subject, [state]) {
      subject.setStartState(text(state));
      return null;
    },
  },
});

const SERVICES: Readonly<Record<string, (subject: Runtime) => Thing>> = {
  'Microsoft.InternalService.AddinInternalService': internal,
  'Microsoft.AppRuntime.AppRuntimeService': runtime,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistence,
};

export function service(name: string, subject: Runtime): Thing {
  const found = SERVICES[name];
  if (!found) throw new Fault('ApiNotFound', name);
  return found(subject);
}
