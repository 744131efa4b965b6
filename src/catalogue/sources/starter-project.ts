// SPDX-License-Identifier: AGPL-3.0-or-later
// The part of a starter file that is about the project: what it asks for, where it meets, who holds it, what
// changed, what goes on with it.
import { z } from 'zod';
import { isDay } from '../../base/day.ts';
import { needKinds } from '../../measure/claim/needs.ts';
import { eventKinds, placeKinds } from '../project.ts';

export const line = (limit: number) => z.string().trim().min(1).max(limit);
export const address = z.url({ protocol: /^https?$/ }).max(500);
export const day = z.string().refine(isDay, 'a date like 2026-11-21');
export const both = (limit: number) => z.strictObject({ fr: line(limit), en: line(limit) });
const body = z.strictObject({ name: line(160), url: address.optional() });

export const starterProject = {
  /** Pictures that the project publishes of its software; fetched, and shown by this halle. */
  logo: address.optional(),
  screenshots: z.array(address).min(1).max(6).optional(),
  /** What the project says it needs, and where it meets: pages of its own, named in `sources`. */
  asks: z
    .array(z.strictObject({ kind: z.enum(needKinds), url: address.optional() }))
    .min(1)
    .max(needKinds.length)
    .optional(),
  meets: z
    .array(z.strictObject({ kind: z.enum(placeKinds), url: address }))
    .min(1)
    .max(12)
    .optional(),
  commons: z
    .strictObject({
      steward: body.optional(),
      governance: address.optional(),
      nameOwner: body.optional(),
    })
    .optional(),
  /** What changed of what users were promised, each with the page that says so. */
  events: z
    .array(
      z.strictObject({
        kind: z.enum(eventKinds),
        date: z.string().regex(/^[12]\d{3}(-(0[1-9]|1[0-2])(-\d{2})?)?$/),
        words: both(300),
        url: address,
        verified: z.literal(false).optional(),
      }),
    )
    .min(1)
    .max(20)
    .optional(),
  successors: z
    .array(
      z.strictObject({
        kind: z.enum(['fork', 'successor']),
        name: line(120),
        url: address,
        source: address.optional(),
      }),
    )
    .min(1)
    .max(12)
    .optional(),
};
