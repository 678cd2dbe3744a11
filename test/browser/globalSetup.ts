/** Builds the workbench once for all browser tests, which may run side by side; says where Chromium is missing. */
import { buildWorkbench } from './build';
import { missingChromium } from './chromium';

// Jest asks for a default export here.
module.exports = async () => {
  const missing = missingChromium();
  // Jest shows no console output of suites that are skipped whole.
  if (missing !== null) process.stderr.write(`\n${missing}\n`);
  await buildWorkbench();
};
