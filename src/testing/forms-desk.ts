// SPDX-License-Identifier: AGPL-3.0-or-later
// Every form of the desk of those who keep the halle, with fields that it could have.
import type { Fields } from './site.ts';

interface DeskForm {
  readonly fields: Fields;
  /** Parts of the address. */
  readonly at: Fields;
}

const one = (fields: Fields, at: Fields): DeskForm => ({ fields, at });

/** @param town an organisation @param anyId the id of nothing */
export function deskForms(town: string, anyId: string): readonly DeskForm[] {
  return [
    ...['suspend', 'resume'].map((deed) =>
      one({ account: anyId, q: '', reason: 'Des messages publicitaires.' }, { section: 'comptes', deed }),
    ),
    one(
      { organisation: town, to: '', reason: 'Parti sans prévenir.' },
      { section: 'organisations', deed: 'administrator' },
    ),
    one(
      { mail: anyId, do: 'again', reason: 'Le serveur était tombé.' },
      { section: 'courriers', deed: 'mail' },
    ),
    one({ job: anyId, reason: 'Le réseau est revenu.' }, { section: 'travaux', deed: 'job' }),
    ...['confirm', 'free', 'dismiss'].map((deed) =>
      one({ organisation: town, reason: 'Le registre le dit autrement.' }, { section: 'numeros', deed }),
    ),
    one(
      { request: anyId, do: 'given', reason: 'La personne qui s’y oppose est partie.' },
      { section: 'cles', deed: 'decide' },
    ),
    one({ double: town, other: town }, { section: 'doublons', deed: 'compare' }),
    one(
      { double: town, other: town, looked: '1', reason: 'La même, inscrite deux fois.' },
      { section: 'doublons', deed: 'merge' },
    ),
    one({ merge: anyId, reason: 'Ce sont bien deux organismes.' }, { section: 'doublons', deed: 'part' }),
    one(
      { kind: 'mission-title', thing: anyId, q: '', reason: 'Une publicité déguisée.' },
      { section: 'paroles', deed: 'withdraw' },
    ),
    one({ withdrawal: anyId, reason: 'L’auteur a raison.' }, { section: 'paroles', deed: 'put-back' }),
    ...catalogueForms(anyId),
    ...['answer', 'proposal', 'correction'].map((deed) =>
      one(
        {
          ...{ remark: anyId, reason: 'Merci, c’est fait ce jour.', outcome: 'accepted', name: 'Fleurs' },
          ...{ url: 'https://forge.example/fleurs', summary: 'Suit les massifs.', field: 'name', value: 'x' },
        },
        { section: 'messages', deed },
      ),
    ),
  ];
}

/** About imports and sources of the catalogue. */
function catalogueForms(anyId: string): readonly DeskForm[] {
  return [
    ...['carry-out', 'drop'].map((chosen) =>
      one(
        { plan: anyId, do: chosen, reason: 'Vu avec la source.' },
        { section: 'importations', deed: 'decide' },
      ),
    ),
    one(
      {
        ...{ source: 'sill', address: 'https://sill.example/catalogi.json', hours: '24', complete: 'yes' },
        reason: 'La liste des logiciels recommandés.',
      },
      { section: 'sources', deed: 'register' },
    ),
    ...['correct', 'hide', 'settle', 'undo'].map((deed) =>
      one(
        {
          ...{ software: 'opencimetiere', field: 'website', value: 'https://juste.example/' },
          ...{ outcome: 'kept', id: anyId, reason: 'Vu avec l’éditeur.' },
        },
        { section: 'fiches', deed },
      ),
    ),
    ...['fetch', 'stop'].map((chosen) =>
      one({ id: anyId, do: chosen, reason: 'Vu avec la source.' }, { section: 'sources', deed: 'decide' }),
    ),
  ];
}
