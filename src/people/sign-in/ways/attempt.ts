// SPDX-License-Identifier: AGPL-3.0-or-later
// A sign-in that was begun in a browser (with an identity provider or a passkey) and must be finished in
// the same browser, once, within ten minutes.

/** `openid`, `passkey`: who signs in. `passkey-new`: an owner makes a passkey. */
export type AttemptWay = 'openid' | 'passkey' | 'passkey-new';

export const attemptMinutes = 10;

export interface Limits {
  /** Links an hour to one mail address. */
  readonly perAddress: number;
  /** Links an hour asked from one network address. */
  readonly perClient: number;
}

/** Whether what was begun can still be finished. */
export function isOpen({ begunAt, usedAt }: { begunAt: Date; usedAt: Date | null }, at: Date): boolean {
  return usedAt === null && at.getTime() - begunAt.getTime() <= attemptMinutes * 60_000;
}
