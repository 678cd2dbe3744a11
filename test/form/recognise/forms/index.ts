/** Real forms, by their numbers, in the seven layouts. */
import type { PrintedForm } from '../printed';
import { CHONGQING } from './chongqing';
import { DEPARTMENT } from './department';
import { EXPLANATORY } from './explanatory';
import { HUBEI } from './hubei';
import { LEVEL_POINTS } from './levelPoints';
import { PROJECT } from './project';
import { SICHUAN } from './sichuan';

export const FORMS: Readonly<Record<string, PrintedForm>> = {
  ...DEPARTMENT,
  ...PROJECT,
  ...HUBEI,
  ...SICHUAN,
  ...CHONGQING,
  ...EXPLANATORY,
  ...LEVEL_POINTS,
};
