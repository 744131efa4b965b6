// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the rules of the linter on how a tender says its need.
import type { Texts } from '../../../base/language.ts';

export const needTexts = {
  'purchases.lint.L01.question': {
    fr: 'Une marque est-elle exigée sans « ou équivalent » ?',
    en: 'Is a brand required without “or equivalent”?',
  },
  'purchases.lint.L01.why': {
    fr: 'Nommer un produit écarte ceux qui font la même chose ; le juge annule des procédures pour cela.',
    en: 'Naming a product shuts out those that do the same; courts annul procedures for it.',
  },
  'purchases.lint.L01.remedy': {
    fr: 'Décrire la fonction et la performance attendues ; si ce n’est vraiment pas possible, ajouter « ou équivalent » et dire pourquoi.',
    en: 'Describe the function and performance expected; where that is truly impossible, add “or equivalent” and say why.',
  },
  'purchases.lint.L01.said': {
    fr: '« {name} » est exigé sans « ou équivalent » : à vérifier.',
    en: '“{name}” is required without “or equivalent”: to be checked.',
  },
  'purchases.lint.L02.question': {
    fr: 'Une marque suivie de « ou équivalent » est-elle justifiée ?',
    en: 'Is a brand followed by “or equivalent” justified?',
  },
  'purchases.lint.L02.why': {
    fr: 'La loi pose deux conditions ensemble : « ou équivalent », et l’impossibilité de décrire autrement.',
    en: 'The law sets two conditions together: “or equivalent”, and no possible description otherwise.',
  },
  'purchases.lint.L02.remedy': {
    fr: 'Écrire pourquoi une description précise n’est pas possible sans cette marque, ou l’ôter.',
    en: 'Write why no precise description is possible without that brand, or take it out.',
  },
  'purchases.lint.L02.said': {
    fr: '« {name} » est cité avec « ou équivalent », sans dire pourquoi une description ne suffit pas.',
    en: '“{name}” is named with “or equivalent”, without saying why a description does not do.',
  },
  'purchases.lint.L03.question': {
    fr: 'Un logiciel libre est-il acheté comme une fourniture ?',
    en: 'Is a free program bought as a supply?',
  },
  'purchases.lint.L03.why': {
    fr: 'Nommer un logiciel libre est permis pour des services sur ce que chacun obtient librement, pas pour en acheter des licences.',
    en: 'Naming a free program is lawful for services on what anyone freely obtains, not to buy licences of it.',
  },
  'purchases.lint.L03.remedy': {
    fr: 'Acheter des services : installation, hébergement, adaptation, maintenance.',
    en: 'Buy services: installation, hosting, adaptation, maintenance.',
  },
  'purchases.lint.L03.said': {
    fr: '{name} est un logiciel libre, et l’objet est une fourniture ou des licences.',
    en: '{name} is a free program, and the object is a supply or licences.',
  },
  'purchases.lint.L04.question': {
    fr: 'Le nom du logiciel libre est-il aussi la marque d’une entreprise ?',
    en: 'Is the free program’s name also a company’s mark?',
  },
  'purchases.lint.L04.why': {
    fr: 'Sans précision, on peut croire que les services de cette entreprise sont exigés.',
    en: 'Without more, one may believe that this company’s services are required.',
  },
  'purchases.lint.L04.remedy': {
    fr: 'Écrire que le logiciel libre est désigné indépendamment de son éditeur.',
    en: 'Write that the free program is named independently of its publisher.',
  },
  'purchases.lint.L04.said': {
    fr: '{name} est aussi la marque d’une entreprise : dire que le logiciel est désigné indépendamment d’elle.',
    en: '{name} is also a company’s mark: say that the program is named independently of it.',
  },
  'purchases.lint.L05.question': {
    fr: 'Sait-on où prendre le logiciel libre nommé ?',
    en: 'Is it told where the named free program is had?',
  },
  'purchases.lint.L05.why': {
    fr: 'L’adresse des sources, la licence et la version prouvent que chacun peut y accéder et le modifier.',
    en: 'The address of the sources, the licence and the version prove that anyone may obtain and change it.',
  },
  'purchases.lint.L05.remedy': {
    fr: 'Ajouter l’adresse du dépôt, la licence (identifiant SPDX) et la version.',
    en: 'Add the address of the repository, the licence (SPDX identifier) and the version.',
  },
  'purchases.lint.L05.said': {
    fr: '{name} est nommé sans adresse des sources, licence ni version.',
    en: '{name} is named without address of its sources, licence or version.',
  },
  'purchases.lint.L06.question': {
    fr: 'Ce qui est demandé n’existe-t-il que dans une version fermée ?',
    en: 'Does what is asked exist only in a closed edition?',
  },
  'purchases.lint.L06.why': {
    fr: 'Si la fonction n’est que dans un module propriétaire, une seule entreprise peut répondre.',
    en: 'If the function is only in a proprietary module, a single company can answer.',
  },
  'purchases.lint.L06.remedy': {
    fr: 'Demander la fonction, sans nommer l’édition ; vérifier qu’elle existe dans la version libre.',
    en: 'Ask for the function without naming the edition; check that it exists in the free version.',
  },
  'purchases.lint.L06.said': {
    fr: 'Ce passage demande une édition ou un module fermé d’un logiciel libre.',
    en: 'This passage asks for a closed edition or module of a free program.',
  },
  'purchases.lint.L07.question': {
    fr: 'Un passage se lit-il aussi dans un autre document donné ?',
    en: 'Does a passage stand in another given document too?',
  },
  'purchases.lint.L07.why': {
    fr: 'Des exigences reprises d’une plaquette ou du voisin décrivent un produit, pas votre besoin.',
    en: 'Requirements taken from a leaflet or a neighbour describe a product, not your need.',
  },
  'purchases.lint.L07.remedy': {
    fr: 'Redire le besoin par ses volumes, ses usagers et les résultats attendus.',
    en: 'Say the need anew by its volumes, its users and the results expected.',
  },
  'purchases.lint.L07.said': {
    fr: '{words, plural, one {# mot commun} other {# mots communs}} avec {other}.',
    en: '{words, plural, one {# word} other {# words}} in common with {other}.',
  },
  'purchases.lint.L08.question': {
    fr: 'Le besoin est-il décrit par des écrans ou une technologie ?',
    en: 'Is the need described by screens or a technology?',
  },
  'purchases.lint.L08.why': {
    fr: 'Décrire des écrans fige une solution, souvent celle d’un produit ; la loi demande des fonctions ou des performances.',
    en: 'Describing screens fixes one solution, often one product’s; the law asks for functions or performance.',
  },
  'purchases.lint.L08.remedy': {
    fr: 'Dire ce que la personne doit pouvoir faire, et en combien de temps.',
    en: 'Say what a person must be able to do, and how quickly.',
  },
  'purchases.lint.L08.said': {
    fr: 'Ce passage décrit un écran ou une technologie plutôt qu’une fonction ou un résultat.',
    en: 'This passage describes a screen or a technology rather than a function or a result.',
  },
  'purchases.lint.L09.question': {
    fr: 'Une norme ou un label est-il exigé sans « ou équivalent » ?',
    en: 'Is a standard or label required without “or equivalent”?',
  },
  'purchases.lint.L09.why': {
    fr: 'Qui apporte la même garantie par un autre moyen doit pouvoir répondre.',
    en: 'Whoever gives the same assurance by other means must be able to answer.',
  },
  'purchases.lint.L09.remedy': {
    fr: 'Ajouter « ou équivalent » et accepter tout moyen de preuve approprié.',
    en: 'Add “or equivalent” and accept any appropriate means of proof.',
  },
  'purchases.lint.L09.said': {
    fr: 'Une norme ou un label est exigé sans « ou équivalent ».',
    en: 'A standard or label is required without “or equivalent”.',
  },
} satisfies Texts;
