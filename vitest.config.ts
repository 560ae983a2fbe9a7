// Everything that vitest runs, from one place: `npm test`, or `npx vitest run test/http` for a part.
// The core's tests import its source; vitest keeps `const enum`s as objects, which is right but slow. Programs by the thousand
// (conformance) and the server's workers use bundles, in which esbuild has inlined them.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // Our own Python text of the library is imported as a string, as in the bundles.
      name: 'python-text',
      transform(code, id) {
        return id.endsWith('.py') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined;
      },
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // The machine recurses on the host's stack for nested calls through built-ins; workers of the server have 256 MB.
    execArgv: ['--stack-size=3900'],
    maxWorkers: 2,
    testTimeout: 30_000,
    reporters: ['default', './test/support/tally-reporter.ts'],
  },
});
