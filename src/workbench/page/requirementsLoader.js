/**
 * Turns the declarations of office.js into the table of which requirement set brought which member: three megabytes
 * become a table at build time, by the very function that reads them in the tests.
 */
module.exports = async function requirementsLoader(declarations) {
  const { readRequirements } = await this.importModule(`${__dirname}/../protocol/requirements.ts`);
  return `export const REQUIREMENTS = ${JSON.stringify([...readRequirements(declarations)])};`;
};
