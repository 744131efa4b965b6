// SPDX-License-Identifier: AGPL-3.0-or-later
// What is said of the frozen key of a pool.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.key.title': { fr: 'Qui paie quoi', en: 'Who pays what' },
  'pools.key.none': {
    fr: 'La clé n’est pas encore gelée. Essayez-en une, regardez ce qu’elle change pour chacun, puis gelez-la.',
    en: 'The key is not frozen yet. Try one, see what it changes for each, then freeze it.',
  },
  'pools.key.none-yet': {
    fr: 'La clé n’est pas encore gelée : qui coordonne la propose.',
    en: 'The key is not frozen yet: who coordinates proposes it.',
  },
  'pools.key.frozen-on': {
    fr: 'Clé n° {version}, gelée le {day}.',
    en: 'Key no. {version}, frozen on {day}.',
  },
  'pools.key.yours': { fr: 'votre part, par an, hors taxes', en: 'your share, a year, VAT left out' },
  'pools.key.yours-of': {
    fr: 'part de {name}, par an, hors taxes',
    en: 'share of {name}, a year, VAT left out',
  },
  'pools.key.fell': {
    fr: 'Elle a baissé : {before} avant. Rien à signer de nouveau.',
    en: 'It fell: {before} before. Nothing to sign again.',
  },
  'pools.key.rose': { fr: 'Elle a monté : {before} avant.', en: 'It rose: {before} before.' },
  'pools.key.newcomers': {
    fr: '{n, plural, one {# administration a rejoint depuis : elle n’est pas encore dans la clé.} other {# administrations ont rejoint depuis : elles ne sont pas encore dans la clé.}}',
    en: '{n, plural, one {# administration joined since: it is not in the key yet.} other {# administrations joined since: they are not in the key yet.}}',
  },
  'pools.key.gone': {
    fr: '{n, plural, one {# administration de la clé s’est retirée.} other {# administrations de la clé se sont retirées.}}',
    en: '{n, plural, one {# administration of the key left.} other {# administrations of the key left.}}',
  },
  'pools.key.excluded': {
    fr: '{name} a été exclu par un vote, le {day}.',
    en: '{name} was excluded by a vote, on {day}.',
  },
  'pools.key.owes': {
    fr: 'Sa part, {share} par an, reste due jusqu’au terme de ce qui a été signé.',
    en: 'Its share, {share} a year, stays due until the term of what was signed.',
  },
  'pools.key.owes-what-it-signed': {
    fr: 'Ce qu’il a signé reste dû jusqu’à son terme.',
    en: 'What it signed stays due until its term.',
  },
  'pools.key.owes-nothing': {
    fr: 'Il n’avait rien signé : il ne doit rien.',
    en: 'It had signed nothing: it owes nothing.',
  },
  'pools.key.sources': {
    fr: 'Habitants : annuaire de la halle, population de {years}.',
    en: 'Inhabitants: the directory of the halle, population of {years}.',
  },
  'pools.key.source-said': { fr: 'Autres mesures : {source}.', en: 'Other measures: {source}.' },
  'pools.key.papers': {
    fr: 'Les papiers pour {name} : page pour qui décide, lettre d’intention, projet de {decision}',
    en: 'The papers for {name}: page for those who decide, letter of intent, draft of the {decision}',
  },
  'pools.key.try': {
    fr: 'Essayer une autre clé, sans rien changer',
    en: 'Try another key, changing nothing',
  },
  'pools.key.freeze': { fr: 'Geler une clé', en: 'Freeze a key' },
  'pools.key.freeze-button': { fr: 'Geler cette clé', en: 'Freeze this key' },
  'pools.key.freeze-why': {
    fr: 'Chaque membre voit sa part et en est averti. Qui a signé ne paie jamais plus : une clé qui ferait monter sa part est refusée.',
    en: 'Each member sees its share and is told. Whoever signed never pays more: a key that would raise its share is refused.',
  },
  'pools.key.members': { fr: 'Une ligne par membre', en: 'A line for each member' },
  'pools.key.members-hint': {
    fr: 'Nom ; quantité ; habitants (vide : ceux de l’annuaire) ; vide ; vide ; jours dans l’année ; comprise dans ce que paie.',
    en: 'Name ; quantity ; inhabitants (empty: those of the directory) ; empty ; empty ; days in the year ; covered by.',
  },
  'pools.key.source': {
    fr: 'D’où viennent les mesures, et de quelle année',
    en: 'Where the measures come from, and of which year',
  },
  'pools.key.source-hint': {
    fr: 'Par exemple « concessions déclarées par chaque commune, 2026 ». Inutile pour les habitants de l’annuaire.',
    en: 'For example “plots stated by each commune, 2026”. Not needed for the inhabitants of the directory.',
  },
  'pools.key.json-hint': {
    fr: 'Facultatif : prend la place des règles ci-dessus. Colonnes : population, use.',
    en: 'Optional: takes the place of the rules above. Columns: population, use.',
  },
  'pools.key.alone': {
    fr: 'Un groupement d’un seul membre ne partage rien : attendez qu’une autre administration rejoigne.',
    en: 'A pool of one member shares nothing: wait until another administration joins.',
  },
  'pools.key.no-line': {
    fr: '« {name} » siège dans le groupement et n’a pas de ligne : ajoutez-la.',
    en: '“{name}” sits in the pool and has no line: add it.',
  },
  'pools.key.stranger': {
    fr: '« {name} » ne siège pas dans le groupement : enlevez sa ligne, ou corrigez son nom.',
    en: '“{name}” does not sit in the pool: take its line out, or correct its name.',
  },
  'pools.key.no-source': {
    fr: 'Dites d’où viennent ces mesures, et de quelle année : chaque membre doit pouvoir vérifier.',
    en: 'Say where these measures come from, and of which year: each member must be able to check.',
  },
  'pools.key.rises': {
    fr: 'La part de {name}, qui a signé, monterait : ce serait lui demander de signer deux fois. Gardez sa part, ou convenez-en d’abord avec elle.',
    en: 'The share of {name}, which signed, would rise: that would be asking it to sign twice. Keep its share, or agree with it first.',
  },
  'pools.rule.equal': { fr: '{percent} à parts égales', en: '{percent} in equal shares' },
  'pools.rule.people': { fr: '{percent} par habitant', en: '{percent} per inhabitant' },
  'pools.rule.use': { fr: '{percent} par quantité ({use})', en: '{percent} by quantity ({use})' },
  'pools.rule.other': { fr: '{percent} par strates', en: '{percent} by strata' },
  'pools.rule.fixed': { fr: 'une part fixe, égale pour tous', en: 'a fixed part, equal for all' },
  'pools.rule.rest': { fr: 'le reste', en: 'the rest' },
  'pools.rule.rate': { fr: 'un prix par unité', en: 'a price per unit' },
  'pools.rule.tiers': { fr: 'un prix qui baisse à chaque arrivée', en: 'a price that falls as others join' },
  'pools.rule.entry': { fr: 'un droit d’entrée', en: 'an entry fee' },
  'pools.rule.surcharge': {
    fr: 'une redevance, avec un supplément moindre pour qui adhère',
    en: 'a fee, with a lower surcharge for members',
  },
  'pools.rule.strata': { fr: 'par strates de taille', en: 'by strata of size' },
  'pools.rule.floor': { fr: 'avec un minimum pour chacun', en: 'with a minimum for each' },
  'pools.rule.cap': { fr: 'au plus {percent} pour un seul', en: 'at most {percent} for one' },
  'pools.rule.grant': { fr: 'une subvention retirée d’abord', en: 'a grant taken off first' },
} as const satisfies Texts;
