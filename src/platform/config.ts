// SPDX-License-Identifier: AGPL-3.0-or-later
// The environment, read once and checked. Nothing else of the program reads `process.env` for a setting.
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Keeper } from '../base/keeper.ts';
import { Problem } from '../base/problem.ts';
import { isDemonstration } from './demonstration.ts';
import { checkHome } from './home.ts';
import type { OpenIdProvider } from './openid-setting.ts';
import { packageRoot } from './root.ts';
import { type SettingName, settings } from './settings.ts';
import { keeperOf } from './settings-keeper.ts';
import { type StandingSetting, settingsIn } from './settings-shown.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Public address without last slash: `https://halle.example`. */
  readonly url: string;
  /** Absolute folder of the instance. */
  readonly home: string;
  /** The settings as they stand; of a secret only whether it is set. */
  readonly settings: readonly StandingSetting[];
  /** Whether everything that this halle holds is invented, which each page then says. */
  readonly demonstration: boolean;
  readonly databaseUrl: string | undefined;
  readonly migrationUrl: string | undefined;
  /** The database without a pooler between, as the site's role. */
  readonly directUrl: string | undefined;
  /** The same database as a role that sends mails and runs jobs. */
  readonly workerUrl: string | undefined;
  readonly pool: number;
  readonly secret: string | undefined;
  readonly trustProxy: readonly string[];
  /** `host:port` pairs on this machine that outgoing calls may reach. */
  readonly allowPrivate: readonly string[];
  /** Where each head of the journal is told. */
  readonly journalWitness: string | undefined;
  /** A mail server's address, or `folder`. */
  readonly smtp: string | undefined;
  readonly mailFrom: string | undefined;
  /** With which a mail server posts what comes back; absent, nobody may. */
  readonly bounceKey: string | undefined;
  /** Sign-in links an hour for one mail address. */
  readonly signInLimit: number;
  /** Who vouches for people who sign in, beside mailboxes. */
  readonly openid: readonly OpenIdProvider[];
  readonly logLevel: string;
  /** Tags of the languages that the site is offered in. */
  readonly languages: readonly string[];
  /** The halle's own time zone, a name of the IANA database. */
  readonly zone: string;
  /** Host of a forge → token that opens it further. Never shown. */
  readonly forgeTokens: Readonly<Record<string, string>>;
  /** Days after which repositories of the catalogue are measured again; 0 for never. */
  readonly measureEveryDays: number;
  /** Requests a minute for one address; 0 for no limit. */
  readonly rateLimit: number;
  /** Bytes that copies of repositories kept between readings may take. */
  readonly copiesBytes: number;
  /** Bytes of memory that each process of git may ask for. */
  readonly gitMemoryBytes: number;
  /** Days between the notice given to a project and the publication of a low grade. */
  readonly noticeDays: number;
  /** Who keeps this halle, for the pages that must say so. */
  readonly keeper: Keeper;
}

type Environment = Readonly<Record<string, string | undefined>>;

const shape = z.object(
  Object.fromEntries(Object.entries(settings).map(([name, { shape }]) => [name, shape])) as {
    [Name in SettingName]: (typeof settings)[Name]['shape'];
  },
);

/**
 * Reads the settings. An empty variable is an absent one.
 * @throws Problem invalid: `platform.bad-setting` naming the first wrong setting, `platform.url-with-path`,
 * and what `checkHome` refuses
 */
