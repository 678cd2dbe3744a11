/** The strip at the foot: round trips, the last action's time, faults, the pane's language, files. */
import { element, icon, ICONS, part } from './element';
import { FAULT_NAMES, type FaultName } from './faults';
import { say, type Language } from './words';

export interface StatusActions {
  readonly toggleLog: () => void;
  readonly arm: (fault: FaultName | null) => void;
  readonly speak: (language: Language) => void;
  readonly open: () => void;
  readonly save: () => void;
}

export interface StatusBar {
  readonly count: (roundTrips: number) => void;
  readonly last: (text: string) => void;
  /** Says in red what went wrong; `''` takes it away. */
  readonly fail: (text: string) => void;
  /** The armed fault has happened. */
  readonly disarm: () => void;
}

const FAULT_WORDS = { refuse: 'faultRefuse', fail: 'faultFail', lose: 'faultLose' } as const;

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['zh-CN', '中文'],
  ['en-US', 'English'],
];

export function drawStatusBar(language: Language, actions: StatusActions): StatusBar {
  const label = element('span', {}, say(language, 'roundTrips', 0));
  const trips = element(
    'button',
    { id: 'roundTrips', type: 'button', className: 'link', title: say(language, 'roundTripsTip') },
    icon(ICONS.roundTrip),
    label,
  );
  trips.addEventListener('click', actions.toggleLog);
  const last = element('span', { id: 'lastAction' });
  const failure = element('span', { id: 'failure', className: 'failure' });
  failure.role = 'alert';

  const faults = element(
    'select',
    { id: 'fault', title: say(language, 'faultTip') },
    element('option', { value: '' }, say(language, 'faultNone')),
    ...FAULT_NAMES.map((value) => element('option', { value }, say(language, FAULT_WORDS[value]))),
  );
  const faultLabel = element('label', { title: say(language, 'faultTip') }, `${say(language, 'fault')} `, faults);
  faults.addEventListener('change', () => {
    const name = FAULT_NAMES.find((value) => value === faults.value) ?? null;
    faults.classList.toggle('armed', name !== null);
    actions.arm(name);
  });

  const languages = LANGUAGES.map(([code, name]) => {
    const button = element('button', { type: 'button', lang: code, data: { language: code } }, name);
    button.ariaPressed = String(code === language);
    button.addEventListener('click', () => actions.speak(code));
    return button;
  });
  const speech = element('span', { role: 'group', ariaLabel: say(language, 'language') }, ...languages);

  const open = element(
    'button',
    { id: 'open', type: 'button', title: say(language, 'openTip') },
    icon(ICONS.open),
    say(language, 'open'),
  );
  open.addEventListener('click', actions.open);
  const save = element(
    'button',
    { id: 'save', type: 'button', title: say(language, 'saveTip') },
    icon(ICONS.save),
    say(language, 'save'),
  );
  save.addEventListener('click', actions.save);

  part('status').replaceChildren(
    trips,
    last,
    failure,
    element('span', { className: 'gap' }),
    faultLabel,
    speech,
    open,
    save,
  );
  return {
    count: (roundTrips) => label.replaceChildren(say(language, 'roundTrips', roundTrips)),
    last: (text) => last.replaceChildren(text),
    fail: (text) => {
      failure.replaceChildren(text);
      failure.title = text;
    },
    disarm: () => {
      faults.value = '';
      faults.classList.remove('armed');
    },
  };
}
