// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm run dev`: a halle of one's own that starts again at each change of the code, the style sheets or the
// migrations, and has the browser read its page anew. Its database stays up between two starts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { usualHome } from '../src/platform/config.ts';
import { attach } from '../src/platform/embedded/embedded.ts';
import { packageRoot } from '../src/platform/root.ts';

const { values } = parseArgs({ options: { home: { type: 'string' }, port: { type: 'string' } } });
const home = path.resolve(values.home ?? usualHome('halle-dev'));
const watched = ['src', 'public', 'migrations', 'dev'].map((folder) => path.join(packageRoot, folder));

const database = await attach(home);
const serving = spawn(
  process.execPath,
  [
    ...['--enable-source-maps', '--import', 'tsx', '--watch', '--watch-preserve-output'],
    ...watched.map((folder) => `--watch-path=${folder}`),
    path.join(packageRoot, 'dev', 'serve.ts'),
  ],
  {
    stdio: 'inherit',
    cwd: packageRoot,
    env: {
      HALLE_SMTP: 'folder',
      HALLE_RATE_LIMIT: '0',
      HALLE_MEASURE_EVERY_DAYS: '0',
      HALLE_LOG: 'warn',
      ...process.env,
      ...{ HALLE_HOME: home, DATABASE_URL: '', ...(values.port && { PORT: values.port }) },
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => serving.kill(signal));
const code = await new Promise<number>((resolve) => serving.once('exit', (code) => resolve(code ?? 0)));
await database.leave();
process.exit(code);
