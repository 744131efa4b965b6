// SPDX-License-Identifier: AGPL-3.0-or-later
// The ground of the walk: a site on a database of its own, every address it takes, and people who have come
// in.
import { openSite } from '../src/app.ts';
import type { Id } from '../src/base/id.ts';
import { importRecords } from '../src/catalogue/actions/import.ts';
import { readStarter } from '../src/catalogue/sources/starter-reader.ts';
import { firstLoads } from '../src/firstload.ts';
import type { Actor } from '../src/people/agents/actor.ts';
import type { Role } from '../src/people/agents/permissions.ts';
import { saveEdition } from '../src/people/directory/actions.ts';
import { readWallonia } from '../src/people/directory/sources/wallonia.ts';
import { findOrMakeAccount } from '../src/people/sign-in/accounts/stores/accounts.ts';
import { beginSession } from '../src/people/sign-in/accounts/stores/sessions.ts';
import { readConfig } from '../src/platform/config.ts';
import { actAs, inTransaction } from '../src/platform/db.ts';
import { openLog } from '../src/platform/log.ts';
import { wordsOf } from '../src/platform/mail/store.ts';
import { parseAddress } from '../src/platform/mail.ts';
import { withClient } from '../src/platform/roles.ts';
import { openSecret } from '../src/platform/secret.ts';
import { asProgram } from '../src/testing/agents.ts';
import { type TestDatabase, testDatabase } from '../src/testing/database.ts';

const config = readConfig({
  HALLE_URL: 'https://halle.example',
  HALLE_RATE_LIMIT: '0',
  HALLE_SIGN_IN_LIMIT: '100000',
  HALLE_LOG: 'silent',
  HALLE_SMTP: 'smtp://127.0.0.1:9',
  HALLE_SECRET: 'only for the attack walk '.repeat(2),
});
const keyFor = openSecret(config);
const cemetery = {
  name: 'opencimetiere.yml',
  bytes: Buffer.from(`name: openCimetière
summary: { fr: "Gère un cimetière.", en: "Runs a cemetery." }
publisher: { name: "Ville de Rivière", country: FR, kind: public }
functions: [cemetery]
licence: MIT
sources: [{ fields: [name], url: "https://exemple.fr/cimetiere", date: 2026-11-01 }]
facts: { notMeasured: { why: { fr: "Pas lu.", en: "Not read." } } }
checkedOn: 2026-11-01
`),
};

/** Somebody of the walk. */
export interface Person {
  readonly name: string;
  readonly account: Id<'Account'> | undefined;
  readonly cookie: string;
  /** The token of their forms. */
  form: string;
  readonly actor: Actor;
}

export const visitor: Person = {
  name: 'visitor',
  account: undefined,
  cookie: '',
  form: '',
  actor: { memberships: [], mandates: [] },
};

export interface Answer {
  readonly status: number;
  readonly headers: Fields;
  readonly payload: Buffer;
  readonly location: string;
  /** Status line, headers and body, as they would travel. */
  readonly bytes: Buffer;
  readonly body: string;
}

export type Fields = Readonly<Record<string, string>>;

export interface Mail {
  readonly to: string;
  readonly topic: string;
  readonly url: string;
}

export interface Ground {
  readonly halle: TestDatabase;
  /** `GET /en/missions/:slug`, as the server takes them. */
  readonly routes: ReadonlySet<string>;
  get(address: string, who?: Person, headers?: Fields): Promise<Answer>;
  /** A form as its page would send it; `headers` and `raw` replace what is usual. */
  post(
    address: string,
    fields: Fields,
    who?: Person,
    more?: { headers?: Fields; raw?: string | Buffer },
  ): Promise<Answer>;
  /** Somebody comes in, with roles in organisations. */
  comeIn(
    name: string,
    roles?: readonly (readonly [Id<'Organisation'>, readonly Role[], string])[],
  ): Promise<Person>;
  mails(): Promise<Mail[]>;
  close(): Promise<void>;
}

