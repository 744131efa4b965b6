// SPDX-License-Identifier: AGPL-3.0-or-later
// The missions of the demonstration, in every state that a mission may be in.

export interface DemoAnswer {
  /** A provider's key; absent: the independent. */
  readonly by?: string;
  readonly price: string;
  readonly words: string;
}

/** A provider that looks for a co-contractor: what it brings and seeks. */
export interface DemoPartner {
  readonly by: string;
  readonly brings: string;
  readonly seeks: string;
}

export interface DemoMission {
  readonly town: string;
  readonly state: 'draft' | 'open' | 'accepted' | 'delivered' | 'confirmed' | 'withdrawn';
  readonly kind: string;
  readonly software: string;
  readonly title: string;
  readonly description: string;
  readonly ceiling: string;
  readonly acceptance: string;
  /** The first is retained where one is. */
  readonly answers: readonly DemoAnswer[];
  /** Two that look for each other, and both say yes. */
  readonly partners?: readonly [DemoPartner, DemoPartner];
}

const bourg = 'bourg-en-bresse-01053';
const gembloux = 'gembloux-be-92142';
const rimouski = 'rimouski-qc-10043';

export const missions: readonly DemoMission[] = [
  {
    ...{ town: bourg, state: 'open', kind: 'fix-bug', software: 'opencimetiere', ceiling: '2500' },
    title: 'La deuxième page du titre de concession sort blanche',
    description:
      'À l’impression, la deuxième page du titre est vide dès que la concession a plus de quatre ayants droit.',
    acceptance: 'Deux titres de six ayants droit imprimés et relus ; la correction proposée au projet.',
    answers: [
      {
        by: 'atelier-des-communs',
        price: '1800',
        words: 'Nous connaissons ce modèle. Corrigé et proposé au projet en trois semaines.',
      },
      { price: '1500', words: 'J’ai écrit ce module en 2022 ; deux jours suffisent.' },
    ],
  },
  {
    ...{ town: gembloux, state: 'open', kind: 'translate', software: 'ia-delib', ceiling: '1200' },
    title: 'La notice des délibérations en français simple',
    description: 'Quarante pages, pour les agents qui arrivent. Textes et captures d’écran.',
    acceptance: 'Relue par trois agents qui ne connaissent pas le logiciel.',
    answers: [],
    partners: [
      { by: 'libre-meuse', brings: 'training', seeks: 'accessibility' },
      { by: 'voix-citoyennes', brings: 'accessibility', seeks: 'training' },
    ],
  },
  {
    ...{ town: bourg, state: 'draft', kind: 'install-test', software: 'grist', ceiling: '900' },
    title: 'Essayer Grist pour le suivi des salles',
    description: 'Une installation d’essai, trois tableaux, une matinée avec six agents.',
    acceptance: 'Les six agents ont réservé une salle.',
    answers: [],
  },
  {
    ...{ town: rimouski, state: 'accepted', kind: 'document', software: 'igo2', ceiling: '4000' },
    title: 'Guide de publication des couches de voirie',
    description: 'Comment une couche part du poste de l’arpenteur et arrive sur la carte publique.',
    acceptance: 'Un collègue publie une couche en suivant le guide, sans aide.',
    answers: [
      {
        by: 'geomatique-du-fleuve',
        price: '3600',
        words: 'Nous l’écrivons avec vos arpenteurs, sous licence libre.',
      },
    ],
  },
  {
    ...{
      town: 'lannion-22113',
      state: 'delivered',
      kind: 'audit-accessibility',
      software: 'publik',
      ceiling: '3000',
    },
    title: 'Relecture d’accessibilité des demandes en ligne',
    description: 'Six formulaires, au clavier et au lecteur d’écran, selon le RGAA.',
    acceptance: 'Un rapport avec, pour chaque point, la page et ce qu’il faut changer.',
    answers: [
      { by: 'voix-citoyennes', price: '2400', words: 'Audit par deux personnes dont une aveugle.' },
      { by: 'nuage-cooperatif', price: '2900', words: 'Rapport en quatre semaines.' },
    ],
  },
  {
    ...{ town: 'vitre-35360', state: 'confirmed', kind: 'fix-bug', software: 'noethys', ceiling: '1000' },
    title: 'L’export de la cantine oublie les enfants de deux écoles',
    description: 'Un enfant inscrit dans deux écoles n’est compté qu’une fois dans l’export du lundi.',
    acceptance: 'L’export d’octobre, refait, compte les onze enfants.',
    answers: [
      { by: 'atelier-des-communs', price: '800', words: 'Reproduit chez nous ; corrigé sous dix jours.' },
    ],
  },
  {
    ...{ town: gembloux, state: 'withdrawn', kind: 'other', software: 'nextcloud', ceiling: '700' },
    title: 'Reprendre les agendas de l’ancien serveur',
    description: 'Quatre-vingt-quinze agendas, un format ancien.',
    acceptance: 'Trois agendas comparés jour par jour.',
    answers: [{ by: 'libre-meuse', price: '650', words: 'Fait pour deux communes voisines.' }],
  },
];
