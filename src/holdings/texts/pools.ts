// SPDX-License-Identifier: AGPL-3.0-or-later
// What the files of an archive about pools are called, and what is in each.
import type { Texts } from '../../base/language.ts';

export const poolFiles = {
  'holdings.file.pool': { fr: 'Groupements', en: 'Pools' },
  'holdings.is.pool': {
    fr: 'Les groupements que l’organisation coordonne, et ce que leur page dit.',
    en: 'The pools that the organisation coordinates, and what their page says.',
  },
  'holdings.file.pool-step': { fr: 'Étapes des groupements', en: 'Steps of pools' },
  'holdings.is.pool-step': {
    fr: 'Quand un groupement a été créé, fermé, terminé.',
    en: 'When a pool was created, closed, ended.',
  },
  'holdings.file.pool-seat': { fr: 'Places dans des groupements', en: 'Seats in pools' },
  'holdings.is.pool-seat': {
    fr: 'Les groupements où l’organisation siège ou a siégé.',
    en: 'The pools in which the organisation sits or sat.',
  },
  'holdings.file.pool-seat-step': { fr: 'Étapes des places', en: 'Steps of seats' },
  'holdings.is.pool-seat-step': {
    fr: 'Ce qu’elle y a fait, et quand.',
    en: 'What it did there, and when.',
  },
  'holdings.file.pool-covered': { fr: 'Compétences transférées', en: 'Transferred competences' },
  'holdings.is.pool-covered': {
    fr: 'Les groupements où un autre organisme décide pour elle.',
    en: 'The pools in which another body decides for it.',
  },
  'holdings.file.pool-intent': { fr: 'Lettres d’intention', en: 'Letters of intent' },
  'holdings.is.pool-intent': {
    fr: 'Ce qu’elle proposerait à son conseil : montants et jours.',
    en: 'What it would put to its council: amounts and days.',
  },
  'holdings.file.pool-deliberation': { fr: 'Délibérations', en: 'Council decisions' },
  'holdings.is.pool-deliberation': {
    fr: 'Ce que son conseil a délibéré, et quand.',
    en: 'What its council decided, and when.',
  },
  'holdings.file.pool-key': { fr: 'Clés gelées', en: 'Frozen keys' },
  'holdings.is.pool-key': {
    fr: 'Par quelle clé le coût est partagé, avec les montants et le poids de chacun.',
    en: 'By which key the cost is shared, with amounts and the weight of each.',
  },
} as const satisfies Texts;
