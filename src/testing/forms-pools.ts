// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms of pools, with fields that they could have.
import { day } from './clock.ts';
import type { Fields } from './site.ts';

/** A pool of an organisation. */
export const smallPool = (name: string, organisation: string): Fields => ({
  ...{ organisation, kind: 'maintain', name, function: 'cemetery', software: 'opencimetiere' },
  purpose: 'Hébergement et assistance du registre des cimetières, pour quatre ans.',
  ...{ territory: 'Wallonie', closes: day(120), rule: 'À parts égales.', need: '' },
  ...{ vehicle: '', work: '' },
});

/** Letter of intent. */
export const letter = (seat: string, words = ''): Fields => ({
  ...{ seat, build: '1 500', year: '420,50', budget: day(60), council: day(40), words },
});

/** By action: each form of the page of a pool. @param organisation id of one that may join */
export const poolForms = (organisation: string, seat: string): Readonly<Record<string, Fields>> => ({
  join: { organisation, standing: 'own', covers: '', quantity: '1 site, 2 postes' },
  intend: letter(seat, 'Sous réserve du budget.'),
  deliberate: { seat, on: day(-1), reference: '2026-41' },
  sign: { seat },
  leave: { seat },
  freeze: {
    ...{ total: '8 400', equal: '100', people: '', 'by-use': '', use: '', floor: '', cap: '', fixed: '' },
    ...{ grant: '', 'grant-most': '', members: 'Namur\nBeauvechain', source: '', key: '' },
  },
  describe: smallPool('Cimetières de Meuse', organisation),
  close: { any: 'x' },
  end: { any: 'x' },
});

/** The forms of a charter, by action. @param seat of who gives an accord */
export const charterForms = (seat: string): Readonly<Record<string, Fields>> => ({
  begin: { seat },
  clause: { clause: 'abstention', turn: '0', seat, answer: 'ignored', words: 'Sauf dit autrement.' },
  comment: { about: 'quorum', version: '1', seat, comment: 'Un tiers suffirait.' },
  propose: { version: '1' },
  agree: {
    ...{ seat, version: '1', office: 'Bourgmestre', power: 'assembly', on: day(-3) },
    ...{ reference: '2026-41', read: '1' },
  },
  second: { seat, version: '1', office: 'Direction générale', read: '1' },
});

/** An act of an assembly about its seat. */
export const actForm = (seat: string): Fields => ({
  ...{ seat, subject: `seat:${seat}`, decided: day(-9), reference: '2026-40', transmitted: day(-8) },
  ...{ published: day(-8), notified: '', year: '2027', address: 'https://namur.example/actes/40' },
});

/** The forms of the governance session that members of a pool play, by action. */
export const sessionForms: Readonly<Record<string, Fields>> = {
  open: { way: 'together' },
  act: { act: 'sit', seen: '0' },
  draft: { any: 'x' },
};

/** The forms of a hearing of providers, by action. */
export const hearingForms = (question: string): Readonly<Record<string, Fields>> => ({
  ask: { words: 'Qui répond la veille d’un jour férié ?' },
  answer: { question, words: 'Nous répondons en une journée.' },
});
