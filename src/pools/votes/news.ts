// SPDX-License-Identifier: AGPL-3.0-or-later
// What members are told of a vote, as the job is asked with that tells them.
import { z } from 'zod';

export const allVoteNews = ['proposed', 'opened', 'extended', 'closed'] as const;
export type VoteNews = (typeof allVoteNews)[number];

export const voteNews = {
  name: 'pools.vote-news',
  /** `id`: of what happened, told once; `as`: who coordinates; `by`: for whom it was done. */
  shape: z.object({
    ...{ id: z.uuid(), vote: z.uuid(), as: z.uuid(), by: z.uuid(), round: z.number().int().min(0) },
    news: z.enum(allVoteNews),
  }),
};
