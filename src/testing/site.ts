// SPDX-License-Identifier: AGPL-3.0-or-later
// A site on a database of its own, asked without a network: its pages read, its forms sent as a browser
// would, people who are signed in, the mails that wait.
import type { LightMyRequestResponse as Answer } from 'fastify';
import { openSite } from '../app.ts';
import type { Id } from '../base/id.ts';
import { findOrMakeAccount } from '../people/accounts/store.ts';
import { beginSession } from '../people/accounts/store-sessions.ts';
import type { Actor } from '../people/agents/actor.ts';
import type { Role } from '../people/agents/permissions.ts';
import { addAgent } from '../people/agents/stores/agents.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { openLog } from '../platform/log.ts';
import { parseAddress } from '../platform/mail.ts';
import { openSecret } from '../platform/secret.ts';
import { cookieName } from '../platform/web/session-cookie.ts';
import type { Web } from '../platform/web.tsx';
import { asProgram } from './agents.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { mailsIn, type OpenedMail, tokenIn } from './mails.ts';
import { configWith } from './settings.ts';

export type { Answer };
export type Fields = Readonly<Record<string, string>>;

/** Somebody who is signed in. */
export interface Visitor {
  readonly account: Id<'Account'>;
  readonly cookie: string;
  /** The token of their forms. */
  readonly form: string;
  readonly actor: Actor;
}

/** Whose browser asks; without a cookie, that of somebody who is not signed in. */
export type Who = Partial<Pick<Visitor, 'cookie' | 'form'>>;
/** An organisation, the roles held in it, and the duty there. */
export type Held = readonly [organisation: Id<'Organisation'>, roles: readonly Role[], duty?: string];

/** What tests do on a site that is there. */
export interface Asking {
  get(address: string, who?: Who, headers?: Fields): Promise<Answer>;
  /** A form as its page would send it, with the token of who sends it. `raw` replaces its body. */
  post(address: string, fields: Fields, who?: Who, headers?: Fields, raw?: string | Buffer): Promise<Answer>;
  /** Somebody signs in, with roles in organisations: `word@ailleurs.example`; by a link, or another way. */
  comeIn(word: string, roles?: readonly Held[], way?: string): Promise<Visitor>;
  /** The way that people take: an address (or the slug of an organisation), the link of the mail. */
  comeInByLink(by: { address: string } | { organisation: string }): Promise<Arrival>;
  mails(topic?: string): Promise<OpenedMail[]>;
  /** Where the button of the last mail leads. */
  lastLink(topic?: string): Promise<URL>;
}

/** Somebody who signed in by the link of a mail; `set` is the whole cookie as it was given. */
export interface Arrival {
  readonly cookie: string;
  readonly form: string;
  readonly set: string;
}

