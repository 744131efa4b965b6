// SPDX-License-Identifier: AGPL-3.0-or-later
// Names for programs, and for the fields of our own forms: what may be meant by the letters typed, of each
// kind of thing that can be named.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { site } from '../site.ts';
import type { Db } from './db.ts';
import type { Naming } from './naming.ts';
import { langShape } from './web/lang-shape.ts';

/** Names change a few times a day at most; a keeper on the way answers the same letters again. */
const keptFor = 'public, max-age=300';

const answer = z.object({
  items: z
    .array(
      z.object({
        value: z.string().describe('What a form of this halle takes for it: a slug or a code'),
        label: z.string(),
        hint: z.string().optional().describe('What tells it apart from its namesakes'),
      }),
    )
    .describe('The likeliest first, eight at most'),
  links: z.record(z.string(), z.string()),
});

/** Adds /api/v1/names. @param namings one for each kind */
// biome-ignore lint/suspicious/noExplicitAny: what is named is known to each naming alone
export function namesApi(namings: readonly Naming<any>[]): (server: FastifyInstance, db: Db) => void {
  const byKind = new Map(namings.map((naming) => [naming.kind, naming]));
  const kinds = [...byKind.keys()] as [string, ...string[]];
  const querystring = z.object({
    kind: z.enum(kinds).describe('What is named'),
    q: z.string().max(120).describe('The first letters of its name, the name as one remembers it, or a code'),
    lang: langShape,
  });
  return (server, db) => {
    server.withTypeProvider<ZodTypeProvider>().get(
      site.api.names(),
      {
        schema: {
          summary: 'Names that may be meant by what is typed',
          querystring,
          response: { 200: answer },
        },
      },
      async ({ query: { kind, q, lang } }, reply) => {
        const items = await byKind.get(kind)!.suggest(db, q, lang);
        reply.header('cache-control', keptFor);
        return { items: [...items], links: { self: site.api.names({ kind, q, lang }) } };
      },
    );
  };
}
