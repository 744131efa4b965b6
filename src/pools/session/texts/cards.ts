// SPDX-License-Identifier: AGPL-3.0-or-later
// What stands on the cards of a governance session: our own sentences, after the Governance Game (CC0).
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.session.actor.first-body': { fr: 'Première administration', en: 'First body' },
  'pools.session.actor.second-body': { fr: 'Deuxième administration', en: 'Second body' },
  'pools.session.actor.third-body': { fr: 'Troisième administration', en: 'Third body' },
  'pools.session.actor.fourth-body': { fr: 'Quatrième administration', en: 'Fourth body' },
  'pools.session.actor.association': {
    fr: 'Association des administrations',
    en: 'Association of the bodies',
  },
  'pools.session.actor.council': { fr: 'Comité de pilotage', en: 'Steering committee' },
  'pools.session.actor.product-group': { fr: 'Groupe des utilisateurs', en: 'Users’ group' },
  'pools.session.actor.technical-group': { fr: 'Groupe technique', en: 'Technical group' },
  'pools.session.actor.steward': { fr: 'Gardien du programme', en: 'Steward of the program' },
  'pools.session.actor.in-house': { fr: 'Développeurs de la maison', en: 'In-house developers' },
  'pools.session.actor.agents': { fr: 'Agents qui utilisent', en: 'Staff who use it' },
  'pools.session.actor.citizens': { fr: 'Habitants', en: 'Inhabitants' },
  'pools.session.actor.firm': { fr: 'Entreprise qui développe', en: 'Firm that develops' },
  'pools.session.actor.second-firm': { fr: 'Deuxième entreprise', en: 'Second firm' },
  'pools.session.actor.host': { fr: 'Hébergeur', en: 'Host' },
  'pools.session.actor.support': { fr: 'Entreprise d’assistance', en: 'Support firm' },
  'pools.session.actor.independent': { fr: 'Développeur indépendant', en: 'Independent developer' },
  'pools.session.actor.upstream': { fr: 'Projet d’origine', en: 'Original project' },
  'pools.session.named.first-body': { fr: 'la première administration', en: 'the first body' },
  'pools.session.named.second-body': { fr: 'la deuxième administration', en: 'the second body' },
  'pools.session.named.third-body': { fr: 'la troisième administration', en: 'the third body' },
  'pools.session.named.fourth-body': { fr: 'la quatrième administration', en: 'the fourth body' },
  'pools.session.kind.body': { fr: 'utilise, paie, décide', en: 'uses, pays, decides' },
  'pools.session.kind.organ': { fr: 'décide pour plusieurs', en: 'decides for several' },
  'pools.session.kind.people': { fr: 'utilise ou fait', en: 'uses or makes' },
  'pools.session.kind.seller': { fr: 'entendu à part, ne décide pas', en: 'heard apart, does not decide' },
  'pools.session.kind.project': {
    fr: 'reçoit et publie, ne vote pas',
    en: 'receives and publishes, does not vote',
  },
  'pools.session.thing.code': { fr: 'le code', en: 'the code' },
  'pools.session.thing.rules': { fr: 'les règles', en: 'the rules' },
  'pools.session.thing.service': { fr: 'le service en marche', en: 'the running service' },
  'pools.session.thing.requests': { fr: 'la liste des demandes', en: 'the list of requests' },
  'pools.session.thing.guides': { fr: 'la documentation', en: 'the documentation' },
  'pools.session.matter.next': { fr: 'ce qu’on fait ensuite', en: 'what is done next' },
  'pools.session.matter.accept': { fr: 'ce qui entre dans le code', en: 'what enters the code' },
  'pools.session.matter.publish': {
    fr: 'quand une version est mise en service',
    en: 'when a version goes live',
  },
  'pools.session.matter.spend': { fr: 'ce qu’on dépense', en: 'what is spent' },
  'pools.session.matter.admit': { fr: 'qui entre et qui sort', en: 'who enters and who leaves' },
  'pools.session.story.cemeteries': {
    fr: 'Deux administrations gèrent leurs cimetières avec le même logiciel libre ; l’une l’a fait écrire, l’autre l’a repris.',
    en: 'Two bodies run their cemeteries with the same free software; one had it written, the other took it over.',
  },
  'pools.session.story.library': {
    fr: 'Deux bibliothèques ont payé ensemble une extension d’un logiciel libre, qui existe aussi sans elles.',
    en: 'Two libraries paid together for an extension of a free software, which also exists without them.',
  },
  'pools.session.story.festival': {
    fr: 'Une administration a fait écrire un logiciel pour ses fêtes. Une voisine s’en sert depuis un an.',
    en: 'A body had software written for its festivals. A neighbour has used it for a year.',
  },
  'pools.session.story.waste': {
    fr: 'Un logiciel dit quand vider les points de tri. Les agents s’en servent ; les habitants y cherchent le plus proche.',
    en: 'A software says when to empty the sorting points. Staff use it; inhabitants look for the nearest one.',
  },
  'pools.session.story.own': {
    fr: 'Votre propre situation : dites-la à voix haute avant de commencer.',
    en: 'Your own situation: say it aloud before you begin.',
  },
  'pools.session.layout.1': {
    fr: 'Un comité commun décide ; une entreprise développe, une autre héberge.',
    en: 'A common committee decides; one firm develops, another hosts.',
  },
  'pools.session.layout.2': {
    fr: 'Un comité et un groupe technique ; une entreprise et des développeurs de la maison.',
    en: 'A committee and a technical group; a firm and in-house developers.',
  },
  'pools.session.layout.3': {
    fr: 'Un groupe technique seul, entre les développeurs de la maison et une entreprise.',
    en: 'A technical group alone, between in-house developers and a firm.',
  },
  'pools.session.layout.4': {
    fr: 'Une association tient tout ; trois entreprises travaillent pour elle.',
    en: 'An association holds everything; three firms work for it.',
  },
  'pools.session.layout.5': {
    fr: 'La première administration mène ; l’autre suit et paie sa part.',
    en: 'The first body leads; the other follows and pays its share.',
  },
  'pools.session.layout.6': {
    fr: 'La première administration mène, une association parle pour les autres.',
    en: 'The first body leads, an association speaks for the others.',
  },
  'pools.session.layout.7': {
    fr: 'Une association décide ; les développeurs de la première administration tiennent le code.',
    en: 'An association decides; developers of the first body hold the code.',
  },
  'pools.session.card.funding-lost': { fr: 'Financement perdu', en: 'Funding lost' },
  'pools.session.card.funding-lost.words': {
    fr: 'Plus de budget pour le logiciel : {who} n’en a pas trouvé cette année. En cas de départ, le coût reste le même et se partage entre moins de monde.',
    en: 'No budget for the software: {who} found none this year. In case of a departure the cost stays the same and is shared among fewer.',
  },
  'pools.session.card.funding-lost.ask': {
    fr: 'Comment le groupe réagit-il ?',
    en: 'How does the group react?',
  },
  'pools.session.card.new-replicator': { fr: 'Une de plus veut entrer', en: 'One more wants in' },
  'pools.session.card.new-replicator.words': {
    fr: 'Une autre administration reprend le logiciel et demande à rejoindre le groupe.',
    en: 'Another body takes the software over and asks to join the group.',
  },
  'pools.session.card.new-replicator.ask': {
    fr: 'Comment l’accueillez-vous, et que paie-t-elle ?',
    en: 'How do you receive it, and what does it pay?',
  },
  'pools.session.card.feature-bug': { fr: 'Un bogue venu d’ailleurs', en: 'A bug from elsewhere' },
  'pools.session.card.feature-bug.words': {
    fr: 'Une fonction que {who} a fait ajouter bloque tout le monde, la veille d’un jour férié. Vous ne vous en servez même pas.',
    en: 'A feature that {who} had added blocks everybody, the day before a public holiday. You do not even use it.',
  },
  'pools.session.card.feature-bug.ask': {
    fr: 'Qui répare, et qui paie ?',
    en: 'Who repairs it, and who pays?',
  },
  'pools.session.card.personal-data': { fr: 'Données personnelles', en: 'Personal data' },
  'pools.session.card.personal-data.words': {
    fr: 'Une personne demande ce que le logiciel garde sur elle. Chacun croyait que l’autre s’en était assuré.',
    en: 'Somebody asks what the software keeps about them. Each believed that the other had made sure.',
  },
  'pools.session.card.personal-data.ask': {
    fr: 'Qui répond de la conformité ?',
    en: 'Who answers for compliance?',
  },
  'pools.session.card.member-leaves': { fr: 'Un départ', en: 'A departure' },
  'pools.session.card.member-leaves.words': {
    fr: 'À la fin de l’année, {who} quitte le groupe pour un autre logiciel.',
    en: 'At the end of the year, {who} leaves the group for another software.',
  },
  'pools.session.card.member-leaves.ask': {
    fr: 'Que peut-on reprendre, que laisse-t-on ?',
    en: 'What may be taken back, what is left?',
  },
  'pools.session.card.maintainer-leaves': {
    fr: 'Plus personne pour le code',
    en: 'Nobody left for the code',
  },
  'pools.session.card.maintainer-leaves.words': {
    fr: 'La seule personne qui connaissait le code change de métier. Elle part dans un mois.',
    en: 'The only person who knew the code changes trade. They leave in a month.',
  },
  'pools.session.card.maintainer-leaves.ask': {
    fr: 'Qui relit et publie désormais ?',
    en: 'Who reviews and publishes from now on?',
  },
  'pools.session.card.major-enhancement': { fr: 'Une grande évolution', en: 'A major change' },
  'pools.session.card.major-enhancement.words': {
    fr: 'Il faudrait le logiciel en plusieurs langues : {who} le demande. Tout le monde devra changer ses habitudes.',
    en: 'The software should speak several languages: {who} asks for it. Everybody will have to change their ways.',
  },
  'pools.session.card.major-enhancement.ask': {
    fr: 'Où en parle-t-on, et qui décide ?',
    en: 'Where is it discussed, and who decides?',
  },
  'pools.session.card.elections': { fr: 'Élections', en: 'Elections' },
  'pools.session.card.elections.words': {
    fr: 'La majorité change : {who} a de nouveaux élus, qui n’ont jamais entendu parler du groupe.',
    en: 'The majority changes: {who} has newly elected members who have never heard of the group.',
  },
  'pools.session.card.elections.ask': {
    fr: 'Qu’est-ce qui les engage encore ?',
    en: 'What still binds them?',
  },
  'pools.session.card.members-merge': { fr: 'Deux n’en font plus qu’une', en: 'Two become one' },
  'pools.session.card.members-merge.words': {
    fr: 'Deux membres fusionnent. Ils avaient deux voix et payaient deux parts.',
    en: 'Two members merge. They had two votes and paid two shares.',
  },
  'pools.session.card.members-merge.ask': {
    fr: 'Combien de voix, et quelle part ?',
    en: 'How many votes, and which share?',
  },
  'pools.session.card.upstream-refuses': { fr: 'Le projet dit non', en: 'The project says no' },
  'pools.session.card.upstream-refuses.words': {
    fr: 'Le projet d’origine refuse ce que vous avez fait écrire : ce n’est pas sa direction.',
    en: 'The original project refuses what you had written: it is not its direction.',
  },
  'pools.session.card.upstream-refuses.ask': {
    fr: 'Le gardez-vous à part, ou le refaites-vous ?',
    en: 'Do you keep it apart, or do it again?',
  },
} as const satisfies Texts;
