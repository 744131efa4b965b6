// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether an error says that the database is away; asked also where nothing was connected, so without the
// driver.

/**
 * SQLSTATE (PostgreSQL, appendix A) of what is the server's state and not the question's fault: 08
 * connection, 28 authorisation, 3D no such database, 53 out of disk, memory, connections, 57 stopped,
 * cancelled or starting, 58 files that cannot be read or written, 25006 read only,
 * 25P0x idle too long, 40001 and 40P01 two that cannot both be, 55P03 a lock that did not come.
 */
const states = /^(?:08\w{3}|28\w{3}|3D000|53\w{3}|57\w{3}|58\w{3}|25006|25P0[34]|40001|40P01|55P03)$/;
const network =
  /^E(?:CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|NOTFOUND|AI_AGAIN|ADDRNOTAVAIL)$/;
const driver =
  /^(?:Connection terminated|timeout (?:expired|exceeded when trying to connect)|Client (?:has encountered a connection error|was closed)|Cannot use a pool after calling end)/;

/**
 * Whether an error says that the database is away (down, starting, stopping, full, locked, silent), not that
 * a question to it was wrong.
 */
export function isDatabaseAway(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return states.test(code) || network.test(code) || driver.test(message);
}
