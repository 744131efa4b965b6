// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about what lives in the halle, on its first page.
import type { Texts } from '../base/language.ts';

export const texts = {
  'home.life': { fr: 'Sur le marché', en: 'In the market' },
  'home.life-note': {
    fr: 'Ce que des administrations disent d’elles-mêmes, daté, et ce qu’elles demandent. Seule la commune que vous écrivez est dans l’adresse ; rien n’en est gardé.',
    en: 'What administrations say of themselves, dated, and what they ask for. Only the commune that you write is in the address; none of it is kept.',
  },
  'home.life-from': { fr: 'Votre commune', en: 'Your commune' },
  'home.life-near': { fr: 'Voir ce qui est près', en: 'See what is near' },
  'home.life-uses': { fr: 'Derniers usages déclarés', en: 'Uses declared last' },
  'home.life-uses-near': { fr: 'Usages les plus proches', en: 'Nearest uses' },
  'home.life-uses-it': { fr: 'utilise', en: 'uses' },
  'home.life-said': { fr: 'Dit par elle-même, confirmé le {day}', en: 'Said by itself, confirmed on {day}' },
  'home.life-said-for': {
    fr: 'Dit pour elle par {by}, confirmé le {day}',
    en: 'Said for it by {by}, confirmed on {day}',
  },
  'home.life-no-uses': {
    fr: 'Personne n’a encore dit ici ce qu’il utilise. Dites ce que fait votre administration : les communes voisines s’en servent pour choisir.',
    en: 'Nobody has said here yet what they use. Say what your administration uses: communes around you choose by it.',
  },
  'home.life-say': { fr: 'Dire ce que nous utilisons', en: 'Say what we use' },
  'home.life-example': { fr: 'Exemple inventé.', en: 'Made-up example.' },
  'home.life-example-use': {
    fr: 'La commune d’Exempleville utilise un logiciel de cimetière, dit par elle-même, à 12 km.',
    en: 'The commune of Exampleton uses a cemetery program, said by itself, 12 km away.',
  },
  'home.life-needs': { fr: 'Besoins que d’autres partagent', en: 'Needs that others share' },
  'home.life-needs-near': { fr: 'Besoins des communes proches', en: 'Needs of communes nearby' },
  'home.life-no-needs': {
    fr: 'Personne n’a encore dit ici ce qui lui manque. Dites-le avec vos mots : d’autres manquent peut-être de la même chose.',
    en: 'Nobody has said here yet what they lack. Say it in your own words: others may lack the same.',
  },
  'home.life-all-needs': { fr: 'Tous les besoins', en: 'All needs' },
  'home.life-say-need': { fr: 'Dire un besoin', en: 'Say a need' },
  'home.life-tasks': { fr: 'Coups de main demandés', en: 'Help that is asked for' },
  'home.life-tasks-near': { fr: 'Coups de main les plus proches', en: 'Nearest help asked for' },
  'home.life-no-tasks': {
    fr: 'Aucun coup de main n’est demandé en ce moment. Une petite tâche se décrit en cinq minutes : ce qu’il faut, un plafond, une date.',
    en: 'No help is asked for at the moment. A small task is described in five minutes: what is needed, a ceiling, a date.',
  },
  'home.life-example-task': {
    fr: 'Une commune demande qu’on relise la notice de son logiciel : 300 € au plus, avant la fin du mois.',
    en: 'A commune asks for somebody to read through the guide of its software: €300 at most, before the end of the month.',
  },
  'home.life-all-tasks': { fr: 'Tous les coups de main', en: 'All the help asked for' },
} as const satisfies Texts;
