// SPDX-License-Identifier: AGPL-3.0-or-later
// What the site is compared with: a bare Fastify page, and a bare `select 1` through the same pool. Started
// by `fork`.
import Fastify from 'fastify';
import { sql } from 'kysely';
import { openPool } from '../src/platform/connections.ts';
import { openDb } from '../src/platform/db.ts';

const db = openDb(openPool(process.argv[2]!, { max: 10 }));
const server = Fastify();
server.get('/bare', async (_, reply) => reply.type('text/html').send('<!doctype html><title>bare</title>'));
server.get('/select-1', async () => (await sql`select 1`.execute(db)).rows);
const base = await server.listen({ port: 0, host: '127.0.0.1' });
process.send?.(base);
