/** What was found on a sheet that has no names: which block is which field, and how sure that is. */
import type { Place } from '../../sheet';
import type { Field } from '../names';

/** A rectangle on the sheet, counted from 0. */
export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** `sure`: the very words of a known form; `likely`: words like them, or the place decides; `guess`: look again. */
export type Sureness = 'sure' | 'likely' | 'guess';

/** Whether the heading's words, its place beside others, the values below it, or the user told what a column is. */
export type Ground = 'heading' | 'position' | 'values' | 'user';

export interface FoundColumn {
  readonly field: Field;
  /** The heading as printed, in one line; '' where the column has none. */
  readonly heading: string;
  /** The heading's cell, e.g. `G13`. */
  readonly at: string;
  /** Where the values stand, counted from 0; beside the heading's own column where a merged heading spans both. */
  readonly column: number;
  readonly sureness: Sureness;
  readonly ground: Ground;
}

/** A heading of the tables that no field was taken for: 序号, 评分标准, 是否核心指标. */
export interface OtherColumn {
  readonly heading: string;
  readonly at: string;
  readonly column: number;
}

/**
 * `department`: 部门整体支出绩效自评表 as Hunan prints it (F00). `project`: 项目支出绩效自评表, 10/50/30/10, its money
 * block scored (F12). `hubei`: 20/80, no points beside the rows (F25). `sichuan`: sign, figure and unit in three columns
 * (F32). `chongqing`: one column of names and a 得分系数 (F04). `explanatory`: 评分标准 in place of targets (F05).
 * `levelPoints`: points beside each level (F09).
 */
export type Layout = 'department' | 'project' | 'hubei' | 'sichuan' | 'chongqing' | 'explanatory' | 'levelPoints';

export type Fields = Readonly<Partial<Record<Field, Area>>>;

export interface FormRecognition {
  readonly kind: 'form';
  readonly sheet: string;
  readonly layout: Layout;
  readonly fields: Fields;
  /** The columns of both tables, from left to right. */
  readonly columns: readonly FoundColumn[];
  readonly others: readonly OtherColumn[];
  /** The indicator table's last row, counted from 1. */
  readonly lastRow: number;
  readonly sureness: Sureness;
}

/**
 * `empty`: nothing stands there. `noTable`: no row of headings names indicators. `noResults`: one does, but has neither
 * 完成值 nor 得分, as a declaration of targets. `noRows`: nothing stands below the headings.
 */
export type WhyNone = 'empty' | 'noTable' | 'noResults' | 'noRows';

export type Recognition =
  | FormRecognition
  | { readonly kind: 'none'; readonly why: WhyNone }
  /** Several forms on one sheet; the cells in which their indicator headings begin. */
  | { readonly kind: 'several'; readonly at: readonly string[] };
