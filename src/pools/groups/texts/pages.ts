// SPDX-License-Identifier: AGPL-3.0-or-later
// What the pages of pools say: the list, the form, one pool in public and among its members.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.title': { fr: 'Groupements', en: 'Pools' },
  'pools.crumb': { fr: 'Se grouper', en: 'Pool' },
  'pools.lead': {
    fr: 'Des administrations qui construisent, partagent ou entretiennent ensemble. Rejoindre n’engage à rien ; on se retire quand on veut avant de signer.',
    en: 'Administrations that build, share or maintain together. Joining commits you to nothing; you may leave at any time before signing.',
  },
  'pools.ours': { fr: 'Vos groupements', en: 'Your pools' },
  'pools.ours-why': {
    fr: 'Ceux où votre organisation siège : ce qui vous attend, qui siège, qui paie quoi.',
    en: 'Those in which your organisation sits: what waits for you, who sits there, who pays what.',
  },
  'pools.ours-none': {
    fr: 'Vos organisations ne siègent dans aucun groupement.',
    en: 'Your organisations sit in no pool.',
  },
  'pools.new': { fr: 'Créer un groupement', en: 'Create a pool' },
  'pools.count': {
    fr: '{n, plural, =0 {Aucun groupement} one {# groupement} other {# groupements}}',
    en: '{n, plural, =0 {No pool} one {# pool} other {# pools}}',
  },
  'pools.empty': {
    fr: 'Personne ne s’est encore groupé ici. Voici à quoi cela ressemble, et comment commencer.',
    en: 'Nobody has pooled here yet. This is what it looks like, and how to begin.',
  },
  'pools.empty-narrowed': {
    fr: 'Aucun groupement ne répond à ces choix.',
    en: 'No pool answers these choices.',
  },
  'pools.to-hearing': {
    fr: 'Prestataires : répondre aux questions du groupement',
    en: 'Providers: answer the questions of the pool',
  },
  'pools.all': { fr: 'Voir tous les groupements', en: 'See all pools' },
  'pools.feed-entry': {
    fr: '{organisation} coordonne · {what} · {where} · {n, plural, one {# administration} other {# administrations}}',
    en: '{organisation} coordinates · {what} · {where} · {n, plural, one {# administration} other {# administrations}}',
  },
  'pools.facets': { fr: 'Affiner la liste', en: 'Narrow the list' },
  'pools.facets-open': { fr: 'Affiner', en: 'Narrow' },
  'pools.facet.kind': { fr: 'Pour quoi faire', en: 'To do what' },
  'pools.facet.function': { fr: 'Fonction', en: 'Function' },
  'pools.facet.territory': { fr: 'Territoire', en: 'Territory' },
  'pools.facet.door': { fr: 'On peut rejoindre', en: 'One may join' },
  'pools.door.soon': { fr: 'moins de trente jours encore', en: 'for less than thirty days more' },
  'pools.door.later': { fr: 'plus de trente jours encore', en: 'for more than thirty days' },
  'pools.door.standing': { fr: 'à tout moment', en: 'at any time' },
  'pools.door.closed': { fr: 'plus maintenant', en: 'no more' },
  'pools.members': {
    fr: '{n, plural, =0 {aucune administration} one {# administration} other {# administrations}}',
    en: '{n, plural, =0 {no administration} one {# administration} other {# administrations}}',
  },
  'pools.inhabitants': {
    fr: 'pour {n, plural, one {# habitant} other {# habitants}}',
    en: 'for {n, plural, one {# inhabitant} other {# inhabitants}}',
  },
  'pools.inhabitants-unknown': {
    fr: '{n, plural, one {# a une population que personne ne compte : elle n’y est pas.} other {# ont une population que personne ne compte : elle n’y est pas.}}',
    en: '{n, plural, one {# has inhabitants that nobody counts: they are not in it.} other {# have inhabitants that nobody counts: they are not in it.}}',
  },
  'pools.until': { fr: 'jusqu’au {day}', en: 'until {day}' },
  'pools.column.name': { fr: 'nom', en: 'name' },
  'pools.column.kind': { fr: 'genre', en: 'kind' },
  'pools.column.function': { fr: 'fonction', en: 'function' },
  'pools.column.software': { fr: 'logiciel', en: 'software' },
  'pools.column.territory': { fr: 'territoire', en: 'territory' },
  'pools.column.coordinator': { fr: 'coordonne', en: 'coordinates' },
  'pools.column.members': { fr: 'administrations', en: 'administrations' },
  'pools.column.inhabitants': { fr: 'habitants connus', en: 'inhabitants known' },
  'pools.column.until': { fr: 'on peut rejoindre jusqu’au', en: 'one may join until' },
  'pools.column.address': { fr: 'adresse', en: 'address' },

  'pools.example': { fr: 'Un exemple, inventé', en: 'An example, invented' },
  'pools.example-name': { fr: 'Cimetières des Deux Rives', en: 'Cemeteries of the Two Banks' },
  'pools.example-words': {
    fr: 'Neuf communes prennent ensemble l’hébergement, la reprise des registres et l’assistance de leur logiciel de gestion du cimetière. Une coordonne ; chacune écrit une lettre d’intention, fait délibérer son conseil, puis signe. La clé : 30 % à parts égales, 50 % par habitant, 20 % par concession.',
    en: 'Nine communes take together the hosting, the taking over of registers and the support of their cemetery software. One coordinates; each writes a letter of intent, has its council decide, then signs. The key: 30% in equal shares, 50% per inhabitant, 20% per concession.',
  },
  'pools.start': { fr: 'Comment commencer', en: 'How to begin' },
  'pools.start-1': {
    fr: 'Parlez-en à deux voisines : à deux, c’est déjà un groupement.',
    en: 'Talk to two neighbours: two already make a pool.',
  },
  'pools.start-2': {
    fr: 'L’une crée le groupement et coordonne. Les autres rejoignent en un clic, sans engagement.',
    en: 'One creates the pool and coordinates. The others join in one click, without commitment.',
  },
  'pools.start-3': {
    fr: 'Chacune dit ce qu’elle proposerait à son conseil ; les montants ne se voient qu’entre membres.',
    en: 'Each says what it would put to its council; amounts are seen among members only.',
  },
  'pools.next': { fr: 'Personne ne fait ce qu’il vous faut ?', en: 'Nobody does what you need?' },
  'pools.next-how': {
    fr: 'Cherchez d’abord un logiciel qui le fait déjà : l’entretenir à plusieurs coûte moins que d’en construire un.',
    en: 'Look first for software that already does it: maintaining it together costs less than building one.',
  },
  'pools.next-needs': { fr: 'Voir les besoins', en: 'See the needs' },
  'pools.next-share': { fr: 'Voir qui paierait quoi', en: 'See who would pay what' },
  'pools.next-session': {
    fr: 'Jouer les ennuis avant qu’ils n’arrivent',
    en: 'Play trouble before it comes',
  },
  'pools.next-search': { fr: 'Chercher un logiciel', en: 'Look for software' },

  'pools.new-title': { fr: 'Créer un groupement', en: 'Create a pool' },
  'pools.new-lead': {
    fr: 'Vous coordonnez : vous invitez, vous gardez le calendrier. Personne n’est engagé avant d’avoir signé.',
    en: 'You coordinate: you invite, you keep the calendar. Nobody is committed before signing.',
  },
  'pools.new-nobody': {
    fr: 'Pour créer un groupement, il faut agir pour une administration.',
    en: 'To create a pool one must act for an administration.',
  },
  'pools.new-enter': { fr: 'Entrer', en: 'Enter' },

  'pools.public-note': {
    fr: 'Page publique : ni montants, ni lettres d’intention. Les membres les voient entre eux.',
    en: 'Public page: no amounts, no letters of intent. Members see them among themselves.',
  },
  'pools.members-note': {
    fr: 'Vue des membres : le public ne voit ni les montants, ni qui siège, ni les lettres d’intention.',
    en: 'View of the members: the public sees no amounts, nor who sits here, nor the letters of intent.',
  },
  'pools.sum-year': {
    fr: 'par an, hors taxes, dans {n, plural, one {# lettre d’intention} other {# lettres d’intention}}',
    en: 'a year, VAT left out, in {n, plural, one {# letter of intent} other {# letters of intent}}',
  },
  'pools.sum-build': {
    fr: 'une fois, hors taxes, dans {n, plural, one {# lettre d’intention} other {# lettres d’intention}}',
    en: 'once, VAT left out, in {n, plural, one {# letter of intent} other {# letters of intent}}',
  },
  'pools.what': { fr: 'Quoi', en: 'What' },
  'pools.coordinator': { fr: 'Coordonne', en: 'Coordinates' },
  'pools.function': { fr: 'Fonction', en: 'Function' },
  'pools.software': { fr: 'Logiciel', en: 'Software' },
  'pools.provider-none': {
    fr: 'prestataire à choisir, après une consultation',
    en: 'provider to be chosen, after a call for tenders',
  },
  'pools.provider': { fr: 'Prestataire', en: 'Provider' },
  'pools.rule': { fr: 'Comment le coût est partagé', en: 'How the cost is shared' },
  'pools.rule-none': {
    fr: 'La règle n’est pas encore choisie. Les membres la choisissent ensemble, avant toute signature.',
    en: 'The rule is not chosen yet. The members choose it together, before anything is signed.',
  },
  'pools.rule-note': {
    fr: 'La règle est publique ; les montants ne le sont qu’après la notification du marché.',
    en: 'The rule is public; amounts only once the contract is notified.',
  },
  'pools.join-title': { fr: 'Rejoindre', en: 'Join' },
  'pools.join-until': { fr: 'Jusqu’au {day}.', en: 'Until {day}.' },
  'pools.join-standing': { fr: 'Tant que la porte est ouverte.', en: 'As long as the door is open.' },
  'pools.join-closed': {
    fr: 'On ne rejoint plus ce groupement : qui n’est pas entré avant la consultation ne peut plus rejoindre ce marché.',
    en: 'This pool can no longer be joined: whoever did not enter before the call for tenders cannot join this contract.',
  },
  'pools.join-ended': { fr: 'Ce groupement est terminé.', en: 'This pool is over.' },
  'pools.join-how': {
    fr: 'Rejoindre n’engage à rien. Vous verrez qui siège, ce que chacun propose et ce que vous paieriez ; on se retire quand on veut avant de signer.',
    en: 'Joining commits you to nothing. You will see who sits here, what each proposes and what you would pay; you may leave at any time before signing.',
  },
  'pools.join-sign-in': { fr: 'Entrer pour rejoindre', en: 'Enter to join' },
  'pools.join-other': {
    fr: 'Rejoindre pour une autre administration',
    en: 'Join for another administration',
  },

  'pools.yours': { fr: 'À vous', en: 'Your turn' },
  'pools.yours-before': { fr: 'À vous, avant le {day}', en: 'Your turn, before {day}' },
  'pools.yours-of': { fr: 'Pour {name} :', en: 'For {name}:' },
  'pools.turn.interested': {
    fr: 'Dites ce que vous proposeriez à votre conseil. Ce n’est pas un engagement.',
    en: 'Say what you would put to your council. It is no commitment.',
  },
  'pools.turn.intending': {
    fr: 'Faites délibérer votre conseil, puis dites quand il l’a fait.',
    en: 'Have your council decide, then say when it did.',
  },
  'pools.turn.deliberated': {
    fr: 'Il reste à signer la convention, hors de la halle. Si votre conseil a été renouvelé depuis sa décision, faites-la-lui confirmer d’abord.',
    en: 'The convention remains to be signed, outside the halle. If your council was elected anew since it decided, have it confirm first.',
  },
  'pools.turn.signed': {
    fr: 'Vous avez signé. Rien à faire pour l’instant.',
    en: 'You have signed. Nothing to do for now.',
  },
  'pools.turn.left': { fr: 'Vous vous êtes retiré.', en: 'You have left.' },
  'pools.letter-again': { fr: 'Changer la lettre d’intention', en: 'Change the letter of intent' },
  'pools.may-not': {
    fr: 'Un collègue à qui l’on a donné ce rôle le fait.',
    en: 'A colleague who was given this role does it.',
  },

  'pools.calendar': { fr: 'Calendrier', en: 'Calendar' },
  'pools.calendar-note': {
    fr: 'Qui n’est pas entré avant la consultation ne peut plus rejoindre ce marché.',
    en: 'Whoever did not enter before the call for tenders cannot join this contract.',
  },
  'pools.cal.founded': { fr: 'Groupement créé', en: 'Pool created' },
  'pools.cal.door': { fr: 'La porte ferme', en: 'The door shuts' },
  'pools.cal.letters': { fr: 'Lettres d’intention', en: 'Letters of intent' },
  'pools.cal.deliberations': { fr: 'Délibérations', en: 'Council decisions' },
  'pools.cal.signatures': { fr: 'Convention signée', en: 'Convention signed' },
  'pools.cal.of': { fr: '{done} sur {all}', en: '{done} of {all}' },
  'pools.cal.budgets': { fr: 'Premier budget à voter', en: 'First budget to be voted' },
  'pools.cal.public': {
    fr: 'Budgets, élections, agents : ce que les membres ont à compter',
    en: 'Budgets, elections, agents: what members have to reckon with',
  },
  'pools.cal.before-deciding': { fr: 'avant que les conseils ne décident', en: 'before councils decide' },
  'pools.at.renewed': {
    fr: 'conseil renouvelé depuis : à faire confirmer',
    en: 'council elected since: to be confirmed',
  },
  'pools.turn.renewed': {
    fr: 'Votre conseil a été renouvelé depuis sa décision : faites-la-lui confirmer avant de signer.',
    en: 'Your council was elected anew since it decided: have it confirm before you sign.',
  },
  'pools.cal.ended': { fr: 'Groupement terminé', en: 'Pool ended' },

  'pools.table': { fr: 'Autour de la table', en: 'Around the table' },
  'pools.table-note': {
    fr: 'Trois carrés : intention, délibération, convention signée.',
    en: 'Three squares: intention, council decision, convention signed.',
  },
  'pools.table-who': { fr: 'Administration', en: 'Administration' },
  'pools.table-quantity': { fr: 'Quantité au plus', en: 'Quantity at most' },
  'pools.table-where': { fr: 'Où elle en est', en: 'Where it stands' },
  'pools.table-year': { fr: 'Par an, HT', en: 'A year, excl. VAT' },
  'pools.table-build': { fr: 'Une fois, HT', en: 'Once, excl. VAT' },
  'pools.table-coordinates': { fr: 'coordonne', en: 'coordinates' },
  'pools.table-you': { fr: '(vous)', en: '(you)' },
  'pools.table-former': { fr: '(ancienne commune {name})', en: '(former commune {name})' },
  'pools.table-covers': { fr: 'décide aussi pour {names}', en: 'also decides for {names}' },
  'pools.unknown': { fr: 'inconnu', en: 'unknown' },
  'pools.at.interested': { fr: 'intéressée depuis le {day}', en: 'interested since {day}' },
  'pools.at.intending': { fr: 'intention du {day}', en: 'intention of {day}' },
  'pools.at.council': { fr: 'conseil le {day}', en: 'council on {day}' },
  'pools.at.deliberated': { fr: 'conseil décidé le {day}', en: 'council decided on {day}' },
  'pools.at.signed': { fr: 'signée le {day}', en: 'signed on {day}' },
  'pools.at.left': { fr: 'retirée', en: 'left' },
  'pools.alone': {
    fr: 'Vous êtes seuls autour de la table : un groupement commence à deux. Envoyez l’adresse de cette page à vos voisines.',
    en: 'You are alone around the table: a pool begins with two. Send the address of this page to your neighbours.',
  },
  'pools.squares': {
    fr: '{n, plural, =0 {aucune étape sur trois} one {# étape sur trois} other {# étapes sur trois}}',
    en: '{n, plural, =0 {no step of three} one {# step of three} other {# steps of three}}',
  },

  'pools.coordinate': { fr: 'Coordonner', en: 'Coordinate' },
  'pools.coordinate-note': {
    fr: 'Ce que voit et fait l’administration qui coordonne.',
    en: 'What the administration that coordinates sees and does.',
  },
  'pools.coordinate-describe': {
    fr: 'Changer ce que la page publique dit',
    en: 'Change what the public page says',
  },
  'pools.coordinate-close-why': {
    fr: 'Plus personne ne rejoint : à faire avant de lancer la consultation.',
    en: 'Nobody joins any more: to be done before the call for tenders.',
  },
  'pools.coordinate-end-why': {
    fr: 'Le groupement s’arrête pour tous ; les membres en sont avertis.',
    en: 'The pool stops for all; its members are told.',
  },
  'pools.which-way': { fr: 'Par quelle voie acheter ensemble', en: 'Which way to buy together' },
  'pools.write-tender': { fr: 'Écrire la consultation', en: 'Write the tender' },
  'pools.votes-link': { fr: 'Ce qui se décide ensemble', en: 'What is decided together' },
} as const satisfies Texts;
