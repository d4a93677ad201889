import fc from 'fast-check';
import { afterAll, afterEach } from 'vitest';

// A property that fails must fail again on the next run.
fc.configureGlobal({ seed: 20_261_124 });

// Console output fails the test. One that expects it says so:
// `const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})`, then `expect(warn)…`.
const unexpected: Error[] = [];

for (const method of ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const) {
  console[method] = (...values: unknown[]) => {
    const error = new Error(`console.${method}: ${values.map(String).join(' ')}`);
    Error.captureStackTrace(error, console[method]);
    unexpected.push(error);
  };
}

function failOnConsoleOutput() {
  const [first] = unexpected.splice(0);
  if (first) throw first;
}

afterEach(failOnConsoleOutput);
afterAll(failOnConsoleOutput);
