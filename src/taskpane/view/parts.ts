/** What the first paint does without. */
import { part } from './part';

export const Preview = part(() => import('./Preview').then((module) => module.Preview));
export const FormsLine = part(() => import('./FormsLine').then((module) => module.FormsLine));
export const EmptySheet = part(() => import('./EmptySheet').then((module) => module.EmptySheet));
export const TemplateRow = part(() => import('./TemplateRow').then((module) => module.TemplateRow));
export const MoreRow = part(() => import('./MoreRow').then((module) => module.MoreRow));
export const ComparePanel = part(() => import('../compare/ComparePanel').then((module) => module.ComparePanel));
export const FoundPanel = part(() => import('../found/FoundPanel').then((module) => module.FoundPanel));
export const OverviewPanel = part(() => import('../overview/OverviewPanel').then((module) => module.OverviewPanel));
export const Working = part(() => import('./Working').then((module) => module.Working));
export const Messages = part(() => import('../messages/Messages').then((module) => module.Messages));
export const Results = part(() => import('../results/Results').then((module) => module.Results));
export const Saying = part(() => import('../messages/Saying').then((module) => module.Saying));
export const Alarm = part(() => import('../messages/Saying').then((module) => module.Alarm));
export const Waiting = part(() => import('./Waiting').then((module) => module.Waiting));
export const Progress = part(() => import('./Waiting').then((module) => module.Progress));

/** Loads, once the pane is ready, what the first act will show. What fails is asked for again when it is needed. */
export function warm(): void {
  for (const { preload } of [Results, Saying, Messages, Alarm, TemplateRow, MoreRow, Waiting, Progress])
    preload().catch(() => undefined);
}
