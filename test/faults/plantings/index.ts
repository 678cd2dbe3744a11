/** Every planter there is. */
import * as cells from './cells';
import * as money from './money';
import * as names from './names';
import * as narrative from './narrative';
import type { Planter } from './planting';
import * as points from './points';
import * as rates from './rates';
import * as reasons from './reasons';
import * as scores from './scores';
import * as unread from './unread';
import * as worded from './worded';

export const PLANTERS: readonly Planter[] = [
  points,
  money,
  rates,
  scores,
  reasons,
  cells,
  names,
  narrative,
  unread,
  worded,
].flatMap((group) => Object.values(group));
