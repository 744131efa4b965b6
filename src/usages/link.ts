// SPDX-License-Identifier: AGPL-3.0-or-later
// The link in a mail by which an organisation answers for its usages without an account: for whom, about
// what, until when.
import type { Id } from '../base/id.ts';
import { Problem } from '../base/problem.ts';

/**
 * `confirm`: what is about to end; `hosted`: what an operator says of it; `mandate`: what was said in its
 * name.
 */
export type LinkKind = 'confirm' | 'hosted' | 'mandate';

export interface UsageLink {
  readonly kind: LinkKind;
  readonly organisation: Id<'Organisation'>;
  /** The agent it was sent to; absent: the official mailbox. */
  readonly account?: Id<'Account'> | undefined;
  /** The last moment, seconds since 1970. */
  readonly until: number;
}

/** Days that a link opens. */
export const linkDays = 45;

export function writeLink({ kind, organisation, account = '' as Id<'Account'>, until }: UsageLink): string {
  return [kind, organisation, account, until.toString(36)].join('~');
}

/** @throws Problem invalid `usages.link-forged` */
export function readLinkWords(words: string): UsageLink {
  const [, kind, organisation, account, until] =
    /^(confirm|hosted|mandate)~([0-9a-f-]{36})~([0-9a-f-]{36})?~([0-9a-z]{1,9})$/.exec(words) ?? [];
  if (!kind || !organisation || !until) throw new Problem('invalid', 'usages.link-forged');
  return {
    kind: kind as LinkKind,
    organisation: organisation as Id<'Organisation'>,
    account: (account as Id<'Account'> | undefined) || undefined,
    until: Number.parseInt(until, 36),
  };
}
