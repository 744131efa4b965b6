// SPDX-License-Identifier: AGPL-3.0-or-later
// Streams of a site: they end before it closes, and its connections leave room for them.
import type { FastifyInstance } from 'fastify';
import { type Live, mostStreams, openLive } from '../live.ts';
import type { Log } from '../log.ts';

/**
 * The most connections at once (a proxy in front uses some tens, and one for each stream). Beyond that, new
 * ones are closed at once, so that those already open keep working.
 */
export const mostConnections = 2 * mostStreams;

interface Parts {
  readonly directUrl?: string | undefined;
  readonly log: Log;
}

export function liveOn(server: FastifyInstance, { directUrl, log }: Parts): Live {
  const live = openLive({ directUrl, log });
  // streams would hold the site open for as long as somebody looks on
  server.addHook('preClose', async () => live.endStreams());
  server.addHook('onClose', () => live.close());
  return live;
}