export function readConfig(env: Environment = process.env): Config {
  const { PORT, HOST, HALLE_URL, HALLE_HOME, ...rest } = checked(env);
  const home = checkHome(path.resolve(HALLE_HOME ?? usualHome('halle', env)), packageRoot);
  const url = HALLE_URL ? originOf(HALLE_URL) : `http://localhost:${PORT}`;
  return {
    settings: settingsIn(env, { HALLE_URL: url, HALLE_HOME: home }),
    port: PORT,
    host: HOST,
    url,
    home,
    demonstration: isDemonstration(home),
    ...databaseOf(rest),
    pool: rest.HALLE_POOL,
    secret: rest.HALLE_SECRET,
    trustProxy: rest.HALLE_TRUST_PROXY,
    allowPrivate: rest.HALLE_ALLOW_PRIVATE,
    journalWitness: rest.HALLE_JOURNAL_WITNESS,
    smtp: rest.HALLE_SMTP,
    mailFrom: rest.HALLE_MAIL_FROM,
    bounceKey: rest.HALLE_BOUNCE_KEY,
    forgeTokens: {
      ...(rest.HALLE_GITHUB_TOKEN ? { 'github.com': rest.HALLE_GITHUB_TOKEN } : {}),
      ...rest.HALLE_FORGE_TOKENS,
    },
    openid: rest.HALLE_OIDC,
    logLevel: rest.HALLE_LOG,
    languages: rest.HALLE_LANGUAGES,
    zone: rest.HALLE_ZONE,
    ...limitsOf(rest),
    keeper: keeperOf(rest),
  };
}

/**
 * Every address of the site starts at the root of its name: a folder, a question or a password after it would
 * be lost without a word.
 */
function originOf(written: string): string {
  const { origin, href } = new URL(written);
  if (href !== `${origin}/`) throw new Problem('invalid', 'platform.url-with-path', { origin });
  return origin;
}

function checked(env: Environment): z.infer<typeof shape> {
  const given = Object.fromEntries(
    Object.keys(settings).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const read = shape.safeParse(given);
  if (!read.success) throw badSetting(String(read.error.issues[0]?.path[0]), given);
  return read.data;
}

type Databases = 'DATABASE_URL' | 'DATABASE_MIGRATION_URL' | 'DATABASE_DIRECT_URL' | 'DATABASE_WORKER_URL';
const databaseOf = (given: Pick<z.output<typeof shape>, Databases>) => ({
  databaseUrl: given.DATABASE_URL,
  migrationUrl: given.DATABASE_MIGRATION_URL,
  directUrl: given.DATABASE_DIRECT_URL,
  workerUrl: given.DATABASE_WORKER_URL,
});

type Limits = Pick<
  z.infer<typeof shape>,
  `HALLE_${'MEASURE_EVERY_DAYS' | 'SIGN_IN_LIMIT' | 'RATE_LIMIT' | 'COPIES' | 'GIT_MEMORY' | 'NOTICE_DAYS'}`
>;

const limitsOf = (read: Limits) => ({
  measureEveryDays: read.HALLE_MEASURE_EVERY_DAYS,
  signInLimit: read.HALLE_SIGN_IN_LIMIT,
  rateLimit: read.HALLE_RATE_LIMIT,
  copiesBytes: read.HALLE_COPIES * 1024 ** 2,
  gitMemoryBytes: read.HALLE_GIT_MEMORY * 1024 ** 2,
  noticeDays: read.HALLE_NOTICE_DAYS,
});

function badSetting(name: string, given: Record<string, string | undefined>): Problem {
  const secret = /SECRET|SMTP|TOKEN|OIDC|WITNESS|^DATABASE/.test(name);
  return new Problem('invalid', 'platform.bad-setting', {
    name,
    value: secret ? '…' : (given[name] ?? '').slice(0, 80),
  });
}

/**
 * XDG Base Directory 0.8: user data goes to `$XDG_DATA_HOME`, else `~/.local/share`. Root's home is closed to
 * the server's own user.
 * @param name of the folder: `halle`
 */
export function usualHome(name: string, env: Environment = process.env): string {
  if (process.getuid?.() === 0) return `/var/lib/${name}`;
  const data = env['XDG_DATA_HOME'];
  return path.join(
    data && path.isAbsolute(data) ? data : path.join(env['HOME'] || homedir(), '.local', 'share'),
    name,
  );
}
