// SPDX-License-Identifier: AGPL-3.0-or-later
// What a network operates, as people name it: free software of the catalogue, or a proprietary product that
// the thesaurus knows.
import { type Lang, speaker } from '../../base/language.ts';
import { nearestOf } from '../../base/nearest.ts';
import { fold } from '../../base/text.ts';
import type { Item } from '../../people/networks/network.ts';
import { mostOffered, type NameOption, type Naming } from '../../platform/naming.ts';
import { loadThesaurus } from '../sources/thesaurus.ts';
import { organisationTexts } from '../texts/organisation.ts';
import { productKey } from '../thesaurus/index.ts';
import { softwareNaming } from './naming.ts';

type Product = ReturnType<typeof loadThesaurus>['products'][number];

/** An item with what it is called and how it is offered. */
export type NamedThing = Item & { readonly option: NameOption };

const productOption = ({ name, supplier }: Product, lang: Lang): NameOption => ({
  value: name,
  label: name,
  hint: `${speaker(organisationTexts, lang)('catalogue.organisation.proprietary')}${supplier && supplier !== name ? `, ${supplier}` : ''}`,
});

const productsNear = (typed: string, lang: Lang) =>
  nearestOf(fold(typed).trim(), loadThesaurus().products, ({ name }) => [fold(name)], mostOffered).map(
    (one) => productOption(one, lang),
  );

/** Free software goes before a product of its name. */
export const itemNaming: Naming<NamedThing> = {
  kind: 'software-or-product',
  id: ({ kind, subject }) => `${kind}:${subject}`,
  option: ({ option }) => option,
  async resolve(db, written, lang) {
    const software = await softwareNaming.resolve(db, written, lang);
    if (!('nearest' in software)) {
      const { found } = software;
      return { found: { kind: 'libre', subject: found.id, option: softwareNaming.option(found, lang) } };
    }
    if (software.several) return software;
    const key = productKey(written);
    const product = loadThesaurus().products.find(({ name }) => productKey(name) === key);
    if (product)
      return { found: { kind: 'proprietary', subject: key, option: productOption(product, lang) } };
    const nearest = [...software.nearest, ...productsNear(written, lang)].slice(0, mostOffered);
    return { nearest, several: false };
  },
  async suggest(db, typed, lang) {
    const software = await softwareNaming.suggest(db, typed, lang);
    const products = fold(typed).trim().length < 2 ? [] : productsNear(typed, lang);
    return [...software.slice(0, mostOffered - Math.min(3, products.length)), ...products].slice(
      0,
      mostOffered,
    );
  },
};
