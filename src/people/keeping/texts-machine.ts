// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the desk about organisations and about the machine.
import type { Texts } from '../../base/language.ts';

export const machineTexts = {
  'people.keeping.organisations-word': { fr: 'organisations', en: 'organisations' },
  'people.keeping.organisations': { fr: 'Les organisations', en: 'Organisations' },
  'people.keeping.organisations-why': {
    fr: 'Voir qui agit pour une organisation, et remplacer qui y est responsable des accès.',
    en: 'See who acts for an organisation, and replace who is in charge of its access.',
  },
  'people.keeping.find-organisation': { fr: 'Trouver une organisation', en: 'Find an organisation' },
  'people.keeping.find-organisation-label': {
    fr: 'Son nom, son code ou son adresse ici',
    en: 'Its name, its code or its address here',
  },
  'people.keeping.organisation-unclear': {
    fr: 'Aucune ne s’appelle exactement ainsi, ou plusieurs : choisissez.',
    en: 'None is called exactly that, or several are: choose.',
  },
  'people.keeping.mailbox': {
    fr: 'Boîte officielle : {address} ({source}, {day}).',
    en: 'Official mailbox: {address} ({source}, {day}).',
  },
  'people.keeping.no-mailbox': { fr: 'Sans boîte officielle connue.', en: 'No known official mailbox.' },
  'people.keeping.no-agents': { fr: 'Personne n’agit pour elle.', en: 'Nobody acts for it.' },
  'people.keeping.agent-unnamed': { fr: 'agent …{id}', en: 'agent …{id}' },
  'people.keeping.agent-since': { fr: 'depuis le {day}', en: 'since {day}' },
  'people.keeping.administrator-open': {
    fr: 'Remplacer le responsable des accès',
    en: 'Replace who is in charge of access',
  },
  'people.keeping.administrator-note': {
    fr: 'Qui l’était garde ses autres rôles. L’ancien et le nouveau reçoivent le motif.',
    en: 'Whoever was keeps their other roles. The former one and the new one receive the reason.',
  },
  'people.keeping.administrator-to': { fr: 'Qui le devient', en: 'Who takes over' },
  'people.keeping.administrator-mailbox': {
    fr: 'qui ouvrira la boîte officielle la prochaine fois',
    en: 'whoever next opens the official mailbox',
  },
  'people.keeping.administrator': { fr: 'Remplacer', en: 'Replace' },
  'people.keeping.no-way-back': {
    fr: 'Cette organisation n’a pas de boîte officielle connue : choisissez un de ses agents, sinon personne ne pourrait plus y donner d’accès.',
    en: 'This organisation has no known official mailbox: choose one of its agents, or nobody could give access to it any more.',
  },
  'people.keeping.administrator-subject': {
    fr: '{name} : le responsable des accès change',
    en: '{name}: who is in charge of access changes',
  },
  'people.keeping.administrator-has': {
    fr: 'Ceux qui tiennent la halle vous ont donné la charge des accès de {name}.',
    en: 'Those who keep the halle put you in charge of access at {name}.',
  },
  'people.keeping.administrator-had': {
    fr: 'Ceux qui tiennent la halle vous ont retiré la charge des accès de {name}. Vos autres rôles restent.',
    en: 'Those who keep the halle took you out of charge of access at {name}. Your other roles stay.',
  },
  'people.keeping.see-organisation': { fr: 'Voir l’organisation', en: 'See the organisation' },

  'people.keeping.mails-word': { fr: 'courriers', en: 'mails' },
  'people.keeping.mails': { fr: 'Les courriers', en: 'Mails' },
  'people.keeping.mails-why': {
    fr: 'Ceux dont nul ne sait s’ils sont partis, et ceux qui ont été refusés. Ni leurs mots ni leur destinataire ne sont montrés.',
    en: 'Those of which nobody knows whether they left, and those that were refused. Neither their words nor their reader is shown.',
  },
  'people.keeping.mails-counts': { fr: 'Où ils en sont', en: 'Where they stand' },
  'people.keeping.mails-doubtful': { fr: 'Douteux', en: 'Doubtful' },
  'people.keeping.mails-doubtful-note': {
    fr: 'Le serveur s’est tu au mauvais moment : le recevoir deux fois, ou jamais ?',
    en: 'The server fell silent at the wrong moment: received twice, or never?',
  },
  'people.keeping.mails-refused': { fr: 'Refusés ou abandonnés', en: 'Refused or given up' },
  'people.keeping.mails-none': { fr: 'Aucun.', en: 'None.' },
  'people.keeping.mail-again': { fr: 'Laisser repartir', en: 'Let it leave again' },
  'people.keeping.mail-drop': { fr: 'Abandonner', en: 'Drop it' },

  'people.keeping.jobs-word': { fr: 'travaux', en: 'jobs' },
  'people.keeping.jobs': { fr: 'Les travaux', en: 'Jobs' },
  'people.keeping.jobs-why': {
    fr: 'Ce que la halle fait en arrière-plan, et ce qui a échoué.',
    en: 'What the halle does in the background, and what failed.',
  },
  'people.keeping.jobs-failed': { fr: 'En échec', en: 'Failed' },
  'people.keeping.jobs-none': { fr: 'Rien n’a échoué.', en: 'Nothing failed.' },
  'people.keeping.jobs-never': {
    fr: 'Aucun travail n’a encore été demandé.',
    en: 'No job has been asked for yet.',
  },
  'people.keeping.jobs-counts': { fr: 'Où ils en sont', en: 'Where they stand' },
  'people.keeping.job-state': {
    fr: '{state, select, created {en attente} retry {à refaire} active {en cours} completed {fait} cancelled {annulé} failed {en échec} other {{state}}}',
    en: '{state, select, created {waiting} retry {to be tried again} active {under way} completed {done} cancelled {cancelled} failed {failed} other {{state}}}',
  },
  'people.keeping.job-again': { fr: 'Relancer', en: 'Try again' },
  'people.keeping.no-failed-job': {
    fr: 'Aucun travail en échec ne porte ce numéro.',
    en: 'No failed job has that id.',
  },

  'people.keeping.imported': {
    fr: '{kind, select, catalogue_imported {logiciels} people_mailboxes_imported {boîtes officielles} market_providers_imported {prestataires d’une liste} platform_first_load {premier chargement} other {importation}} {source}',
    en: '{kind, select, catalogue_imported {software} people_mailboxes_imported {official mailboxes} market_providers_imported {providers of a list} platform_first_load {first load} other {import}} {source}',
  },
  'people.keeping.import-count': {
    fr: '{name, select, new {nouveaux} changed {modifiés} merged {réunis} refused {refusés} returned {revenus} conflicts {en désaccord} unchanged {inchangés} withdrawn {retirés} gone {partis} n {changements} other {{name}}} : {n}',
    en: '{name, select, new {new} changed {changed} merged {merged} refused {refused} returned {returned} conflicts {in conflict} unchanged {unchanged} withdrawn {withdrawn} gone {gone} n {changes} other {{name}}}: {n}',
  },

  'people.keeping.settings-word': { fr: 'reglages', en: 'settings' },
  'people.keeping.settings': { fr: 'Les réglages', en: 'Settings' },
  'people.keeping.settings-why': {
    fr: 'Tels qu’ils sont dans cette halle. Ils se changent sur sa machine ; les secrets ne sont jamais montrés.',
    en: 'As they stand in this halle. They are changed on its machine; secrets are never shown.',
  },
  'people.keeping.setting-secret': { fr: 'donné, jamais montré', en: 'given, never shown' },
  'people.keeping.setting-unset': { fr: 'non donné', en: 'not given' },
  'people.keeping.column-state': { fr: 'État', en: 'State' },
  'people.keeping.column-count': { fr: 'Nombre', en: 'Number' },
  'people.keeping.column-job': { fr: 'Travail', en: 'Job' },
  'people.keeping.column-latest': { fr: 'Dernier', en: 'Latest' },
  'people.keeping.column-what': { fr: 'Quoi', en: 'What' },
  'people.keeping.column-counts': { fr: 'Changements', en: 'Changes' },
  'people.keeping.column-setting': { fr: 'Réglage', en: 'Setting' },
  'people.keeping.column-value': { fr: 'Valeur', en: 'Value' },
  'people.keeping.column-does': { fr: 'Ce qu’il fait', en: 'What it does' },

  'people.keeping.command-organisation': {
    fr: 'qui agit pour une organisation ; remplace son responsable des accès, avec --administrator et --reason',
    en: 'who acts for an organisation; replaces who is in charge of its access, with --administrator and --reason',
  },
  'people.keeping.command-administrator': {
    fr: 'numéro d’un de ses agents, ou « mailbox » : qui ouvrira sa boîte officielle',
    en: 'id of one of its agents, or “mailbox”: whoever next opens its official mailbox',
  },
  'people.keeping.command-again': {
    fr: 'laisse repartir un message douteux (ou l’abandonne), relance un travail en échec, avec --reason',
    en: 'lets a doubtful mail leave again (or drops it), tries a failed job again, with --reason',
  },
  'people.keeping.command-again-id': {
    fr: 'son numéro ; sans lui, la liste de ceux qui attendent',
    en: 'its id; without it, the list of those that wait',
  },
  'people.keeping.told-nothing-again': { fr: 'Aucun n’attend.', en: 'None waits.' },
  'people.keeping.told-organisation': {
    fr: '{name} : {n, plural, =0 {personne n’agit pour elle} one {# agent} other {# agents}}',
    en: '{name}: {n, plural, =0 {nobody acts for it} one {# agent} other {# agents}}',
  },
  'people.keeping.command-what': { fr: 'mail ou job', en: 'mail or job' },
  'people.keeping.command-drop': {
    fr: 'le message n’est pas envoyé, ses mots sont effacés',
    en: 'the mail is not sent, its words are erased',
  },
  'people.keeping.command-mail-or-job': {
    fr: 'Écrivez mail ou job, puis le numéro.',
    en: 'Write mail or job, then the id.',
  },
  'people.keeping.told-done': {
    fr: 'C’est fait, et écrit au journal.',
    en: 'Done, and written in the journal.',
  },
} as const satisfies Texts;
