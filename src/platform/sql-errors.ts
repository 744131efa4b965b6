// SPDX-License-Identifier: AGPL-3.0-or-later
// What PostgreSQL refuses, sorted by what whoever asked can do about it (SQLSTATE, PostgreSQL 18, appendix
// A).

const codeOf = (error: unknown): string => (error as { code?: unknown } | null)?.code?.toString() ?? '';

/**
 * Another transaction was there first: a row that exists by now, a deadlock, a conflict of snapshots. Done
 * again, it sees what the other wrote.
 */
export const isConflict = (error: unknown): boolean => /^(?:23505|40001|40P01)$/.test(codeOf(error));

/**
 * A value that no column takes: a sign that is none, a day that does not exist, a number or a text out of
 * bounds. Reading should have refused it. A division by zero is a fault of ours.
 */
export const isUnstorable = (error: unknown): boolean =>
  /^(?:22(?!012)\w{3}|23514|23502)$/.test(codeOf(error));
