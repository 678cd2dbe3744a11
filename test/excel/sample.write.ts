import { writeFileSync } from 'node:fs';
import { drawSample, SAMPLE_FILE } from './sample';

/** `npm run sample`: not a test, but it needs the tests' Excel. */
test('the sample is written', async () => {
  writeFileSync(SAMPLE_FILE, await drawSample());
});
