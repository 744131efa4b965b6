// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about sharing an amount by a cost key: reasons of each share, refusals, the command.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'pools.share.command': {
    fr: 'Répartit un montant entre les membres d’un groupe, au centime, par une clé de répartition.',
    en: 'Shares an amount among the members of a pool, to the cent, by a cost key.',
  },
  'pools.share.command-key': { fr: 'La clé de répartition, en JSON.', en: 'The cost key, as JSON.' },
  'pools.share.command-members': {
    fr: 'Les membres, en CSV : une colonne « member » et celles que la clé nomme ; au besoin « covered_by », « days », « joined ».',
    en: 'The members, as CSV: a column “member” and those that the key names; where needed “covered_by”, “days”, “joined”.',
  },
  'pools.share.command-total': {
    fr: 'Le montant à répartir, en centimes, subventions comprises.',
    en: 'The amount to share, in cents, grants included.',
  },
  'pools.share.command-currency': { fr: 'La monnaie (EUR).', en: 'The currency (EUR).' },
  'pools.share.command-json': {
    fr: 'Répond en JSON, sur la sortie standard seule.',
    en: 'Answers as JSON, on standard output alone.',
  },
  'pools.share.line': { fr: '{member} : {amount}. {why}', en: '{member}: {amount}. {why}' },
  'pools.share.total': { fr: 'Total : {amount}', en: 'Total: {amount}' },
  'pools.share.outside': {
    fr: 'Financé par ailleurs, retiré d’abord : {amount}',
    en: 'Paid from outside, taken off first: {amount}',
  },
  'pools.share.note-alabama': {
    fr: 'Avec un centime de moins à répartir, {member} en paierait un de plus : c’est un effet des arrondis (paradoxe de l’Alabama).',
    en: 'With one cent less to share, {member} would pay one more: an effect of rounding (the Alabama paradox).',
  },
  'pools.share.note-total-differs': {
    fr: 'Cette clé fixe elle-même le total : celui qui est donné n’est pas le sien.',
    en: 'This key makes the total itself: the one given is not the same.',
  },

  'pools.share.note-membership-pays-from': {
    fr: 'L’adhésion d’une année se paie d’elle-même à partir de {amount} de redevances par an.',
    en: 'The membership of a year pays for itself from {amount} of fees a year.',
  },
  'pools.share.note-membership-never-pays': {
    fr: 'L’adhésion ne se paie jamais d’elle-même : le supplément n’est pas moindre pour qui adhère.',
    en: 'The membership never pays for itself: the surcharge is not less for members.',
  },

  'pools.share.why-covered': {
    fr: 'Déjà comprise dans ce que paie {cover}.',
    en: 'Already part of what {cover} pays.',
  },
  'pools.share.why-nothing': { fr: 'Ne pèse rien dans cette clé.', en: 'Weighs nothing in this key.' },
  'pools.share.why-none-left': { fr: 'Il ne reste rien à répartir.', en: 'Nothing is left to share.' },
  'pools.share.why-equal': { fr: 'Part égale : {amount}.', en: 'Equal part: {amount}.' },
  'pools.share.why-weight': { fr: 'Selon {column} : {amount}.', en: 'By {column}: {amount}.' },
  'pools.share.why-floor': { fr: 'Porté au plancher : {amount}.', en: 'Raised to the floor: {amount}.' },
  'pools.share.why-cap': {
    fr: 'Ramené au plafond de {rate} % : {amount}.',
    en: 'Brought down to the cap of {rate} %: {amount}.',
  },
  'pools.share.why-moved': {
    fr: 'Après les planchers et plafonds des autres : {amount}.',
    en: 'After the floors and caps of others: {amount}.',
  },
  'pools.share.why-days': { fr: 'Pour {days} jours sur {of}.', en: 'For {days} days of {of}.' },
  'pools.share.why-rate': {
    fr: '{column} : {units}, à {price} l’unité.',
    en: '{column}: {units}, at {price} each.',
  },
  'pools.share.why-tier': {
    fr: 'Le prix pour chacun à {n, plural, one {# membre} other {# membres}} : {amount}.',
    en: 'The price for each with {n, plural, one {# member} other {# members}}: {amount}.',
  },
  'pools.share.why-entry': {
    fr: 'Droit d’entrée au {joined} : {amount}.',
    en: 'Entry fee on {joined}: {amount}.',
  },
  'pools.share.why-rebate': {
    fr: 'Moins {amount}, pour avoir payé la construction.',
    en: 'Less {amount}, having paid for the building.',
  },
  'pools.share.why-surcharge': {
    fr: '{amount}, plus {rate} % ({who, select, member {adhérente} other {non adhérente}}).',
    en: '{amount}, plus {rate}% ({who, select, member {member} other {no member}}).',
  },
  'pools.share.why-band': { fr: 'Strate « {band} » : {amount}.', en: 'Stratum “{band}”: {amount}.' },

  'pools.share.key-no-file': {
    fr: 'Le fichier {file} ne peut pas être lu. Vérifiez son nom.',
    en: 'The file {file} cannot be read. Check its name.',
  },
  'pools.share.key-no-json': {
    fr: 'La clé n’est pas du JSON. Vérifiez les guillemets et les virgules.',
    en: 'The key is no JSON. Check quotes and commas.',
  },
  'pools.share.key-no-object': {
    fr: 'La clé doit être un objet JSON : {example}.',
    en: 'The key must be a JSON object: {example}.',
  },
  'pools.share.key-kind': {
    fr: 'Aucune clé n’est de la sorte « {kind} ». Il y a : parts (sans « kind »), rate, tiers, entry, surcharge, strata.',
    en: 'No key is of the kind “{kind}”. There are: parts (without “kind”), rate, tiers, entry, surcharge, strata.',
  },
  'pools.share.key-shape': {
    fr: 'La clé ne va pas, à l’endroit « {place} » : {said}.',
    en: 'The key is not right at “{place}”: {said}.',
  },
  'pools.share.table': {
    fr: 'La table des membres ne peut pas être lue, ligne {line} : {said}',
    en: 'The table of members cannot be read, line {line}: {said}',
  },
  'pools.share.no-member-column': {
    fr: 'La table des membres n’a pas de colonne « member ».',
    en: 'The table of members has no column “member”.',
  },
  'pools.share.nobody': { fr: 'La table n’a aucun membre.', en: 'The table has no member.' },
  'pools.share.too-many': {
    fr: 'C’est trop de membres : {most} au plus.',
    en: 'Too many members: {most} at most.',
  },
  'pools.share.no-name': {
    fr: 'Ligne {line} : ce membre n’a pas de nom.',
    en: 'Line {line}: this member has no name.',
  },
  'pools.share.member-twice': {
    fr: '{member} figure deux fois. Gardez une ligne par membre.',
    en: '{member} stands there twice. Keep one line for each member.',
  },
  'pools.share.no-such-cover': {
    fr: '{member} serait compris dans ce que paie {cover}, qui n’est pas dans la table.',
    en: '{member} would be part of what {cover} pays, who is not in the table.',
  },
  'pools.share.covers-itself': {
    fr: '{member} finit par être compris dans ce qu’il paie lui-même. Dites qui paie.',
    en: '{member} ends up as part of what it pays itself. Say who pays.',
  },
  'pools.share.bad-days': {
    fr: '{member} : « {days} » n’est pas un nombre de jours entre 0 et {most}.',
    en: '{member}: “{days}” is no number of days between 0 and {most}.',
  },
  'pools.share.no-column': {
    fr: 'La clé demande une colonne « {column} » que la table des membres n’a pas.',
    en: 'The key asks for a column “{column}” that the table of members does not have.',
  },
  'pools.share.no-weight': {
    fr: 'Il manque « {column} » pour {member}. Demandez-le : une valeur inconnue n’est pas zéro.',
    en: '“{column}” is missing for {member}. Ask for it: what is unknown is not zero.',
  },
  'pools.share.bad-weight': {
    fr: '{member}, « {column} » : « {written} » n’est pas un nombre.',
    en: '{member}, “{column}”: “{written}” is no number.',
  },
  'pools.share.negative-weight': {
    fr: '{member}, « {column} » : « {written} » est négatif. Un poids est zéro ou plus.',
    en: '{member}, “{column}”: “{written}” is negative. A weight is zero or more.',
  },
  'pools.share.ambiguous-weight': {
    fr: '{member}, « {column} » : « {written} » se lit de deux façons (milliers ou décimales). Écrivez-le sans virgule.',
    en: '{member}, “{column}”: “{written}” reads in two ways (thousands or decimals). Write it without a comma.',
  },
  'pools.share.bad-day': {
    fr: '{member}, « {column} » : « {written} » n’est pas un jour ; écrivez-le comme 2026-01-31.',
    en: '{member}, “{column}”: “{written}” is no day; write it as 2026-01-31.',
  },
  'pools.share.bad-mark': {
    fr: '{member}, « {column} » : écrivez 1 ou 0, et non « {written} ».',
    en: '{member}, “{column}”: write 1 or 0, not “{written}”.',
  },
  'pools.share.bad-rate': {
    fr: '« {rate} » n’est pas un prix par unité.',
    en: '“{rate}” is no price for a unit.',
  },
  'pools.share.two-currencies': {
    fr: 'La clé est en {a} et le montant en {b} : deux monnaies ne s’additionnent pas.',
    en: 'The key is in {a} and the amount in {b}: two currencies are never added up.',
  },
  'pools.share.bad-currency': {
    fr: '« {currency} » n’est pas le code d’une monnaie : EUR, CAD, CHF…',
    en: '“{currency}” is no code of a currency: EUR, CAD, CHF…',
  },
  'pools.share.bad-total': {
    fr: '« {total} » n’est pas un nombre entier de centimes.',
    en: '“{total}” is no whole number of cents.',
  },
  'pools.share.total-beyond': {
    fr: 'Ce montant est hors limites : de 0 à {most} centimes.',
    en: 'This amount is beyond the limits: from 0 to {most} cents.',
  },
  'pools.share.no-total': {
    fr: 'Cette clé répartit un total : donnez-le (--total, en centimes).',
    en: 'This key shares a total: give it (--total, in cents).',
  },
  'pools.share.nobody-pays': {
    fr: 'Personne ne peut payer : chaque membre est compris dans un autre ou ne pèse rien.',
    en: 'Nobody can pay: each member is covered by another or weighs nothing.',
  },
  'pools.share.nobody-weighs': {
    fr: 'La colonne « {column} » est à zéro pour tous : elle ne peut rien répartir.',
    en: 'The column “{column}” is zero for everybody: it cannot share anything.',
  },
  'pools.share.portion': {
    fr: 'Chaque part dit une seule portion : « bp », « cents » ou « rest ».',
    en: 'Each part says one portion: “bp”, “cents” or “rest”.',
  },
  'pools.share.two-rests': {
    fr: 'Une seule part peut prendre le reste (« rest »).',
    en: 'Only one part can take what is left (“rest”).',
  },
  'pools.share.portions-not-whole': {
    fr: 'Les portions font {bp} points de base ; il en faut 10 000.',
    en: 'The portions come to {bp} basis points; 10,000 are needed.',
  },
  'pools.share.portions-above': {
    fr: 'Les montants fixes ({fixed} centimes) et les portions dépassent ce qu’il y a à répartir ({total} centimes).',
    en: 'The fixed amounts ({fixed} cents) and portions exceed what there is to share ({total} cents).',
  },
  'pools.share.portions-below': {
    fr: 'Les parts ne font pas tout le montant ({total} centimes) : ajoutez une part « rest ».',
    en: 'The parts do not make the whole amount ({total} cents): add a part “rest”.',
  },
  'pools.share.grants-above': {
    fr: 'Les subventions ({outside} centimes) dépassent le coût ({total} centimes).',
    en: 'The grants ({outside} cents) exceed the cost ({total} cents).',
  },
  'pools.share.floor-too-high': {
    fr: 'Ce plancher demande plus que le total. Le plus haut possible : {highestFloorCents} centimes.',
    en: 'This floor asks for more than the total. The highest possible: {highestFloorCents} cents.',
  },
  'pools.share.cap-too-low': {
    fr: 'Sous ce plafond le total n’est pas atteint. Le plus bas possible : {leastCapBp} points de base.',
    en: 'Under this cap the total is not reached. The lowest possible: {leastCapBp} basis points.',
  },
  'pools.share.band-backwards': {
    fr: 'La strate « {band} » finit avant de commencer.',
    en: 'The stratum “{band}” ends before it begins.',
  },
  'pools.share.bands-overlap': {
    fr: 'La taille {size} est dans deux strates, « {a} » et « {b} ». Dites de quel côté elle tombe.',
    en: 'The size {size} is in two strata, “{a}” and “{b}”. Say on which side it falls.',
  },
  'pools.share.bands-gap': {
    fr: 'La taille {size}, entre « {a} » et « {b} », n’est dans aucune strate.',
    en: 'The size {size}, between “{a}” and “{b}”, is in no stratum.',
  },
  'pools.share.no-band': {
    fr: '{member} n’est dans aucune strate.',
    en: '{member} is in no stratum.',
  },
  'pools.share.band-without-weight': {
    fr: 'La strate « {band} » n’a pas de poids.',
    en: 'The stratum “{band}” has no weight.',
  },
  'pools.share.band-without-fee': {
    fr: 'La strate « {band} » n’a pas de montant.',
    en: 'The stratum “{band}” has no amount.',
  },
  'pools.share.step-twice': {
    fr: 'Deux marches commencent à {from}. Gardez-en une.',
    en: 'Two steps begin at {from}. Keep one.',
  },
  'pools.share.no-step': {
    fr: 'La première marche commence à {from} membres, et il y en a {n}.',
    en: 'The first step begins at {from} members, and there are {n}.',
  },
  'pools.share.surcharge-column': {
    fr: 'La colonne « member » nomme qui paie. Dites dans une autre, par 1 ou 0, qui est adhérent.',
    en: 'The column “member” names who pays. Say in another, by 1 or 0, who is a member.',
  },
  'pools.share.entry-before': {
    fr: '{member} entre le {joined}, avant la première marche ({from}) : son droit d’entrée est inconnu.',
    en: '{member} joins on {joined}, before the first step ({from}): its entry fee is unknown.',
  },
  'pools.share.entry-unknown': {
    fr: '{member} entre le {joined} : le droit d’entrée est inconnu à partir du {from}.',
    en: '{member} joins on {joined}: the entry fee is unknown from {from} on.',
  },
} as const satisfies Texts;