export interface TestSite extends Asking {
  readonly halle: TestDatabase;
  readonly web: Web;
  /** Every address that the site takes: `GET /en/missions/:slug`. */
  readonly routes: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * Opens a site; close it after the tests: `after(() => site.close())`.
 * @param env settings that this test wants otherwise
 * @param halle a database that is there; closed with the site
 */
export async function openTestSite(env: Fields = {}, halle?: TestDatabase): Promise<TestSite> {
  const database = halle ?? (await testDatabase());
  const routes = new Set<string>();
  const web = await openWebOn(database, env, ({ method, url }) => {
    for (const one of [method].flat()) routes.add(`${one} ${url}`);
  });
  const close = async () => {
    await web.server.close();
    await database.close();
  };
  return { halle: database, web, routes, ...asking(database, web), close };
}

/** A further site on a database, as another process of the same halle is. */
export function openWebOn(
  { db, url }: Pick<TestDatabase, 'db' | 'url'>,
  env: Fields = {},
  onRoute?: Parameters<typeof openSite>[2],
): Promise<Web> {
  const config = configWith(env);
  const parts = { db, config, log: openLog('silent'), keyFor: openSecret(config), directUrl: url };
  return openSite(parts, undefined, onRoute);
}

/** How a site on a database is asked. */
export function asking(
  halle: Pick<TestDatabase, 'db' | 'worker'>,
  web: Pick<Web, 'server' | 'keyFor'> & Partial<Pick<Web, 'config'>>,
): Asking {
  const { get, post } = speaking(web);
  const mails = async (topic?: string) =>
    (await mailsIn(halle, web.keyFor)).filter((mail) => !topic || mail.topic === topic);
  const lastLink = async (topic?: string) => new URL((await mails(topic)).at(-1)!.url);
  const comeIn = async (word: string, roles: readonly Held[] = [], way = 'link'): Promise<Visitor> => {
    const { account, token } = await makeSession(halle, web, { word, roles, way });
    const cookie = `${cookieName(web.config?.url ?? 'https:')}=${token}`;
    const memberships = roles.map(([organisation, held]) => ({ organisation, roles: held }));
    const form = formToken((await get('/compte', { cookie })).body);
    return { account, cookie, form, actor: { account, memberships, mandates: [] } };
  };
  const comeInByLink: Asking['comeInByLink'] = async (by) => {
    const asked =
      'address' in by ? post('/entrer', by) : post('/entrer/organisation', { o: by.organisation });
    if ((await asked).statusCode !== 303) throw new Error(`no link for ${JSON.stringify(by)}`);
    const answer = await post(
      '/entrer/lien',
      { t: tokenIn(await lastLink()) },
      {},
      { 'user-agent': firefox },
    );
    const set = String(answer.headers['set-cookie']);
    const cookie = set.split(';')[0]!;
    return { cookie, set, form: formToken((await get('/compte', { cookie })).body) };
  };
  return { get, post, comeIn, comeInByLink, mails, lastLink };
}

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Pages read and forms sent as a browser would. */
export function speaking({ server }: Pick<Web, 'server'>): Pick<Asking, 'get' | 'post'> {
  const get: Asking['get'] = (url, { cookie } = {}, headers = {}) =>
    server.inject({ url, headers: { accept: 'text/html', ...(cookie && { cookie }), ...headers } });
  const post: Asking['post'] = (url, fields, { cookie, form } = {}, headers = {}, raw) =>
    server.inject({
      method: 'POST',
      url,
      payload: raw ?? new URLSearchParams({ ...(form && { form }), ...fields }).toString(),
      headers: {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...(cookie && { cookie }),
        ...headers,
      },
    });
  return { get, post };
}

/** The token of forms that a page shows. @throws Error where it shows none */
export function formToken(body: string): string {
  const token = /name="form" value="([^"]+)"/.exec(body)?.[1];
  if (!token) throw new Error('the page shows no form of somebody who is signed in');
  return token;
}

/** An account with its agents and a session, written as the program writes them. */
function makeSession(
  { db }: Pick<TestDatabase, 'db'>,
  { keyFor }: Pick<Web, 'keyFor'>,
  { word, roles, way }: { word: string; roles: readonly Held[]; way: string },
): Promise<{ account: Id<'Account'>; token: string }> {
  const at = new Date();
  const work = async (tx: Parameters<Parameters<typeof inTransaction>[1]>[0]) => {
    const address = parseAddress(word.includes('@') ? word : `${word}@ailleurs.example`);
    const { id: account } = await findOrMakeAccount(tx, keyFor, address, 'fr', at);
    for (const [organisation, held, duty = word] of roles) {
      await actAs(tx, asProgram(organisation, account));
      await addAgent(tx, { id: crypto.randomUUID(), organisation, account, roles: held, duty }, at);
    }
    await actAs(tx, { account });
    const session = { account, way, browser: 'firefox-linux' } as const;
    return { account, token: (await beginSession(tx, session, at)).token };
  };
  return inTransaction(db, work, at);
}
