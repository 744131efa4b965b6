// SPDX-License-Identifier: AGPL-3.0-or-later
// The pictures that this halle serves: each at an address that its bytes give, so that browsers keep it.
import { Problem } from '../../base/problem.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { findPicture } from './store.ts';

const named = /^([0-9a-f]{32})\.webp$/;

/** It draws, and does nothing else, even where it is opened by itself. */
const still = "default-src 'none'; style-src 'none'; sandbox";

export function pictureRoutes(web: Web): void {
  web.server.get(site.picturePattern, async (request, reply) => {
    const { picture } = request.params as { picture: string };
    const id = named.exec(picture)?.[1];
    const body = id && (await findPicture(web.db, id));
    if (!body) throw new Problem('not-found', 'catalogue.pictures.none');
    return reply
      .header('content-security-policy', still)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('image/webp')
      .send(body);
  });
}