/** @param options with the starter catalogue and all organisations, as a first start would load them */
export async function openGround({ starter = false } = {}): Promise<Ground> {
  const halle = await testDatabase();
  if (starter) for (const load of firstLoads) await load({ db: halle.db }, () => {});
  else await loadLittle(halle);
  const routes = new Set<string>();
  const note = ({ method, url }: { method: string | string[]; url: string }) => {
    for (const one of [method].flat()) routes.add(`${one} ${url}`);
  };
  const web = await openSite({ db: halle.db, config, log: openLog('silent'), keyFor }, undefined, note);
  const inject = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Fields,
    payload?: string | Buffer,
  ): Promise<Answer> => {
    const answer = await web.server.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    const bytes = Buffer.concat([Buffer.from(JSON.stringify(answer.headers)), answer.rawPayload]);
    return {
      status: answer.statusCode,
      headers: answer.headers as Fields,
      payload: answer.rawPayload,
      location: String(answer.headers['location'] ?? ''),
      bytes,
      body: answer.body,
    };
  };
  const get: Ground['get'] = (address, who = visitor, headers = {}) =>
    inject('GET', address, { accept: 'text/html', ...(who.cookie && { cookie: who.cookie }), ...headers });
  const post: Ground['post'] = (address, fields, who = visitor, { headers = {}, raw } = {}) =>
    inject(
      'POST',
      address,
      {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...(who.cookie && { cookie: who.cookie }),
        ...headers,
      },
      raw ?? new URLSearchParams({ ...(who.form && { form: who.form }), ...fields }).toString(),
    );
  const comeIn: Ground['comeIn'] = async (name, roles = []) => {
    const at = new Date();
    const { account, token } = await inTransaction(
      halle.db,
      async (tx) => {
        const { id } = await findOrMakeAccount(
          tx,
          keyFor,
          parseAddress(`${name}@canary-address.example`),
          'fr',
          at,
        );
        for (const [organisation, held, duty] of roles) {
          await actAs(tx, asProgram(organisation, id));
          const agent = {
            id: crypto.randomUUID(),
            organisation_id: organisation,
            account_id: id,
            first: false,
            since: at,
            until: null,
          };
          await tx
            .insertInto('agent')
            .values({ ...agent, roles: [...held], duty })
            .execute();
        }
        await actAs(tx, { account: id });
        const { token } = await beginSession(tx, { account: id, way: 'link', browser: 'firefox-linux' }, at);
        return { account: id, token };
      },
      at,
    );
    const memberships = roles.map(([organisation, held]) => ({ organisation, roles: held }));
    const person: Person = {
      name,
      account,
      cookie: `__Host-halle=${token}`,
      form: '',
      actor: { account, memberships, mandates: [] },
    };
    person.form = /name="form" value="([^"]+)"/.exec((await get('/compte', person)).body)?.[1] ?? '';
    if (!person.form) throw new Error(`${name} could not come in`);
    return person;
  };
  const mails: Ground['mails'] = async () => {
    const rows = await withClient(halle.ownerUrl, async (client) => {
      await client.query(`select set_config('halle.backup', 'on', false)`);
      const found = await client.query<{ id: string; sealed: Buffer; topic: string }>(
        'select id, sealed, topic from halle.mail where sealed is not null order by created_at, id',
      );
      return found.rows;
    });
    return rows.map(({ id, sealed, topic }) => {
      const { to, content } = wordsOf(keyFor, { id, sealed });
      return { to, topic, url: content.button?.url ?? '' };
    });
  };
  const close = async () => {
    await web.server.close();
    await halle.close();
  };
  return { halle, routes, get, post, comeIn, mails, close };
}

/** Wallonia's organisations and one software. */
async function loadLittle(halle: TestDatabase): Promise<void> {
  await saveEdition(halle.db, await readWallonia());
  await importRecords(halle.db, {
    source: 'starter',
    reads: readStarter([cemetery], '2026-11-01'),
    complete: false,
    at: new Date(),
  });
}
