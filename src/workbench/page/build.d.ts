/** Styles are taken up by the bundler; they export nothing. */
declare module '*.css';

/** Which workbook the page opens when its address names none: a build input. */
declare const SAMPLE: string;

/** The declarations of office.js as `requirementsLoader.js` reads them: `['range.values', '1.1']`. */
declare module 'excel-requirements' {
  export const REQUIREMENTS: readonly (readonly [member: string, set: string])[];
}
