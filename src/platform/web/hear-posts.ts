// SPDX-License-Identifier: AGPL-3.0-or-later
// A form that was posted: what this process saw of the database before is not given to whoever comes next.
import type { FastifyInstance } from 'fastify';
import type { RevisionReader } from '../revisions.ts';

/** Before the form is answered: whoever posted sees what they have done. */
export function hearPosts(server: FastifyInstance, { changed }: RevisionReader): void {
  if (!changed) return;
  server.addHook('onSend', async ({ method }) => {
    if (method !== 'GET' && method !== 'HEAD') changed();
  });
}
