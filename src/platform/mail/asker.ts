// SPDX-License-Identifier: AGPL-3.0-or-later
// Who causes a mail, and by what its number is limited: `halle.mail_limit` says how many. Kept as keyed
// hashes, for two days.
import { createHmac } from 'node:crypto';
import type { KeyFor } from '../secret.ts';

/**
 * The kinds of mail that somebody may cause, each with its own limit: a link that proves a mailbox, an
 * invitation, a request to an organisation, a reference, a letter, what a network states of a member.
 */
export type Sort = 'proof' | 'invitation' | 'request' | 'reference' | 'letter' | 'statement';

export type Asker =
  | {
      readonly sort: Sort;
      readonly account: string;
      /** On whose behalf; absent: a stranger's own limits hold too. */
      readonly organisation?: string | undefined;
    }
  /** A visitor who is limited elsewhere: their mails only take turns. */
  | { readonly client: Buffer };

export interface AskerHashes {
  readonly sort: Sort | null;
  readonly account: Buffer | null;
  readonly organisation: Buffer | null;
  readonly client: Buffer | null;
}

export function askerHashes(keyFor: KeyFor, asker: Asker | undefined): AskerHashes {
  const nobody = { sort: null, account: null, organisation: null, client: null };
  if (!asker) return nobody;
  if ('client' in asker) return { ...nobody, client: asker.client };
  const hash = (kind: string, id: string) =>
    createHmac('sha256', keyFor('mail.asker')).update(`${kind} ${id}`).digest();
  const { sort, account, organisation } = asker;
  return {
    ...nobody,
    sort,
    account: hash('account', account),
    organisation: organisation ? hash('organisation', organisation) : null,
  };
}
