/** A check looks at one judged form and says what does not fit. Unreadable input is no finding of its own. */
import type { Judged } from '../assessment';
import type { Finding } from '../findings';

export type Check = (judged: Judged) => readonly Finding[];
