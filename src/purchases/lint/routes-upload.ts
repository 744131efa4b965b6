// SPDX-License-Identifier: AGPL-3.0-or-later
// Documents as they come: in memory, bounded, some at a time.
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../base/problem.ts';

const megabyte = 1_000_000;
/** Of all documents together. */
const mostMegabytes = 100;

/** Forms with files, for whoever: nobody needs an account to have a tender read. */
export function readUpload(server: FastifyInstance): void {
  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: mostMegabytes * megabyte + 64 * 1024 },
    async (request: { headers: Record<string, unknown> }, body: Buffer) => {
      try {
        const headers = { 'content-type': String(request.headers['content-type']) };
        const form = await new Response(new Uint8Array(body), { headers }).formData();
        return Object.fromEntries(form.entries());
      } catch (cause) {
        throw new Problem('invalid', 'purchases.lint.unreadable', {}, { cause });
      }
    },
  );
  server.setErrorHandler((error) => {
    const isTooLarge = (error as { statusCode?: number }).statusCode === 413;
    throw isTooLarge ? new Problem('invalid', 'purchases.lint.too-large', { most: mostMegabytes }) : error;
  });
}

/** Runs so many at once; further ones wait, and beyond that are told to come again. */
export function atMost({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <Made>(work: () => Promise<Made>): Promise<Made> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Problem('unavailable', 'purchases.lint.busy');
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
