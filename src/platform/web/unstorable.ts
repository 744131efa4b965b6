// SPDX-License-Identifier: AGPL-3.0-or-later
// Refuses characters that PostgreSQL cannot store and no form of ours sends (NUL, half of a surrogate
// pair), in one place, before any route reads a field.
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../base/problem.ts';

/** Names and values alike, however deep; files are read by who takes them. */
export function refuseUnstorable(server: FastifyInstance): void {
  server.addHook('preValidation', async ({ body, query, params }) => {
    if ([body, query, params].some(holdsUnfit)) throw new Problem('unfit', 'web.unfit');
  });
}

/** Whether a text cannot be kept: it holds NUL, or half of a character. */
const isUnfit = (written: string): boolean => written.includes('\0') || !written.isWellFormed();

function holdsUnfit(given: unknown): boolean {
  const left: unknown[] = [given];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === 'string' && isUnfit(one)) return true;
    if (one === null || typeof one !== 'object') continue;
    for (const [name, value] of Object.entries(one)) left.push(name, value);
  }
  return false;
}
