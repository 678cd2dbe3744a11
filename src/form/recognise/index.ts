/** Finds a form on a sheet without names: recognise, show, correct, bind. */
export { blocksOf, namesOf, rangeOf, withColumn, type NewName } from './blocks';
export { helpersOf, type Helper } from './helpers';
export { recognise } from './recognise';
export type * from './recognition';
