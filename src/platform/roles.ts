// SPDX-License-Identifier: AGPL-3.0-or-later
// Who may do what in the database: an owner who only migrates, and a role without privilege for the site and the worker,
// so that a fault of the program cannot read past the row-level rules.
import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { Problem } from '../base/problem.ts';
import { newClient } from './connections.ts';
import { alterRole, scramVerifier } from './scram.ts';
import { sayPath } from './sessions.ts';

export interface Roles {
  readonly owner: string;
  readonly app: string;
}

export const usualRoles: Roles = { owner: 'halle_owner', app: 'halle_app' };

/** The two addresses of one database. */
export interface Addresses {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** Opens one connection, says in a sentence why it cannot, and closes it after `work`. @throws Problem unavailable `platform.database-down` */
export function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return withBareClient(url, async (client) => {
    await client.query(sayPath);
    return work(client);
  });
}

/** The same, for a session that has said nothing: as a pool's are. */
export async function withBareClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = newClient(url);
  try {
    await client.connect();
  } catch (cause) {
    throw databaseDown(url, cause);
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The sentence for a database that does not answer: where it was looked for (never the password) and what it said. */
export function databaseDown(url: string, cause: unknown): Problem {
  const where = URL.parse(url);
  const said = cause instanceof AggregateError ? cause.errors[0] : cause;
  const reason = said instanceof Error ? said.message : String(said);
  return new Problem(
    'unavailable',
    'platform.database-down',
    { where: where ? `${where.host}${where.pathname}` : '?', reason: reason.slice(0, 200) },
    { cause },
  );
}

/** Makes the two roles where they are missing, with passwords drawn from `secret`. @param client a superuser */
export async function ensureRoles(client: pg.Client, roles: Roles, secret: string): Promise<void> {
  for (const role of [roles.owner, roles.app]) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount) continue;
    const password = client.escapeLiteral(passwordOf(secret, role));
    await client.query(
      `create role ${client.escapeIdentifier(role)} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`,
    );
  }
}

/** Gives the two roles the passwords drawn from another secret. @param client a superuser */
export async function renewRoles(client: pg.Client, roles: Roles, secret: string): Promise<void> {
  for (const role of [roles.owner, roles.app]) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount) await client.query(alterRole(role, scramVerifier(passwordOf(secret, role))));
  }
}

/** Makes the database where it is missing. @param how what follows `owner …`: a template, a collation */
export async function ensureDatabase(client: pg.Client, name: string, owner: string, how = ''): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  await client.query(`create database ${client.escapeIdentifier(name)} owner ${client.escapeIdentifier(owner)} ${how}`);
}

/** The addresses of a database for both roles, on the server of `url`. */
export function addressesOf(url: string, database: string, roles: Roles, secret: string): Addresses {
  const of = (role: string) => {
    const address = new URL(url);
    address.username = role;
    address.password = passwordOf(secret, role);
    address.pathname = `/${database}`;
    return address.href;
  };
  return { ownerUrl: of(roles.owner), appUrl: of(roles.app) };
}

const passwordOf = (secret: string, role: string) => createHmac('sha256', secret).update(`halle database role ${role}`).digest('base64url');

/** The role named in a database address. */
export const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/**
 * Gives the site's role its rights on what the migrations made.
 * @param client connected as the owner
 */
export async function grantTo(client: pg.Client, app: string): Promise<void> {
  const role = client.escapeIdentifier(app);
  for (const schema of ['halle', 'pgboss']) {
    await client.query(`
      grant usage on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant usage, select on all sequences in schema ${schema} to ${role};
      grant execute on all functions in schema ${schema} to ${role}`);
  }
  await client.query(`revoke insert, update, delete on halle.migration from ${role}`);
  // Whoever reads an official mailbox becomes the first agent: only the operator's command, as the owner, gives one to an organisation.
  await client.query(`revoke insert, update, delete on halle.official_mailbox from ${role}`);
}

/**
 * Start-up refuses a role that could read past the row-level rules.
 * @param client connected as the site's role
 * @throws Problem forbidden `platform.role-bypasses`
 */
export async function refuseBypass(client: { query: pg.Pool['query'] }): Promise<void> {
  const { rows } = await client.query<{ role: string; bypasses: boolean }>(`
    select current_user as role, exists (
      select from pg_roles where pg_has_role(current_user, oid, 'member')
        and (rolsuper or rolbypassrls or oid = (select nspowner from pg_namespace where nspname = 'halle'))) as bypasses`);
  if (rows[0]?.bypasses) throw new Problem('forbidden', 'platform.role-bypasses', { role: rows[0].role });
}
