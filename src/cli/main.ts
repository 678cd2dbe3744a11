/** `npm run --silent score -- FILE|DIR ...` */
import { SingleBar } from 'cli-progress';
import { run, type Progress } from './run';

const stop = new AbortController();
process.on('SIGINT', () => {
  // Once lets what is being read come to its end; twice goes at once.
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});
// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', () => process.exit(0));

const streams = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  columns: process.stdout.columns || 100,
  progress: process.stderr.isTTY ? bar() : { start: () => undefined, step: () => undefined, stop: () => undefined },
};

/** On a terminal's error stream, so that the output can be piped on. */
function bar(): Progress {
  const shown = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    format: '{bar} {value}/{total} {eta_formatted}',
  });
  return { start: (total) => shown.start(total, 0), step: () => shown.increment(), stop: () => shown.stop() };
}

void run(process.argv.slice(2), streams, stop.signal).then((code) => {
  process.exitCode = code;
});
