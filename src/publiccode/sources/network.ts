// SPDX-License-Identifier: AGPL-3.0-or-later
// Opens the addresses that a publiccode.yml names: gone (404, 410) is an error, anything else that prevents
// an answer is told as not checked.
import { Problem } from '../../base/problem.ts';
import { fetchBounded } from '../../platform/http.ts';
import type { Look, Looked } from '../references.ts';

const states: Readonly<Record<string, Looked['state']>> = {
  'platform.http.unknown-host': 'no-host',
  'platform.http.too-large': 'found',
  'platform.http.bad-address': 'missing',
};

/**
 * A way to open web addresses, each once.
 * @param allowPrivate `host:port` pairs on this machine that may be opened
 */
export function lookOnTheWeb(allowPrivate: readonly string[]): NonNullable<Look['reach']> {
  const seen = new Map<string, Promise<Looked>>();
  return (url) => {
    const known = seen.get(url) ?? reach(url, allowPrivate);
    seen.set(url, known);
    return known;
  };
}

async function reach(url: string, allowPrivate: readonly string[]): Promise<Looked> {
  try {
    const { status, body } = await fetchBounded(url, { timeoutMs: 10_000, allow: allowPrivate });
    if (status >= 200 && status < 300) return { state: 'found', head: body.subarray(0, 64) };
    return { state: status === 404 || status === 410 ? 'missing' : 'unknown', why: `HTTP ${status}` };
  } catch (reason) {
    if (!(reason instanceof Problem)) return { state: 'unknown' };
    const state = states[reason.textKey] ?? 'unknown';
    return state === 'found' ? { state } : { state, why: reason.textKey.split('.').at(-1)! };
  }
}
