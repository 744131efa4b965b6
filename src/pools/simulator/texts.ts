// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the page on which anyone shares a cost by a key.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'pools.try.title': { fr: 'Qui paie quoi', en: 'Who pays what' },
  'pools.try.lead': {
    fr: 'Répartissez un coût entre plusieurs administrations, au centime. Déplacez une règle : tout se recalcule pour tout le monde.',
    en: 'Share a cost among several administrations, to the cent. Move a rule: everything is counted again for everybody.',
  },
  'pools.try.private': {
    fr: 'Rien n’est gardé : tout ce que vous écrivez est dans l’adresse de la page, que vous pouvez envoyer.',
    en: 'Nothing is kept: all that you write is in the address of the page, which you can send.',
  },
  'pools.try.example': {
    fr: 'Ceci est un exemple, avec les habitants que la halle connaît. Remplacez les communes et les montants par les vôtres.',
    en: 'This is an example, with the inhabitants that the halle knows. Put your own communes and amounts in their place.',
  },
  'pools.try.rules': { fr: 'Les règles', en: 'The rules' },
  'pools.try.total': {
    fr: 'Coût à partager, par an, hors taxes',
    en: 'Cost to share, per year, excluding VAT',
  },
  'pools.try.currency': { fr: 'Monnaie', en: 'Currency' },
  'pools.try.members': { fr: 'Qui partage', en: 'Who shares' },
  'pools.try.members-hint': {
    fr: 'Une ligne par administration : nom ; quantité ; habitants (vide : ceux que la halle connaît) ; prix si elle achète seule ; ses propres frais pour rejoindre ; jours dans l’année (vide : tous) ; comprise dans ce que paie.',
    en: 'One line per administration: name ; quantity ; inhabitants (empty: those that the halle knows) ; price if it buys alone ; its own cost of joining ; days in the year (empty: all) ; covered by.',
  },
  'pools.try.use': { fr: 'Ce que compte la quantité', en: 'What the quantity counts' },
  'pools.try.use-example': { fr: 'concessions', en: 'plots' },
  'pools.try.equal': { fr: 'À parts égales', en: 'In equal parts' },
  'pools.try.people': { fr: 'Par habitants', en: 'By inhabitants' },
  'pools.try.by-use': { fr: 'Par quantité', en: 'By quantity' },
  'pools.try.floor': { fr: 'Au moins', en: 'At least' },
  'pools.try.cap': { fr: 'Au plus, en % du tout', en: 'At most, in % of the whole' },
  'pools.try.more': { fr: 'Abonnement fixe, subvention, autre clé', en: 'Fixed part, grant, another key' },
  'pools.try.fixed': { fr: 'Part fixe, égale pour tous', en: 'Fixed part, equal for all' },
  'pools.try.grant': { fr: 'Subvention, en % du coût', en: 'Grant, in % of the cost' },
  'pools.try.grant-most': { fr: 'Subvention, au plus', en: 'Grant, at most' },
  'pools.try.without': { fr: 'Sans qui, pour voir', en: 'Without whom, to see' },
  'pools.try.key': { fr: 'Clé écrite en JSON', en: 'Key written as JSON' },
  'pools.try.key-hint': {
    fr: 'Elle prend la place des règles ci-dessus. Colonnes : population, use. Modèles :',
    en: 'It takes the place of the rules above. Columns: population, use. Models:',
  },
  'pools.try.model-rate': { fr: 'un prix par habitant', en: 'a price for each inhabitant' },
  'pools.try.model-tiers': {
    fr: 'un prix qui baisse à chaque arrivée',
    en: 'a price that falls as others join',
  },
  'pools.try.model-strata': { fr: 'des strates', en: 'strata' },
  'pools.try.model-surcharge': {
    fr: 'une redevance et son supplément (quantité : 1 pour qui adhère, 0 pour les autres)',
    en: 'a fee and its surcharge (quantity: 1 for those who are members, 0 for the others)',
  },
  'pools.try.button': { fr: 'Recalculer', en: 'Recalculate' },
  'pools.try.result': { fr: 'La part de chacun', en: 'The share of each' },
  'pools.try.result-note': {
    fr: 'Arrondi au centime, la somme tombe juste.',
    en: 'Rounded to the cent, the sum is exact.',
  },
  'pools.try.who': { fr: 'Administration', en: 'Administration' },
  'pools.try.people-column': { fr: 'Habitants', en: 'Inhabitants' },
  'pools.try.people-word': { fr: 'habitants', en: 'inhabitants' },
  'pools.try.made-of': { fr: 'De quoi la part est faite', en: 'What the share is made of' },
  'pools.try.part': { fr: 'Part', en: 'Share' },
  'pools.try.pays': { fr: 'Par an', en: 'A year' },
  'pools.try.alone': { fr: 'Seule', en: 'Alone' },
  'pools.try.own': { fr: 'Ses frais pour rejoindre', en: 'Its cost of joining' },
  'pools.try.change': { fr: 'Ce qui change', en: 'What changes' },
  'pools.try.why': { fr: 'Pourquoi', en: 'Why' },
  'pools.try.all': { fr: 'Ensemble', en: 'Together' },
  'pools.try.saves': { fr: '{amount} ({percent})', en: '{amount} ({percent})' },
  'pools.try.legend-equal': { fr: 'parts égales', en: 'equal parts' },
  'pools.try.legend-people': { fr: 'habitants', en: 'inhabitants' },
  'pools.try.legend-use': { fr: '{use}', en: '{use}' },
  'pools.try.legend-other': { fr: 'autre mesure', en: 'another measure' },
  'pools.try.legend-moved': {
    fr: 'report des planchers et plafonds',
    en: 'moved by floors and caps',
  },
  'pools.try.legend-over': { fr: 'au-delà du plafond, reporté', en: 'beyond the cap, moved' },
  'pools.try.bar': {
    fr: '{name} paie {amount} : {slices}',
    en: '{name} pays {amount}: {slices}',
  },
  'pools.try.outside': {
    fr: 'Payé par une subvention, retiré d’abord : {amount}.',
    en: 'Paid by a grant, taken off first: {amount}.',
  },
  'pools.try.population': {
    fr: 'Habitants : population municipale ou légale de {years}, telle que la publie chaque pays (voir la page de chaque administration).',
    en: 'Inhabitants: the official population of {years}, as each country publishes it (see the page of each administration).',
  },
  'pools.try.leave': { fr: 'Et si {name} se retirait ?', en: 'What if {name} left?' },
  'pools.try.leave-title': { fr: 'Et si l’une part ?', en: 'What if one leaves?' },
  'pools.try.back': { fr: 'Revenir à tous', en: 'Back to everybody' },
  'pools.try.left': { fr: 'Sans {names}.', en: 'Without {names}.' },
  'pools.try.take': { fr: 'Emporter', en: 'Take away' },
  'pools.try.take-csv': { fr: 'le tableau (CSV)', en: 'the table (CSV)' },
  'pools.try.take-xlsx': { fr: 'le tableau (tableur, XLSX)', en: 'the table (spreadsheet, XLSX)' },
  'pools.try.take-papers': {
    fr: 'la page pour qui décide, la lettre d’intention, le projet de {decision}',
    en: 'the page for those who decide, the letter of intent, the draft of the {decision}',
  },
  'pools.try.by-command': {
    fr: 'Au-delà de {most} lignes, la commande halle share fait le même calcul sur un fichier.',
    en: 'Beyond {most} lines, the command halle share counts the same from a file.',
  },
  'pools.try.schema': { fr: 'Le format d’une clé', en: 'The format of a key' },
  'pools.try.wrong': {
    fr: 'Rien n’est calculé tant que ceci n’est pas corrigé',
    en: 'Nothing is counted until this is mended',
  },
  'pools.try.bad-currency': {
    fr: '« {written} » n’est pas le code d’une monnaie : EUR, CAD, CHF…',
    en: '“{written}” is no code of a currency: EUR, CAD, CHF…',
  },
  'pools.try.bad-amount': {
    fr: '« {written} » n’est pas un montant : écrivez par exemple 8 400,00.',
    en: '“{written}” is no amount: write for example 8,400.00.',
  },
  'pools.try.bad-percent': {
    fr: '« {written} » n’est pas un pourcentage entre 0 et 100.',
    en: '“{written}” is no percentage between 0 and 100.',
  },
  'pools.try.not-hundred': {
    fr: 'Les trois règles font {sum} % : il faut 100 %.',
    en: 'The three rules make {sum} %: they must make 100 %.',
  },
  'pools.try.fixed-with-one': {
    fr: 'Avec une part fixe, le reste suit une seule mesure : mettez 100 % à l’une des trois règles.',
    en: 'With a fixed part, the rest follows one measure: set one of the three rules to 100 %.',
  },
  'pools.try.bad-cell': {
    fr: '{name} : « {written} » n’est pas un montant.',
    en: '{name}: “{written}” is no amount.',
  },
  'pools.try.no-name': { fr: 'Une ligne n’a pas de nom : « {line} ».', en: 'A line has no name: “{line}”.' },
  'pools.try.too-many': {
    fr: '{n} lignes, c’est trop pour une adresse : {most} au plus. Au-delà, employez la commande halle share.',
    en: '{n} lines are too many for an address: {most} at most. Beyond, use the command halle share.',
  },
  'pools.try.bad-key': { fr: 'La clé ne va pas : {words}', en: 'The key is not right: {words}' },
  'pools.try.several': {
    fr: '« {written} » peut désigner plusieurs administrations : écrivez {offered}.',
    en: '“{written}” may mean several administrations: write {offered}.',
  },
  'pools.try.alone-member': {
    fr: 'Il faut au moins deux administrations pour partager.',
    en: 'At least two administrations are needed to share.',
  },
  'pools.try.next': { fr: 'Vous êtes plusieurs ?', en: 'Are there several of you?' },
  'pools.try.next-how': {
    fr: 'Un groupement garde la clé, la part de chacun et les étapes, entre ses membres seulement.',
    en: 'A pool keeps the key, the share of each and the steps, among its members alone.',
  },
  'pools.try.next-pool': { fr: 'Créer un groupement', en: 'Found a pool' },
  'pools.try.next-pools': { fr: 'Les groupements', en: 'The pools' },
  'pools.try.next-needs': { fr: 'Les besoins', en: 'The needs' },
  'pools.try.refused': { fr: 'Rien n’est à emporter : {said}', en: 'There is nothing to take away: {said}' },
  'pools.try.no-total': { fr: 'Dites le coût à partager.', en: 'Say the cost to share.' },
} as const satisfies Texts;
