// SPDX-License-Identifier: AGPL-3.0-or-later
// The way of a pool in words.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'pools.course.title': { fr: 'Se gouverner', en: 'Governing together' },
  'pools.course.note': {
    fr: 'D’une idée à ce qui engage, dans cet ordre. Lu des membres seulement.',
    en: 'From an idea to what binds, in this order. Read by members alone.',
  },
  'pools.course.session': {
    fr: 'La séance : jouer les ennuis d’avance',
    en: 'The session: play trouble beforehand',
  },
  'pools.course.session.none': { fr: 'pas encore jouée', en: 'not played yet' },
  'pools.course.session.open': { fr: 'en cours, jusqu’au {day}', en: 'going on, until {day}' },
  'pools.course.session.played': { fr: 'finie le {day}', en: 'ended on {day}' },
  'pools.course.hearing': { fr: 'Les prestataires, entendus à part', en: 'Providers, heard apart' },
  'pools.course.hearing.none': { fr: 'aucune question posée', en: 'no question asked' },
  'pools.course.hearing.asked': {
    fr: '{questions, plural, one {# question posée} other {# questions posées}}, {providers, plural, =0 {personne n’a répondu} one {un prestataire a répondu} other {# prestataires ont répondu}}',
    en: '{questions, plural, one {# question asked} other {# questions asked}}, {providers, plural, =0 {nobody answered} one {one provider answered} other {# providers answered}}',
  },
  'pools.course.charter': {
    fr: 'La charte : ce que le groupement décide de lui-même',
    en: 'The charter: what the pool decides for itself',
  },
  'pools.course.charter.none': { fr: 'pas encore commencée', en: 'not begun yet' },
  'pools.course.charter.draft': {
    fr: 'version {n}, brouillon, {answered} clauses répondues sur {all}',
    en: 'version {n}, draft, {answered} clauses answered of {all}',
  },
  'pools.course.charter.proposed': {
    fr: 'version {n}, {lacking, plural, =0 {tous les accords donnés} one {un accord attendu} other {# accords attendus}}',
    en: 'version {n}, {lacking, plural, =0 {all accords given} one {one accord awaited} other {# accords awaited}}',
  },
  'pools.course.charter.in-force': {
    fr: 'version {n}, en vigueur depuis le {day}',
    en: 'version {n}, in force since {day}',
  },
  'pools.course.votes': { fr: 'Les votes : décider ensemble', en: 'Votes: deciding together' },
  'pools.course.votes.none': { fr: 'rien de proposé', en: 'nothing proposed' },
  'pools.course.votes.some': {
    fr: '{open, plural, =0 {aucun vote ouvert} one {un vote ouvert} other {# votes ouverts}}, {proposed} en discussion, {decided, plural, =0 {rien de décidé} one {une décision} other {# décisions}}',
    en: '{open, plural, =0 {no vote open} one {one vote open} other {# votes open}}, {proposed} under discussion, {decided, plural, =0 {nothing decided} one {one decision} other {# decisions}}',
  },
  'pools.course.acts': {
    fr: 'Les actes : ce que chaque assemblée a décidé',
    en: 'Acts: what each assembly decided',
  },
  'pools.course.acts.some': {
    fr: '{firm, plural, =0 {aucun membre ferme} one {un membre ferme} other {# membres fermes}} sur {all}',
    en: '{firm, plural, =0 {no member firm} one {one member firm} other {# members firm}} of {all}',
  },
  'pools.course.owed': {
    fr: 'Les échéances : ce que chacun doit, et quand',
    en: 'What is due: what each owes, and when',
  },
  'pools.course.owed.none': { fr: 'rien de daté', en: 'nothing has a day' },
  'pools.course.owed.next': { fr: 'd’abord, le {day} : {what}', en: 'first, on {day}: {what}' },
  'pools.course.before': { fr: 'avant le {day}', en: 'before {day}' },
  'pools.course.play': { fr: 'jouer la séance', en: 'play the session' },
  'pools.course.more': {
    fr: 'vos actes : {n, plural, one {une étape manque} other {# étapes manquent}}',
    en: 'your acts: {n, plural, one {one step is missing} other {# steps are missing}}',
  },
  'pools.course.next.session': { fr: 'D’abord, jouer la séance', en: 'First, play the session' },
  'pools.course.next.session-how': {
    fr: 'Une heure à plusieurs : les ennuis se jouent avant qu’ils n’arrivent, et la charte s’écrit presque seule.',
    en: 'One hour together: trouble is played before it comes, and the charter almost writes itself.',
  },
  'pools.course.next.session-go': { fr: 'Aller à la séance', en: 'Go to the session' },
  'pools.course.next.playing': { fr: 'La séance est en cours', en: 'The session is going on' },
  'pools.course.next.playing-how': {
    fr: 'Chaque membre y joue : dites ce qui vous convient, et répondez à la carte tirée.',
    en: 'Each member plays: say what suits you, and answer the card that was drawn.',
  },
  'pools.course.next.playing-go': { fr: 'Rejoindre la séance', en: 'Join the session' },
  'pools.course.next.charter': { fr: 'Ensuite, écrire la charte', en: 'Then, write the charter' },
  'pools.course.next.charter-how': {
    fr: 'Une question par clause, avec des réponses vues ailleurs. Ce que la séance a écrit peut y entrer.',
    en: 'One question for each clause, with answers seen elsewhere. What the session wrote can go in.',
  },
  'pools.course.next.charter-go': { fr: 'Écrire la charte', en: 'Write the charter' },
  'pools.course.next.accords': {
    fr: 'La charte attend l’accord de chacun',
    en: 'The charter awaits the accord of each',
  },
  'pools.course.next.accords-how': {
    fr: 'Un accord donné ici est une intention. La signature qui engage est sur papier, ou qualifiée.',
    en: 'An accord given here is an intention. The signature that binds is on paper, or qualified.',
  },
  'pools.course.next.accords-go': { fr: 'Lire la charte proposée', en: 'Read the proposed charter' },
  'pools.course.next.vote': { fr: 'Un vote est ouvert', en: 'A vote is open' },
  'pools.course.next.vote-how': {
    fr: 'Chacun vote une fois, sous la règle fixée à l’ouverture.',
    en: 'Each votes once, under the rule fixed at the opening.',
  },
  'pools.course.next.vote-go': { fr: 'Voir les votes', en: 'See the votes' },
  'pools.course.next.acts': {
    fr: 'Ensuite, l’acte de chaque assemblée',
    en: 'Then, the act of each assembly',
  },
  'pools.course.next.acts-how': {
    fr: 'Rien n’est ferme avant la décision de chaque membre, transmise, publiée et notifiée.',
    en: 'Nothing is firm before the decision of each member, sent, published and notified.',
  },
  'pools.course.next.acts-go': { fr: 'Voir les actes', en: 'See the acts' },
  'pools.course.next.propose': { fr: 'Le groupement est en marche', en: 'The pool is under way' },
  'pools.course.next.propose-how': {
    fr: 'Ce qui change se propose, se discute et se vote.',
    en: 'What changes is proposed, discussed and voted.',
  },
  'pools.course.next.propose-go': { fr: 'Décider ensemble', en: 'Decide together' },
} as const satisfies Texts;
