/** Every planter there is. */
import * as cells from './cells';
import * as money from './money';
import * as narrative from './narrative';
import type { Planter } from './planting';
import * as points from './points';
import * as scores from './scores';

export const PLANTERS: readonly Planter[] = [points, money, scores, cells, narrative].flatMap((group) =>
  Object.values(group),
);
