// SPDX-License-Identifier: AGPL-3.0-or-later
// Who works in a town hall, as tests and the demonstration need them: by function, never by name.
import type { Role } from '../people/agents/permissions.ts';

/** A function: the word of its mailbox, what it does there, and the roles that it holds. */
export interface Persona {
  readonly word: string;
  readonly duty: string;
  readonly roles: readonly Role[];
}

export const personas = {
  secretariat: { word: 'secretariat', duty: 'secrétariat', roles: ['agent'] },
  purchases: { word: 'achats', duty: 'achats', roles: ['agent', 'buyer'] },
  direction: { word: 'direction', duty: 'direction générale', roles: ['agent', 'signatory'] },
  computing: { word: 'informatique', duty: 'service informatique', roles: ['agent'] },
} as const satisfies Readonly<Record<string, Persona>>;

/** The mailbox of a function of an organisation; all domains end in `.example`, where no mail arrives. */
export const mailboxOf = ({ word }: Persona, domain: string): string => `${word}@${domain}.example`;
