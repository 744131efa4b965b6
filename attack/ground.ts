// SPDX-License-Identifier: AGPL-3.0-or-later
// The ground of the walk: a site on a database of its own, every address it takes, and people who have come
// in.
import type { LightMyRequestResponse } from 'fastify';
import type { Id } from '../src/base/id.ts';
import type { Actor } from '../src/people/agents/actor.ts';
import { saveEdition } from '../src/people/directory/actions.ts';
import { readWallonia } from '../src/people/directory/sources/wallonia.ts';
import { type TestDatabase, testDatabase } from '../src/testing/database.ts';
import { type Fields, type Held, openTestSite, type TestSite } from '../src/testing/site.ts';
import { importSoftware, softwareFile } from '../src/testing/software.ts';

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

export type { Fields };

export interface Ground {
  readonly halle: TestDatabase;
  /** The same site, as the tests ask it. */
  readonly site: TestSite;
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
  /** Somebody signs in, with roles in organisations; by a link, or another way. */
  comeIn(name: string, roles?: readonly Held[], way?: string): Promise<Person>;
  close(): Promise<void>;
}

/** @param options with the starter catalogue and all organisations, as a first start would load them */
export async function openGround({ starter = false } = {}): Promise<Ground> {
  const database = await testDatabase(starter ? 'catalogue' : undefined);
  const site = await openTestSite({ HALLE_SIGN_IN_LIMIT: '100000' }, database);
  const { halle, routes, close } = site;
  if (!starter) {
    await saveEdition(halle.db, await readWallonia());
    await importSoftware(
      halle.db,
      [softwareFile('opencimetiere', 'openCimetière'), softwareFile('registre', 'Registre')],
      new Date(),
    );
  }
  const get: Ground['get'] = async (address, who = visitor, headers = {}) =>
    answered(await site.get(address, who, headers));
  const post: Ground['post'] = async (address, fields, who = visitor, { headers = {}, raw } = {}) =>
    answered(await site.post(address, fields, who, headers, raw));
  const comeIn: Ground['comeIn'] = async (name, roles = [], way = 'link') => {
    const come = await site.comeIn(`${name}@canary-address.example`, roles, way);
    return { name, ...come };
  };
  return { halle, site, routes, get, post, comeIn, close };
}

/** An answer with all that travelled. */
const answered = (answer: LightMyRequestResponse): Answer => ({
  status: answer.statusCode,
  headers: answer.headers as Fields,
  payload: answer.rawPayload,
  location: String(answer.headers['location'] ?? ''),
  bytes: Buffer.concat([Buffer.from(JSON.stringify(answer.headers)), answer.rawPayload]),
  body: answer.body,
});
