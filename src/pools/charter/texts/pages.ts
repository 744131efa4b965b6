// SPDX-License-Identifier: AGPL-3.0-or-later
// What the pages of a charter say.
import type { Texts } from '../../../base/language.ts';
import { accordsTexts } from './accords.ts';
import { refusedTexts } from './refused.ts';
import { rulesTexts } from './rules.ts';

const own = {
  'pools.charter.title': { fr: 'La charte', en: 'The charter' },
  'pools.charter.title-of': { fr: 'La charte de « {name} »', en: 'The charter of “{name}”' },
  'pools.charter.crumb': { fr: 'Charte', en: 'Charter' },
  'pools.charter.note': {
    fr: 'Ce que le groupement décide de lui-même, clause par clause. Seuls ses membres la lisent.',
    en: 'What the pool decides for itself, clause by clause. Only its members read it.',
  },
  'pools.charter.none': {
    fr: 'Personne n’a encore commencé la charte. On répond à des questions, une par clause, avec des réponses vues ailleurs et leur source.',
    en: 'Nobody has begun the charter yet. One answers questions, one for each clause, with answers seen elsewhere and their source.',
  },
  'pools.charter.example': {
    fr: 'Exemple inventé, clause « Partir » : préavis avant le 31 décembre ; la part de l’année suivante reste due.',
    en: 'Made-up example, clause “Leaving”: notice before 31 December; the share of the next year stays due.',
  },
  'pools.charter.play-first': { fr: 'La séance d’abord', en: 'The session first' },
  'pools.charter.play-first-how': {
    fr: 'Ce qu’elle écrit devient le brouillon. Vous pouvez aussi commencer ici, clause par clause.',
    en: 'What it writes becomes the draft. You may also begin here, clause by clause.',
  },
  'pools.charter.play-go': { fr: 'Aller à la séance', en: 'Go to the session' },
  'pools.charter.version': { fr: 'Version {n}', en: 'Version {n}' },
  'pools.charter.state.draft': {
    fr: 'brouillon, écrit par tous les membres',
    en: 'draft, written by all members',
  },
  'pools.charter.state.proposed': {
    fr: 'proposée le {day}, elle attend l’accord de chacun',
    en: 'proposed on {day}, it waits for the accord of each',
  },
  'pools.charter.state.replaced': {
    fr: 'proposée le {day}, remplacée par une version plus récente',
    en: 'proposed on {day}, replaced by a later version',
  },
  'pools.charter.state.in-force': { fr: 'en vigueur depuis le {day}', en: 'in force since {day}' },
  'pools.charter.state.past': {
    fr: 'en vigueur à partir du {day}, remplacée depuis',
    en: 'in force from {day}, replaced since',
  },
  'pools.charter.complete': {
    fr: '{answered} clauses répondues sur {all}',
    en: '{answered} clauses answered of {all}',
  },
  'pools.charter.lacking': {
    fr: 'Il en manque {n, plural, one {une} other {#}} sans {n, plural, one {laquelle} other {lesquelles}} elle n’est pas complète : {names}.',
    en: '{n, plural, one {One is missing} other {# are missing}} without which it is not complete: {names}.',
  },
  'pools.charter.whole': { fr: 'Rien d’indispensable ne manque.', en: 'Nothing that it needs is missing.' },
  'pools.charter.bar': {
    fr: '{answered} clauses répondues sur {all}',
    en: '{answered} clauses answered of {all}',
  },
  'pools.charter.part.who': { fr: 'Qui', en: 'Who' },
  'pools.charter.part.deciding': { fr: 'Décider', en: 'Deciding' },
  'pools.charter.part.making': { fr: 'Ce que l’on fait', en: 'What is made' },
  'pools.charter.part.money': { fr: 'Ce que cela coûte', en: 'What it costs' },
  'pools.charter.part.life': { fr: 'La vie du groupe', en: 'The life of the group' },
  'pools.charter.article': { fr: 'Article', en: 'Article' },
  'pools.charter.says': { fr: 'Ce qu’il dit', en: 'What it says' },
  'pools.charter.standing': { fr: 'État', en: 'State' },
  'pools.charter.written': { fr: 'écrit', en: 'written' },
  'pools.charter.to-write': { fr: 'à écrire', en: 'to be written' },
  'pools.charter.needed': { fr: 'à écrire, indispensable', en: 'to be written, needed' },
  'pools.charter.in-words': {
    fr: 'écrit, mais aucune règle ne peut en être comptée : choisissez une réponse',
    en: 'written, but no rule can be counted from it: choose an answer',
  },
  'pools.charter.answer-it': { fr: 'Répondre à « {clause} »', en: 'Answer “{clause}”' },
  'pools.charter.change-it': { fr: 'Changer « {clause} »', en: 'Change “{clause}”' },
  'pools.charter.by': { fr: 'Dit par {who}, le {day}.', en: 'Said by {who} on {day}.' },
  'pools.charter.comments': { fr: 'Remarques sur « {clause} »', en: 'Remarks on “{clause}”' },
  'pools.charter.comment-by': { fr: '{who}, le {day}', en: '{who}, on {day}' },
  'pools.charter.read-where': { fr: 'Où ces réponses ont été lues', en: 'Where these answers were read' },
  'pools.charter.mark.verified': { fr: 'Lu dans le texte.', en: 'Read in the text itself.' },
  'pools.charter.mark.secondary': { fr: 'Lu chez qui en parle.', en: 'Read in what others say of it.' },
  'pools.charter.mark.memory': {
    fr: 'Non vérifié : aucun texte n’a été relu.',
    en: 'Unverified: no text was read again.',
  },
  'pools.charter.checked': { fr: 'Relu le {day}.', en: 'Read again on {day}.' },
  'pools.charter.propose-title': { fr: 'Proposer la version {n}', en: 'Propose version {n}' },
  'pools.charter.propose-why': {
    fr: 'Plus personne ne la change ensuite. Les accords donnés à une version encore proposée tombent.',
    en: 'Nobody changes it afterwards. Accords given to a version that is still proposed lapse.',
  },
  'pools.charter.begin-why': {
    fr: 'Le brouillon part de la charte en vigueur, ou de la dernière version.',
    en: 'The draft begins with the charter in force, or with the last version.',
  },
  'pools.charter.versions': { fr: 'Les versions', en: 'The versions' },
  'pools.charter.compare': {
    fr: 'Ce qui change de la version {from} à la version {to}',
    en: 'What changes from version {from} to version {to}',
  },
  'pools.charter.changes-title': {
    fr: 'De la version {from} à la version {to}',
    en: 'From version {from} to version {to}',
  },
  'pools.charter.changes-none': {
    fr: 'Rien ne change entre ces deux versions.',
    en: 'Nothing changes between these two versions.',
  },
  'pools.charter.change.added': { fr: 'ajouté', en: 'added' },
  'pools.charter.change.removed': { fr: 'retiré', en: 'taken out' },
  'pools.charter.change.changed': { fr: 'changé', en: 'changed' },
  'pools.charter.change-before': { fr: 'Avant', en: 'Before' },
  'pools.charter.change-after': { fr: 'Après', en: 'After' },
  'pools.charter.change-how': { fr: 'Quoi', en: 'What' },
  'pools.charter.same-words': {
    fr: 'Les mots barrés partent, les mots soulignés viennent.',
    en: 'Words struck through go, words underlined come.',
  },
  'pools.charter.papers': { fr: 'Les documents', en: 'The documents' },
  'pools.charter.papers-note': {
    fr: 'Des projets à relire par vos services. Ce qui n’a pas été relu dans un texte y est marqué.',
    en: 'Drafts for your departments to read. What was not read in a text is marked.',
  },
  'pools.charter.paper.governance': {
    fr: 'GOVERNANCE.md, pour le dépôt du code',
    en: 'GOVERNANCE.md, for the repository of the code',
  },
  'pools.charter.paper.fr': {
    fr: 'Convention constitutive (France)',
    en: 'Convention of the group (France)',
  },
  'pools.charter.paper.be': { fr: 'Convention (Wallonie)', en: 'Convention (Wallonia)' },
  'pools.charter.paper.qc': { fr: 'Entente (Québec)', en: 'Agreement (Québec)' },
  'pools.charter.paper.deliberation': { fr: 'Projet de décision de {name}', en: 'Draft decision of {name}' },
  'pools.charter.upstream': { fr: 'Le projet d’origine', en: 'The original project' },
  'pools.charter.upstream-note': {
    fr: 'Gouverner ce groupement et gouverner le logiciel sont deux choses.',
    en: 'Governing this pool and governing the software are two things.',
  },
  'pools.charter.upstream-sheet': { fr: 'La fiche de {name}', en: 'The sheet of {name}' },
  'pools.charter.upstream-none': {
    fr: 'Aucun logiciel n’est encore nommé sur la page du groupement.',
    en: 'No software is named yet on the page of the pool.',
  },
  'pools.charter.review': { fr: 'Relire la charte', en: 'Read the charter again' },
  'pools.charter.review-due': {
    fr: 'Elle est en vigueur depuis plus de douze mois : relisez-la et commencez une version si quelque chose a changé.',
    en: 'It has been in force for more than twelve months: read it again, and begin a version if anything changed.',
  },
  'pools.charter.review-on': { fr: 'Prochaine relecture : le {day}.', en: 'To be read again on {day}.' },
  'pools.charter.review-election': {
    fr: 'Élections le {day} : relisez-la avant.',
    en: 'Elections on {day}: read it again before.',
  },
  'pools.charter.next': { fr: 'Ce qui engage vient ensuite', en: 'What binds comes next' },
  'pools.charter.next-how': {
    fr: 'Un accord dans Halle n’engage personne. Chaque assemblée décide, puis l’acte est transmis, publié et notifié.',
    en: 'An accord in Halle binds nobody. Each assembly decides, then the act is sent, published and notified.',
  },
  'pools.charter.next-acts': { fr: 'Les actes de chacun', en: 'The acts of each' },
  'pools.charter.next-owed': { fr: 'Ce qui est attendu, et quand', en: 'What is awaited, and when' },
} as const satisfies Texts;

export const texts = { ...own, ...rulesTexts, ...accordsTexts, ...refusedTexts };
