import { optional, picklist, strictObject, tuple } from 'valibot';
import { share, words } from './params';
import { ruleType } from './rule';

const position = optional(picklist(['upper', 'middle', 'lower']));

export const band = ruleType({
  type: 'band',
  params: strictObject({
    /** Where reached and partly reached end, each included: `["80%", "60%"]` or, older, `["80%", "50%"]`. */
    edges: tuple([share, share], 'edges'),
    /** A form's own words for the three states, where 达成, 部分达成, 未达成 and their like are not enough. */
    labels: optional(strictObject({ met: optional(words), partly: optional(words), missed: optional(words) })),
    /** Where in its band a state is scored; a state without one is for a person to score within its band. */
    position: optional(strictObject({ met: position, partly: position, missed: position })),
  }),
  score: () => ({ verdict: 'manual', work: [{ kind: 'remark', remark: 'manual' }] }),
});
