// SPDX-License-Identifier: AGPL-3.0-or-later
// What a forge said, checked where it is read again from a file or a database.
import { z } from 'zod';
import { forgeKinds } from './forge.ts';

const seconds = z.number().int();
const shape = {
  at: seconds,
  since: seconds,
  outsiders: z.enum(['association', 'members', 'deeds']),
  opened: z.array(seconds).max(20_000),
  answered: z.array(seconds).max(20_000),
  closed: z.array(seconds).max(20_000),
  flags: z.array(z.number().int().min(0).max(255)).max(20_000),
};
const sameLength = ({
  opened,
  answered,
  closed,
  flags,
}: { [Column in 'opened' | 'answered' | 'closed' | 'flags']: number[] }) =>
  [answered, closed, flags].every(({ length }) => length === opened.length);

export const forgeShape = z.object({
  kind: z.enum(forgeKinds),
  host: z.string().max(300),
  askedAt: seconds,
  archived: z.boolean().optional(),
  defaultBranch: z.string().max(300).optional(),
  movedTo: z.string().max(500).optional(),
  requests: z.object(shape).refine(sameLength).readonly().optional(),
  etags: z.record(z.string().max(500), z.string().max(300)).optional(),
});
