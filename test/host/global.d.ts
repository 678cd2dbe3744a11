/** Set by the test environment of the project `excel`. */
declare const host: import('./test-host').TestHost;
