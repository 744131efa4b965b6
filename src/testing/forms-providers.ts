// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms of providers and of what comes before a purchase, with fields that each could have.
import type { site } from '../site.ts';
import { day } from './clock.ts';
import type { Fields } from './site.ts';

export interface Form {
  readonly pattern: keyof typeof site.patterns;
  /** Parts of the address. */
  readonly at?: Fields;
  readonly fields: Fields;
}

const id = '01938c7e-0000-7000-8000-0000000000bb';

const dashboardActions: Readonly<Record<string, Fields>> = {
  offer: {
    software: 'opencimetiere',
    'kind-support': '1',
    territories: 'France',
    'language-fr': '1',
    words: 'Depuis 2019.',
    publish: '1',
  },
  withdraw: { id },
  renew: { any: 'x' },
  site: { site: 'https://atelier.example/' },
  domain: { mailbox: 'contact@example.org' },
  'drop-domain': { id },
  person: { address: 'quelqu-un@atelier.example.fr' },
  reference: {
    client: 'nis:92094',
    software: 'opencimetiere',
    kind: 'support',
    on: day(-30),
    function: 'cemetery',
    training: '',
  },
  'drop-reference': { id },
};

/** @param slug of a provider of one's own @param town id of one's own organisation @param mission its slug */
export function providerForms(slug: string, town: string, mission: string): readonly Form[] {
  const at = { organisation: slug };
  const sameNumber = { scheme: 'siren', number: '732 829 320' };
  return [
    {
      ...{ pattern: 'providerNumber', at },
      fields: { address: 'contact@vrai.example', words: 'Notre site le porte au bas de chaque page.' },
    },
    { pattern: 'providerLetter', at, fields: { organisation: '', words: 'Libres en mars ?' } },
    {
      pattern: 'providerJoin',
      fields: { name: 'Atelier', ...sameNumber, mailbox: 'contact@example.fr' },
    },
    { pattern: 'providerLink', fields: { t: 'x', answer: 'yes' } },
    ...Object.entries(dashboardActions).map(
      ([action, fields]): Form => ({ pattern: 'providerAction', at: { slug, action }, fields }),
    ),
    {
      ...{ pattern: 'providerEstimate', at },
      fields: {
        ...{ organisation: town, kind: 'training', software: '' },
        line: 'Douze agents, trois cimetières.',
      },
    },
    ...['look', 'yes', 'end'].map(
      (action): Form => ({
        ...{ pattern: 'missionPartnersAction', at: { slug: mission, action } },
        fields: { organisation: town, 'brings-training': '1', 'seeks-audit': '1', other: id },
      }),
    ),
    { pattern: 'estimates', fields: { id, provider: town, answer: '1' } },
  ];
}
