// Ends a run with one line that machines can read: `N passed, N failed`. A file that could not be loaded counts as a failure.

import type { Reporter, TestModule } from 'vitest/node';

export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
      }
      if (module.errors().length > 0) failed++;
    }
    // After the default reporter's own summary.
    process.on('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}
