// SPDX-License-Identifier: AGPL-3.0-or-later
// One text for one value: JSON as RFC 8785 writes it (JCS), so that anyone hashes the same bytes.

/** Keys in the order of their UTF-16 units, no white space; what is undefined is left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const said = Object.entries(value).filter(([, one]) => one !== undefined);
  const inOrder = said.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${inOrder.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}
