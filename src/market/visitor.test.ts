// SPDX-License-Identifier: AGPL-3.0-or-later
// Ground of the market's tests: a site on a database with the directory of Wallonia and one software, and
// people who have come in.

import { openSite } from '../app.ts';
import { type Id, parseId } from '../base/id.ts';
import type { Role } from '../people/agents/permissions.ts';
import { saveEdition } from '../people/directory/actions.ts';
import { readWallonia } from '../people/directory/sources/wallonia.ts';
import { findOrMakeAccount } from '../people/sign-in/accounts/stores/accounts.ts';
import { beginSession } from '../people/sign-in/accounts/stores/sessions.ts';
import { readConfig } from '../platform/config.ts';
import { actAs, inTransaction } from '../platform/db.ts';
import { openLog } from '../platform/log.ts';
import { wordsOf } from '../platform/mail/store.ts';
import { parseAddress } from '../platform/mail.ts';
import { withClient } from '../platform/roles.ts';
import { openSecret } from '../platform/secret.ts';
import { asProgram, type TestDatabase, testDatabase } from '../testing.ts';

export const config = readConfig({
  HALLE_URL: 'https://halle.example',
  HALLE_RATE_LIMIT: '0',
  HALLE_LOG: 'silent',
  HALLE_SMTP: 'smtp://127.0.0.1:9',
  HALLE_SECRET: 'only for tests '.repeat(3),
});
export const keyFor = openSecret(config);
export const software = parseId<'SourceRecord'>('01938c7e-0000-7000-8000-0000000000aa');

export interface Fields {
  readonly [name: string]: string;
}

export async function openMarket() {
  const halle = await testDatabase();
  await saveEdition(halle.db, await readWallonia());
  await withClient(halle.ownerUrl, (client) =>
    client.query(`
      insert into halle.source_record (id, source, external_id, first_seen, fetched_at, media, raw, sha256, claim, software_id)
      values ('${software}', 'starter', 'x', now(), now(), 'text/plain', '', '', '{}', '${software}');
      insert into halle.software (id, slug, name, entry, functions, first_seen, updated_at, revision)
      values ('${software}', 'opencimetiere', 'openCimetière', '{}', '{cemetery}', now(), now(), 1)`),
  );
  const web = await openSite({ db: halle.db, config, log: openLog('silent'), keyFor });
  const close = async () => {
    await web.server.close();
    await halle.close();
  };
  return {
    halle,
    web,
    close,
    visitor: (...given: Parameters<typeof comeIn> extends [unknown, ...infer Rest] ? Rest : never) =>
      comeIn(halle, ...given),
    ...speaking(web),
  };
}

function speaking(web: Awaited<ReturnType<typeof openSite>>) {
  const get = (url: string, who?: Visitor) =>
    web.server.inject({ url, headers: { accept: 'text/html', ...(who ? { cookie: who.cookie } : {}) } });
  const post = async (url: string, fields: Fields, who?: Visitor) => {
    const form = who && /name="form" value="([^"]+)"/.exec((await get('/compte', who)).body)?.[1];
    return web.server.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams({ ...(form ? { form } : {}), ...fields }).toString(),
      headers: {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...(who ? { cookie: who.cookie } : {}),
      },
    });
  };
  return { get, post };
}

export interface Visitor {
  readonly account: Id<'Account'>;
  readonly cookie: string;
}

/** Somebody who has come in, with roles in organisations. */
async function comeIn(
  { db }: TestDatabase,
  word: string,
  roles: readonly (readonly [Id<'Organisation'>, readonly Role[]])[] = [],
): Promise<Visitor> {
  return inTransaction(db, async (tx) => {
    const at = new Date();
    const { id } = await findOrMakeAccount(tx, keyFor, parseAddress(`${word}@ailleurs.example`), 'fr', at);
    for (const [organisation, held] of roles) {
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
        .values({ ...agent, roles: [...held], duty: word })
        .execute();
    }
    await actAs(tx, { account: id });
    const { token } = await beginSession(tx, { account: id, way: 'link', browser: 'firefox-linux' }, at);
    return { account: id, cookie: `__Host-halle=${token}` };
  });
}

/** All mails queued, opened: to whom, how, about what. */
export async function mails({
  worker,
}: TestDatabase): Promise<{ to: string; kind: string; topic: string; subject: string; url: string }[]> {
  const rows = await worker
    .selectFrom('mail')
    .selectAll()
    .where('sealed', 'is not', null)
    .orderBy('created_at')
    .execute();
  return rows.map(({ id, sealed, kind, topic }) => {
    const { to, content } = wordsOf(keyFor, { id, sealed: sealed! });
    return { to, kind, topic, subject: content.subject, url: content.button?.url ?? '' };
  });
}
