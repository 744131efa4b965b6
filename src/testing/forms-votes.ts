// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms of votes, with fields that they could have.
import { day } from './clock.ts';
import type { Fields } from './site.ts';

export const smallProposal = (organisation: string): Fields => ({
  ...{ organisation, question: 'everyday', title: 'Choisir l’hébergeur du registre', discuss: '' },
  words: 'Nous confions l’hébergement au centre de gestion, dès le mois prochain.',
  shown: 'Le groupement confie son hébergement à un centre de gestion.',
});

export const opening: Fields = {
  ...{ rule: 'simple', days: '14', count: 'days', quorum: '50', voters: 'all', secret: '', delegation: '' },
};

/** By action: each form of the page of a vote. */
export const voteForms = (organisation: string, seat: string): Readonly<Record<string, Fields>> => ({
  revise: {
    ...{ title: 'Choisir l’hébergeur du registre', shown: '' },
    words: 'Nous confions l’hébergement au centre de gestion, dès l’an prochain.',
  },
  remark: { organisation, words: 'Qui paie la reprise des données ?' },
  open: opening,
  cast: { t: '', seat, choice: 'for', reason: '', interest: '' },
  withdraw: { any: 'x' },
});

export const discussed = (organisation: string): Fields => ({
  ...smallProposal(organisation),
  discuss: day(5),
});
