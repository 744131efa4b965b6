// SPDX-License-Identifier: AGPL-3.0-or-later
// Who may do what in the database: an owner who only migrates, a role without privilege for the site, so that
// a fault of the program cannot read past the row-level rules, and a worker who sends the mails and runs the
// jobs that the site may only ask for.
import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { Problem } from '../base/problem.ts';
import { newClient } from './connections.ts';
import { alterRole, scramVerifier } from './scram.ts';
import { setSearchPath } from './sessions.ts';

export interface Roles {
  readonly owner: string;
  readonly app: string;
  /** The same as `app` where only two roles were made: the site may then touch jobs and mails itself. */
  readonly worker: string;
}

export const usualRoles: Roles = { owner: 'halle_owner', app: 'halle_app', worker: 'halle_worker' };

/** The addresses of one database, one for each role. */
export interface Addresses {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
}

/**
 * Opens one connection, says in a sentence why it cannot, and closes it after `work`.
 * @throws Problem unavailable `platform.database-down`
 */
export function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  return withBareClient(url, async (client) => {
    await client.query(setSearchPath);
    return work(client);
  });
}

/** The same, for a session that has said nothing: as a pool's are. */
export async function withBareClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
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

/**
 * The sentence for a database that does not answer: where it was looked for (never the password) and what it
 * said.
 */
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

/** Makes the roles where they are missing, with passwords drawn from `secret`. @param client a superuser */
export async function ensureRoles(client: pg.Client, roles: Roles, secret: string): Promise<void> {
  for (const role of [roles.owner, roles.app, roles.worker]) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount) continue;
    const password = client.escapeLiteral(passwordOf(secret, role));
    await client.query(
      `create role ${client.escapeIdentifier(role)} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`,
    );
  }
}

/** Gives the roles the passwords drawn from another secret. @param client a superuser */
export async function renewRoles(client: pg.Client, roles: Roles, secret: string): Promise<void> {
  for (const role of Object.values(roles)) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount) await client.query(alterRole(role, scramVerifier(passwordOf(secret, role))));
  }
}

/** Makes the database where it is missing. @param how what follows `owner …`: a template, a collation */
export async function ensureDatabase(
  client: pg.Client,
  name: string,
  owner: string,
  how = '',
): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  await client.query(
    `create database ${client.escapeIdentifier(name)} owner ${client.escapeIdentifier(owner)} ${how}`,
  );
}

/** The addresses of a database for all roles, on the server of `url`. */
export function addressesOf(url: string, database: string, roles: Roles, secret: string): Addresses {
  const of = (role: string) => {
    const address = new URL(url);
    address.username = role;
    address.password = passwordOf(secret, role);
    address.pathname = `/${database}`;
    return address.href;
  };
  return { ownerUrl: of(roles.owner), appUrl: of(roles.app), workerUrl: of(roles.worker) };
}

const passwordOf = (secret: string, role: string) =>
  createHmac('sha256', secret).update(`halle database role ${role}`).digest('base64url');

/** The role named in a database address. */
export const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/**
 * Tables that no role but the owner writes: what ran, what may be asked and how much of it, what a mandate
 * may hold and what was committed under it, and official mailboxes: whoever reads one becomes the first
 * agent, so only the operator's command, as the owner, gives one to an organisation; likewise who keeps the
 * halle.
 */
const onlyRead = [
  ...['migration', 'askable_job', 'mail_limit', 'official_mailbox'],
  ...['mandatable', 'mandate_object', 'mandate_commitment', 'keeper', 'holding', 'erasing_now'],
];
/**
 * Tables that the site touches through functions of the owner alone, where a worker has a role of its own.
 */
const onlyAsked = ['asked_job', 'mail', 'mail_refusal'];
/** Tables of steps, and what was done at the desk: what was done stays, whoever connects. */
const onlyGrows = ['mission_step', 'loan_step', 'keeping_deed'];
/** What the site may read of a mail: where it stands. Never to whom it goes, who asked, or its words. */
const seenOfMail = 'id, kind, rank, topic, state, created_at, attempts, next_at, begun_at, ended_at, answer';

/**
 * Gives the site and the worker their rights on what the migrations made, and takes back what an earlier
 * release gave.
 * @param client connected as the owner
 */
export async function grantTo(client: pg.Client, { app, worker }: Omit<Roles, 'owner'>): Promise<void> {
  const [site, working] = [client.escapeIdentifier(app), client.escapeIdentifier(worker)];
  const both = [...new Set([site, working])].join(', ');
  const shut = onlyAsked.map((table) => `halle.${table}`).join(', ');
  // one message, so one transaction: nobody ever meets half of it
  await client.query(`
    ${grants('halle', both)}
    revoke insert, update, delete on ${onlyRead.map((table) => `halle.${table}`).join(', ')} from ${both};
    revoke update, delete on ${onlyGrows.map((table) => `halle.${table}`).join(', ')} from ${both};
    ${grants('pgboss', working)}
    ${
      site === working
        ? ''
        : `revoke all on all tables in schema pgboss from ${site};
    revoke all on all sequences in schema pgboss from ${site};
    revoke all on all functions in schema pgboss from ${site};
    revoke all on schema pgboss from ${site};
    revoke all on ${shut} from ${site};
    revoke all on sequence halle.asked_job_id_seq from ${site};
    grant select (${seenOfMail}) on halle.mail to ${site};
    grant select on halle.mail_refusal to ${site};`
    }
    revoke execute on function halle.mail_limit_passed(text, bytea, bytea, bytea, timestamptz) from ${both};`);
}

const grants = (schema: string, roles: string) => `
    grant usage on schema ${schema} to ${roles};
    grant select, insert, update, delete on all tables in schema ${schema} to ${roles};
    grant usage, select on all sequences in schema ${schema} to ${roles};
    grant execute on all functions in schema ${schema} to ${roles};`;

/** Whether both roles have what `grantTo` gives, and the site no more than that. @param client any role */
export async function areGranted(client: Querying, { app, worker }: Omit<Roles, 'owner'>): Promise<boolean> {
  const { rows } = await client.query<{ works: boolean }>(
    `select has_table_privilege($1, 'halle.migration', 'select') and has_table_privilege($2, 'pgboss.job', 'select')
      and has_table_privilege($2, 'halle.mail', 'update') and ($1 = $2 or not mayTouch) as works
    from (select has_schema_privilege($1, 'pgboss', 'usage') or has_table_privilege($1, 'halle.mail', 'update')) as wide (mayTouch)
    where not has_table_privilege($1, 'halle.official_mailbox', 'update') and not has_table_privilege($1, 'halle.mission_step', 'update')`,
    [app, worker],
  );
  return rows[0]?.works ?? false;
}

/**
 * Start-up refuses a role that could read past the row-level rules, and a site that could assume the worker's
 * rights.
 * @param client connected as the site's role
 * @param worker its role, where it is another
 * @throws Problem forbidden `platform.role-bypasses`
 */
export async function refuseBypass(client: Querying, worker?: string): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `select role from (select current_user::text union select $1::text) as roles (role)
    where role is not null and (
      exists (select from pg_roles where pg_has_role(role, oid, 'member')
        and (rolsuper or rolbypassrls or oid = (select nspowner from pg_namespace where nspname = 'halle')))
      or role = current_user and role <> $1 and pg_has_role(role, $1, 'member'))`,
    [worker ?? null],
  );
  if (rows[0]) throw new Problem('forbidden', 'platform.role-bypasses', { role: rows[0].role });
}

type Querying = { query: pg.Pool['query'] };
