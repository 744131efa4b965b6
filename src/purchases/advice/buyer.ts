// SPDX-License-Identifier: AGPL-3.0-or-later
// Which kind of buyer an organisation of the halle is for the law on purchasing.
import type { Organisation, OrganisationKind } from '../../people/directory/organisation.ts';
import type { Country } from './question.ts';

type Kinds = Readonly<Partial<Record<OrganisationKind, string>>>;

const kinds: Readonly<Record<Country, Kinds>> = {
  FR: {
    ...{ commune: 'commune', grouping: 'epci', department: 'departement', region: 'region' },
    ...{ social: 'ccas', fire: 'sdis', state: 'etat', operator: 'syndicat' },
    ...{ school: 'organisme_public', association: 'organisme_public', other: 'organisme_public' },
  },
  BE: {
    ...{ commune: 'commune', social: 'cpas', grouping: 'intercommunale', operator: 'intercommunale' },
    ...{ region: 'region', state: 'etat', province: 'organisme_public', fire: 'organisme_public' },
    ...{ school: 'organisme_public', association: 'organisme_public', other: 'organisme_public' },
  },
  'CA-QC': {
    ...{ commune: 'municipalite', grouping: 'mrc', operator: 'municipalite', fire: 'municipalite' },
    ...{ state: 'etat', school: 'organisme_public' },
  },
};

/** By country and kind; undefined where no row of the law speaks of it, or it sells. */
export function buyerOf({
  kind,
  country,
  territory = country,
}: Pick<Organisation, 'kind' | 'country' | 'territory'>):
  | { readonly country: Country; readonly kind: string }
  | undefined {
  const law =
    country === 'FR' || country === 'BE' ? country : /^CA-QC\b/.test(territory) ? 'CA-QC' : undefined;
  const found = law && kinds[law][kind];
  return law && found ? { country: law, kind: found } : undefined;
}
