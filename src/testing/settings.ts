// SPDX-License-Identifier: AGPL-3.0-or-later
// The settings that tests live by: a public address, no limits, no log, a mail server that is never asked.
import { type Config, readConfig } from '../platform/config.ts';
import { openSecret } from '../platform/secret.ts';

/** The secret that tests live by, for a process that is given its settings by the environment. */
export const secret = 'only for tests '.repeat(3);

/** @param env settings that this test wants otherwise */
export const configWith = (env: Readonly<Record<string, string>> = {}): Config =>
  readConfig({
    HALLE_URL: 'https://halle.example',
    HALLE_RATE_LIMIT: '0',
    HALLE_LOG: 'silent',
    HALLE_SMTP: 'smtp://127.0.0.1:9',
    HALLE_SECRET: secret,
    ...env,
  });

export const config: Config = configWith();
export const keyFor = openSecret(config);
