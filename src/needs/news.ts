// SPDX-License-Identifier: AGPL-3.0-or-later
// What those whom a need concerns are told of it, as the job is asked with that tells them.
import { z } from 'zod';

/**
 * `said`: to who leads a need that is near; `joined`: to who leads it; `hand`: to who would lead it; the
 * others to all behind it, by whom it is led or not.
 */
export const allNews = [
  'said',
  'joined',
  'merge',
  'dates',
  'fixed',
  'called-off',
  'closed',
  'reworded',
  'hand',
  'handed',
] as const;
export type NeedNews = (typeof allNews)[number];

export const needNews = {
  name: 'needs.tell',
  shape: z.object({
    /** Of what happened. */
    id: z.uuid(),
    need: z.uuid(),
    /** Who did it. */
    organisation: z.uuid(),
    news: z.enum(allNews),
    meeting: z.uuid().optional(),
    other: z.uuid().optional(),
  }),
};
