// SPDX-License-Identifier: AGPL-3.0-or-later
// Identifiers: a UUIDv7 (RFC 9562) branded by what it names.
import { v7 } from 'uuid';
import { Problem } from './problem.ts';

/** A UUIDv7 that names one kind of thing: `Id<'Software'>`. */
export type Id<Noun extends string> = string & { readonly noun: Noun };

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * A new identifier made from an instant (ms since 1970) and 16 random bytes: the caller brings both, so cores
 * stay repeatable.
 */
export function idFrom<Noun extends string>(at: number, random: Uint8Array): Id<Noun> {
  return v7({ msecs: at, random, seq: 0 }) as Id<Noun>;
}

/** Whether a stranger wrote an identifier, as it is kept. */
export const isId = (written: string): boolean => shape.test(written);

/** Reads an identifier written by a stranger. @throws Problem invalid `id.not-an-id` */
export function parseId<Noun extends string>(written: string): Id<Noun> {
  const id = written.toLowerCase();
  if (!isId(id)) throw new Problem('invalid', 'id.not-an-id', { written: written.slice(0, 80) });
  return id as Id<Noun>;
}
