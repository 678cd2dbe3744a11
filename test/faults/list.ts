/** Every miss and every false alarm by name, for whoever mends a check. */
import type { Finding } from '../../src/scoring/findings';
import type { CleanTrial, Trial } from './trial';

export function listed(trials: readonly Trial[], clean: readonly CleanTrial[]): string {
  const missed = trials.filter(({ found }) => !found).map((trial) => `missed ${headOf(trial)}`);
  const stray = trials.flatMap((trial) => trial.stray.map((one) => `stray ${named(one)} · planted ${headOf(trial)}`));
  const alarms = clean.flatMap(({ form, findings }) => findings.map((one) => `clean ${named(one)} · ${form}`));
  return [...missed, ...stray, ...alarms].sort().join('\n');
}

const headOf = ({ form, planting }: Trial): string =>
  `${planting.code} · ${planting.shape} · ${JSON.stringify(planting.places)} · ${form}`;

const named = ({ code, severity, at, subject, facts }: Finding): string =>
  `${code} (${severity}) at ${at} “${subject}” ${JSON.stringify(facts)}`;
