// SPDX-License-Identifier: AGPL-3.0-or-later
// Heads of the journal (number and hash of its last entry) as they are kept outside it: one a line, each
// beginning with a line end, so that a half-written one does not spoil the next. A journal that no longer
// passes through a head that was seen has been cut or written anew.

/** Number and hash of a seal. */
export interface Head {
  readonly number: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/**
 * A head, and when it was met: as the last seal, or as the last seal of a backup that was brought back
 * knowingly.
 */
export interface SeenHead extends Head {
  /** ISO 8601. */
  readonly at: string;
  readonly how: 'seen' | 'restored';
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (seen|restored) (\d{1,15}) ([0-9a-f]{64})$/;

/** `2026-11-29T10:00:00.000Z seen 12 5f…` */
export const headLine = ({ at, how, number, hash }: SeenHead): string => `${at} ${how} ${number} ${hash}`;

/** What is no whole line is passed over. */
export function parseHeads(written: string): SeenHead[] {
  return written.split('\n').flatMap((line) => {
    const [, at, how, number, hash] = shape.exec(line.trim()) ?? [];
    return hash === undefined ? [] : [{ at: at!, how: how as SeenHead['how'], number: Number(number), hash }];
  });
}

export interface Standing {
  /** Heads that the journal must pass through: those met since the last backup brought back. */
  readonly binding: readonly SeenHead[];
  /** The last backup brought back, when there was one. */
  readonly restored: SeenHead | undefined;
  /** How many seals had been seen beyond that backup: they went with what it replaced. */
  readonly beyond: number;
}

/** What heads, in the order they were met, ask of the journal. */
export function standing(heads: readonly SeenHead[]): Standing {
  const from = heads.findLastIndex(({ how }) => how === 'restored');
  const restored = heads[from];
  if (!restored) return { binding: heads, restored, beyond: 0 };
  const highest = Math.max(0, ...heads.slice(0, from).map(({ number }) => number));
  // The hash before the first seal is in no journal.
  return {
    binding: heads.slice(from).filter(({ number }) => number > 0),
    restored,
    beyond: Math.max(0, highest - restored.number),
  };
}
