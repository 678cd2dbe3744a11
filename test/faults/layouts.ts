/** Six printed layouts of the form, by the columns in which they have their fields. */
import type { Layout, LayoutName } from './spec';

const MONEY = { line: 'B', budget: 'E', outturn: 'F', executionRate: 'H' } as const;

export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  /** 部门整体支出绩效自评表 of Hunan: weights beside level 1, points in brackets. */
  department: {
    line: MONEY,
    executionPoints: null,
    executionScore: null,
    row: {
      level1: 'A',
      weight: 'B',
      level2: 'C',
      level3: 'D',
      target: 'E',
      actual: 'F',
      score: 'G',
      note: 'H',
      points: 'J',
    },
    brackets: true,
    goals: true,
    grade: false,
  },
  /** 项目支出绩效自评表: 10/50/30/10, the money block carries points and score. */
  national: {
    line: { ...MONEY, initialBudget: 'D' },
    executionPoints: 'G',
    executionScore: 'I',
    row: {
      level1: 'A',
      weight: 'B',
      level2: 'C',
      level3: 'D',
      target: 'E',
      actual: 'F',
      points: 'G',
      score: 'H',
      note: 'I',
    },
    brackets: false,
    goals: true,
    grade: true,
  },
  /** 项目自评表 of Hubei: 20 points for the execution rate, 80 for the rest, no column of reasons. */
  hubei: {
    line: MONEY,
    executionPoints: 'G',
    executionScore: 'I',
    row: { level1: 'A', level2: 'B', level3: 'C', target: 'D', actual: 'E', points: 'F', score: 'G' },
    brackets: false,
    goals: true,
    grade: false,
  },
  /** 部门预算项目支出绩效自评表 of Sichuan: sign, figure and unit in three columns. */
  sichuan: {
    line: { ...MONEY, initialBudget: 'D' },
    executionPoints: 'G',
    executionScore: 'I',
    row: {
      level1: 'A',
      level2: 'B',
      level3: 'C',
      sign: 'D',
      target: 'E',
      measure: 'F',
      actual: 'G',
      points: 'H',
      score: 'I',
      note: 'J',
    },
    brackets: false,
    goals: false,
    grade: false,
  },
  /** 部门整体绩效自评表 of Chongqing: one level of indicators, a coefficient in percent. */
  chongqing: {
    line: { ...MONEY, initialBudget: 'D' },
    executionPoints: 'G',
    executionScore: 'I',
    row: {
      level1: 'A',
      level2: 'B',
      measure: 'C',
      sign: 'D',
      target: 'E',
      actual: 'F',
      coefficient: 'G',
      points: 'H',
      score: 'I',
      note: 'J',
    },
    brackets: false,
    goals: false,
    grade: true,
  },
  /** 部门整体支出绩效评价评分表 of Hunan: criteria in words, neither money block nor targets. */
  hunan: {
    line: {},
    executionPoints: null,
    executionScore: null,
    row: { level1: 'A', weight: 'B', level2: 'C', level3: 'D', points: 'F', score: 'G', note: 'H' },
    brackets: false,
    goals: false,
    grade: false,
  },
};
