// SPDX-License-Identifier: AGPL-3.0-or-later
// Forms with files: read in memory, bounded, and kept nowhere.
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../base/problem.ts';

/** What is refused, in the words of the feature. */
export interface FileLimit {
  /** Megabytes: of a file, or of all together. Given to `tooLarge`. */
  readonly most: number;
  readonly tooLarge: string;
  readonly unreadable: string;
}

/** What is sent may be so large, in bytes; the rest of a form is beside its files. */
export function readFiles(server: FastifyInstance, limit: FileLimit, bodyLimit: number): void {
  // Node reads forms with files itself (Fetch standard)
  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit },
    async (request: { headers: Record<string, unknown> }, body: Buffer) =>
      readForm(String(request.headers['content-type']), body, limit),
  );
  server.setErrorHandler((error) => {
    const isTooLarge = (error as { statusCode?: number }).statusCode === 413;
    throw isTooLarge ? tooLarge(limit) : error;
  });
}

export const tooLarge = ({ most, tooLarge: key }: FileLimit): Problem =>
  new Problem('invalid', key, { most });

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
