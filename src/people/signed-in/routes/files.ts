// SPDX-License-Identifier: AGPL-3.0-or-later
// Forms with a file: read in memory, bounded, for who says that they are signed in, and kept nowhere.
import { spokenTags } from '../../../base/language.ts';
import { Problem } from '../../../base/problem.ts';
import { hasSessionCookie } from '../../../platform/web/session-cookie.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';

const megabyte = 1024 * 1024;

/** What is refused, in the words of the feature. */
export interface FileLimit {
  /** Megabytes of a file. A larger one is refused with its form as long as it can be read; beyond, unread. */
  readonly most: number;
  /** Given `most`. */
  readonly tooLarge: string;
  readonly unreadable: string;
}

/** @param routes the entries whose forms hold a file */
export function withFiles(web: Web, limit: FileLimit, routes: (web: Web) => void): void {
  web.server.register(async (server) => {
    // a file is read only for who says that they are signed in
    server.addHook('onRequest', async (request, reply) => {
      if (!hasSessionCookie(request))
        return reply.redirect(site.signIn(site.langOf(request.url, spokenTags())), 303);
      return undefined;
    });
    // Node reads forms with files itself (Fetch standard)
    server.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: 3 * limit.most * megabyte },
      async (request: { headers: Record<string, unknown> }, body: Buffer) =>
        readForm(String(request.headers['content-type']), body, limit),
    );
    server.setErrorHandler((error) => {
      const isTooLarge = (error as { statusCode?: number }).statusCode === 413;
      throw isTooLarge ? tooLarge(limit) : error;
    });
    routes({ ...web, server } as Web);
  });
}

/** @throws Problem invalid, as the limit says */
export async function bytesOf(file: File, limit: FileLimit): Promise<Uint8Array> {
  if (file.size > limit.most * megabyte) throw tooLarge(limit);
  return new Uint8Array(await file.arrayBuffer());
}

const tooLarge = ({ most, tooLarge: key }: FileLimit) => new Problem('invalid', key, { most });

async function readForm(
  type: string,
  body: Buffer,
  { unreadable }: FileLimit,
): Promise<Record<string, unknown>> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return Object.fromEntries(form.entries());
  } catch (cause) {
    throw new Problem('invalid', unreadable, {}, { cause });
  }
}
