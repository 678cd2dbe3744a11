/** The widths at which the pane changes: Excel's panes are 350 (web), 320 (Windows) and 270 px (Mac) wide. */
export const NARROW = '@media (max-width: 348px)';
export const SLIM = '@media (max-width: 299px)';
