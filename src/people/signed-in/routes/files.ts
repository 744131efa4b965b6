// SPDX-License-Identifier: AGPL-3.0-or-later
// Forms with a file for who says that they are signed in.
import { spokenTags } from '../../../base/language.ts';
import { type FileLimit, readFiles, tooLarge } from '../../../platform/form/routes-files.ts';
import { hasSessionCookie } from '../../../platform/web/session-cookie.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';

const megabyte = 1024 * 1024;

/**
 * @param limit of a file: a larger one is refused with its form as long as it can be read; beyond, unread
 * @param routes the entries whose forms hold a file
 */
export function withFiles(web: Web, limit: FileLimit, routes: (web: Web) => void): void {
  web.server.register(async (server) => {
    // a file is read only for who says that they are signed in
    server.addHook('onRequest', async (request, reply) => {
      if (!hasSessionCookie(request))
        return reply.redirect(site.signIn(site.langOf(request.url, spokenTags())), 303);
      return undefined;
    });
    readFiles(server, limit, 3 * limit.most * megabyte);
    routes({ ...web, server } as Web);
  });
}

/** @throws Problem invalid, as the limit says */
export async function bytesOf(file: File, limit: FileLimit): Promise<Uint8Array> {
  if (file.size > limit.most * megabyte) throw tooLarge(limit);
  return new Uint8Array(await file.arrayBuffer());
}
