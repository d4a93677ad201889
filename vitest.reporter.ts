import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** Ends a run with `N passed, N failed, N skipped`, alone on the last line. */
export default class ClosingLine implements Reporter {
  #watch = false;

  onInit(vitest: Vitest) {
    this.#watch = vitest.config.watch;
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: 'passed' | 'interrupted' | 'failed',
  ) {
    const counts = count(modules);
    counts.failed += unhandledErrors.length;
    if (reason !== 'passed') counts.failed = Math.max(counts.failed, 1);

    if (this.#watch) return print(counts);
    // Other reporters, and Vitest itself when it closes, may still write before the process exits.
    process.once('exit', (code) => {
      if (code !== 0) counts.failed = Math.max(counts.failed, 1);
      if (counts.failed > 0) process.exitCode = code || 1;
      print(counts);
    });
  }
}

function count(modules: readonly TestModule[]) {
  const counts = { passed: 0, failed: 0, skipped: 0, reasons: new Map<string, string[]>() };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const result = test.result();
      // A test that never ran because the run stopped is a failure, not silence.
      counts[result.state === 'pending' ? 'failed' : result.state] += 1;
      if (result.state === 'skipped' && result.note) {
        const names = counts.reasons.get(result.note) ?? [];
        counts.reasons.set(result.note, [...names, test.fullName]);
      }
    }
    // A file that cannot be loaded, a hook that throws outside of any test.
    const broken = [module, ...module.children.allSuites()].filter((s) => s.errors().length > 0);
    counts.failed += broken.length;
  }
  return counts;
}

function print({ passed, failed, skipped, reasons }: ReturnType<typeof count>) {
  for (const [reason, names] of reasons) {
    process.stdout.write(`skipped (${names.length}): ${reason}\n  ${names.join('\n  ')}\n`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
}
