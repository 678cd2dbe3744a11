import { readFileSync } from 'node:fs';
import { drawSample, SAMPLE_FILE } from './sample';

test('the sample is what the template draws today (else: npm run sample)', async () => {
  expect(JSON.parse(await drawSample())).toEqual(JSON.parse(readFileSync(SAMPLE_FILE, 'utf8')));
});
