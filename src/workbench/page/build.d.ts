/** Styles are taken up by the bundler; they export nothing. */
declare module '*.css';

/** Which workbook the page opens when its address names none: a build input. */
declare const SAMPLE: string;
