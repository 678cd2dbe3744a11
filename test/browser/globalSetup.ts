/** Builds the workbench once for all browser tests; they may run side by side. */
import { buildWorkbench } from './build';

// Jest asks for a default export here.
module.exports = buildWorkbench;
