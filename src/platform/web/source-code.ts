// SPDX-License-Identifier: AGPL-3.0-or-later
// The source code of the very program that answers, offered to everyone who uses it over the network (AGPL,
// section 13): the archive that was made when the program was built, and its checksum. No folder is read.
import { createReadStream } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../base/problem.ts';
import { site } from '../../site.ts';
import { type Offered, watchOffered } from '../source/offered.ts';

const name = 'halle-source.tar.gz';

/** Answers `site.source` and `site.sourceChecksum`. @param root the package's folder */
export function serveSource(server: FastifyInstance, root: string): void {
  const find = watchOffered(root);
  const offered = async (): Promise<Offered> => {
    const found = await find();
    if (!found) throw new Problem('not-found', 'web.source-missing');
    return found;
  };
  server.get(
    site.source,
    { config: { rateLimit: { max: 6, timeWindow: 60_000 } } },
    async (request, reply) => {
      const { file, bytes, sha256 } = await offered();
      reply.header('etag', `"${sha256}"`).header('cache-control', 'no-cache');
      // RFC 9530.
      reply.header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
      if (request.headers['if-none-match']?.split(/,\s*/).includes(`"${sha256}"`))
        return reply.code(304).send();
      reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('content-length', bytes)
        .type('application/gzip');
      return reply.send(createReadStream(file));
    },
  );
  server.get(site.sourceChecksum, async (_, reply) => {
    const { sha256 } = await offered();
    return reply
      .header('cache-control', 'no-cache')
      .type('text/plain; charset=utf-8')
      .send(`${sha256}  ${name}\n`);
  });
}
