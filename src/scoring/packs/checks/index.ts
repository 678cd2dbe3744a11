/** Every static check of a pack there is. To add one: write its file, name it here. */
import type { PackFault } from '../fault';
import type { RulePack } from '../pack';
import { capFaults } from './caps';
import { codeFaults } from './codes';
import { frameFaults } from './frame';
import { gradeFaults } from './grades';
import { likelyFaults } from './likely';
import { nameFaults } from './names';
import { reachFaults } from './reach';
import { ruleFaults } from './rules';
import { thresholdFaults } from './thresholds';

type PackCheck = (pack: RulePack) => readonly PackFault[];

/** In the order of the pack. */
export const PACK_CHECKS: readonly PackCheck[] = [
  gradeFaults,
  thresholdFaults,
  likelyFaults,
  codeFaults,
  frameFaults,
  capFaults,
  nameFaults,
  reachFaults,
  ruleFaults,
];
