// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about admitting public bodies that stand in no list.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'people.command.admit': {
    fr: 'admet un organisme public qui n’est dans aucune liste ; montre d’abord ce qui serait écrit',
    en: 'admits a public body that stands in no list; first shows what would be written',
  },
  'people.command.admit.number': {
    fr: 'son numéro : SIREN ou SIRET, « BCE » ou « NEQ » et le numéro',
    en: 'its number: SIREN or SIRET, “BCE” or “NEQ” and the number',
  },
  'people.command.admit.name': { fr: 'son nom officiel', en: 'its official name' },
  'people.command.admit.kind': {
    fr: 'ce qu’il est : state, social (CCAS, CPAS), fire (SDIS, zone de secours), school, association (de communes), department, region, province, commune, grouping, operator, other',
    en: 'what it is: state, social (CCAS, CPAS), fire (SDIS, zone de secours), school, association (of communes), department, region, province, commune, grouping, operator, other',
  },
  'people.command.admit.mailbox': {
    fr: 'sa boîte officielle : qui la lit devient son premier agent',
    en: 'its official mailbox: whoever reads it becomes its first agent',
  },
  'people.command.admit.source': {
    fr: 'la page qui dit qu’il existe',
    en: 'the page that says that it exists',
  },
  'people.command.admit.form': {
    fr: 'sa forme, par exemple « CCAS »',
    en: 'its form, for instance “CCAS”',
  },
  'people.command.admit.territory': {
    fr: 'où il est : département, région ou province',
    en: 'where it lies: department, region or province',
  },
  'people.command.admit.yes': {
    fr: 'oui : le numéro, la boîte et la page ont été relus par quelqu’un',
    en: 'yes: somebody has read the number, the mailbox and the page again',
  },
  'people.admit.say-yes': {
    fr: 'Rien n’est écrit. Si tout est juste, la même commande avec --yes.',
    en: 'Nothing is written. If all is right, the same command with --yes.',
  },
  'people.admit.mailbox-taken': {
    fr: 'Attention : {mailbox} est déjà la boîte officielle {n, plural, one {de {name}} other {de # organismes, dont {name}}}. Qui la lit parlerait aussi pour celui-ci.',
    en: 'Careful: {mailbox} is already the official mailbox of {n, plural, one {{name}} other {# bodies, among them {name}}}. Whoever reads it would speak for this one too.',
  },
  'people.admit.domain-taken': {
    fr: 'Attention : le domaine {domain} est déjà celui de la boîte {n, plural, one {de {name}} other {de # organismes, dont {name}}}. Vérifiez que cette boîte est bien celle de l’organisme admis.',
    en: 'Careful: {domain} is already the domain of the mailbox of {n, plural, one {{name}} other {# bodies, among them {name}}}. Check that this mailbox is that of the body admitted.',
  },
  'people.admit.done': {
    fr: '{name} est admis : organisations/{slug}.',
    en: '{name} is admitted: organisations/{slug}.',
  },
  'people.admit.known': {
    fr: '{name} porte déjà ce numéro (organisation {slug}).',
    en: '{name} has this number already (organisation {slug}).',
  },
  'people.admit.number': {
    fr: '« {written} » n’est pas le numéro d’un organisme : écrivez un SIREN ou un SIRET, « BCE » ou « NEQ » et le numéro.',
    en: '“{written}” is not the number of a body: write a SIREN or a SIRET, “BCE” or “NEQ” and the number.',
  },
  'people.admit.name': {
    fr: 'Écrivez le nom de l’organisme : trois lettres au moins.',
    en: 'Write the name of the body: three letters at least.',
  },
  'people.admit.kind': {
    fr: '« {written} » n’est pas une sorte d’organisme : {kinds}.',
    en: '“{written}” is not a kind of body: {kinds}.',
  },
  'people.admit.territory': {
    fr: '« {written} » n’est pas un territoire du pays de ce numéro, ou en désigne plusieurs.',
    en: '“{written}” is not a territory of the country of that number, or means several.',
  },
  'people.admit.mailbox': {
    fr: '« {written} » n’est pas une adresse de courriel.',
    en: '“{written}” is not a mail address.',
  },
  'people.admit.source': {
    fr: '« {written} » n’est pas l’adresse d’une page : elle commence par https://.',
    en: '“{written}” is not the address of a page: it begins with https://.',
  },
} as const satisfies Texts;
