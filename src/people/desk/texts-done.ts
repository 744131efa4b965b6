// SPDX-License-Identifier: AGPL-3.0-or-later
// What was done, as the journal says it: one sentence for each kind of entry. `{who}` is the organisation of the
// entry, or who acted in its name; `{target}` leads to what was acted upon.
import type { Texts } from '../../base/language.ts';

export const doneTexts = {
  'people.done.administers-again': {
    fr: 'Le {day}, qui relève la boîte officielle de {who} en est de nouveau responsable des accès : plus personne ne l’était.',
    en: 'On {day}, whoever reads the official mailbox of {who} is in charge of its access again: nobody was any more.',
  },
  'people.done.mailbox-link-asked': {
    fr: 'Le {day}, un lien pour entrer a été envoyé à la boîte officielle de {who}.',
    en: 'On {day}, a link to sign in was sent to the official mailbox of {who}.',
  },
  'people.done.became-first-agent': {
    fr: 'Le {day}, une première personne est entrée pour {who}.',
    en: 'On {day}, a first person signed in for {who}.',
  },
  'people.done.signed-in': {
    fr: 'Le {day}, quelqu’un est entré dans la halle pour {who}.',
    en: 'On {day}, someone signed in to the halle for {who}.',
  },
  'people.done.signed-out': {
    fr: 'Le {day}, quelqu’un a fermé sa session, pour {who}.',
    en: 'On {day}, someone signed out, for {who}.',
  },
  'people.done.session-revoked': {
    fr: 'Le {day}, une session ouverte ailleurs a été fermée, pour {who}.',
    en: 'On {day}, a session that was open elsewhere was closed, for {who}.',
  },
  'people.done.passkey-made': {
    fr: 'Le {day}, une clé d’accès a été ajoutée, pour {who}.',
    en: 'On {day}, a passkey was added, for {who}.',
  },
  'people.done.passkey-removed': {
    fr: 'Le {day}, une clé d’accès a été retirée, pour {who}.',
    en: 'On {day}, a passkey was removed, for {who}.',
  },
  'people.done.identity-linked': {
    fr: 'Le {day}, un service d’identité a été relié, pour {who}.',
    en: 'On {day}, an identity service was linked, for {who}.',
  },
  'people.done.keys-asked': {
    fr: 'Le {day}, la boîte officielle de {who} a redemandé les clés de ses accès.',
    en: 'On {day}, the official mailbox of {who} asked for the keys to its access again.',
  },
  'people.done.keys-cancelled': {
    fr: 'Le {day}, la demande de clés faite pour {who} a été annulée.',
    en: 'On {day}, the request for the keys made for {who} was cancelled.',
  },
  'people.done.keys-objected': {
    fr: 'Le {day}, un responsable des accès de {who} s’est opposé à la demande de clés.',
    en: 'On {day}, someone in charge of the access of {who} objected to the request for the keys.',
  },
  'people.done.keys-lapsed': {
    fr: 'Le {day}, la demande de clés faite pour {who} est tombée : sa boîte officielle avait changé.',
    en: 'On {day}, the request for the keys made for {who} lapsed: its official mailbox had changed.',
  },
  'people.done.keys-given': {
    fr: 'Le {day}, les clés de {who} ont été remises à qui relève sa boîte officielle.',
    en: 'On {day}, the keys of {who} were given to whoever reads its official mailbox.',
  },
  'people.done.keys-refused': {
    fr: 'Le {day}, ceux qui tiennent la halle ont refusé la demande de clés faite pour {who}.',
    en: 'On {day}, those who keep the halle refused the request for the keys made for {who}.',
  },
  'people.done.agent-invited': {
    fr: 'Le {day}, {who} a invité quelqu’un à agir en son nom.',
    en: 'On {day}, {who} invited someone to act in its name.',
  },
  'people.done.agent-admitted': {
    fr: 'Le {day}, {who} compte une personne de plus qui agit en son nom.',
    en: 'On {day}, {who} has one more person acting in its name.',
  },
  'people.done.invitation-refused': {
    fr: 'Le {day}, une personne invitée par {who} a refusé.',
    en: 'On {day}, a person invited by {who} refused.',
  },
  'people.done.invitation-cancelled': {
    fr: 'Le {day}, {who} a annulé une invitation.',
    en: 'On {day}, {who} cancelled an invitation.',
  },
  'people.done.roles-given': {
    fr: 'Le {day}, {who} a changé les rôles d’une personne qui agit en son nom.',
    en: 'On {day}, {who} changed the roles of a person acting in its name.',
  },
  'people.done.agent-asked': {
    fr: 'Le {day}, quelqu’un a demandé à agir au nom de {who}.',
    en: 'On {day}, someone asked to act in the name of {who}.',
  },
  'people.done.request-refused': {
    fr: 'Le {day}, {who} a refusé à quelqu’un d’agir en son nom.',
    en: 'On {day}, {who} refused to let someone act in its name.',
  },
  'people.done.agent-removed': {
    fr: 'Le {day}, {who} compte une personne de moins qui agit en son nom.',
    en: 'On {day}, {who} has one person less acting in its name.',
  },
  'people.done.admitted': {
    fr: 'Le {day}, ceux qui tiennent la halle ont inscrit {who}.',
    en: 'On {day}, those who keep the halle entered {who}.',
  },
  'people.done.administrator-replaced': {
    fr: 'Le {day}, ceux qui tiennent la halle ont remplacé qui est responsable des accès de {who}.',
    en: 'On {day}, those who keep the halle replaced who is in charge of the access of {who}.',
  },
  'people.done.organisations-merged': {
    fr: 'Le {day}, ceux qui tiennent la halle ont réuni {target} à {who} : c’est la même organisation.',
    en: 'On {day}, those who keep the halle merged {target} into {who}: it is the same organisation.',
  },
  'people.done.organisations-parted': {
    fr: 'Le {day}, ceux qui tiennent la halle ont défait la réunion de {target} et de {who}.',
    en: 'On {day}, those who keep the halle took the merge of {target} and {who} back.',
  },
  'people.done.mailbox-withdrawn': {
    fr: 'Le {day}, la boîte officielle de {who} a été retirée de la halle.',
    en: 'On {day}, the official mailbox of {who} was withdrawn from the halle.',
  },
  'people.done.mailboxes-imported': {
    fr: 'Le {day}, une liste de boîtes officielles a été lue.',
    en: 'On {day}, a list of official mailboxes was read.',
  },
  'people.done.heir-changed': {
    fr: 'Le {day}, {target} a été réuni à une autre organisation, ou ne l’est plus.',
    en: 'On {day}, what became of {target} in a merger was read or corrected.',
  },
  'people.done.deeds-told': {
    fr: 'Le {day}, la halle a dit à {who} ce qu’une autre organisation a fait en son nom : {target}.',
    en: 'On {day}, the halle told {who} what another organisation did in its name: {target}.',
  },
  'people.done.mandate-asked': {
    fr: 'Le {day}, {who} a demandé à agir pour {target}.',
    en: 'On {day}, {who} asked to act for {target}.',
  },
  'people.done.mandate-request-cancelled': {
    fr: 'Le {day}, {who} a repris sa demande d’agir pour {target}.',
    en: 'On {day}, {who} took back its request to act for {target}.',
  },
  'people.done.mandate-granted': {
    fr: 'Le {day}, {who} laisse {target} agir en son nom.',
    en: 'On {day}, {who} lets {target} act in its name.',
  },
  'people.done.mandate-withdrawn': {
    fr: 'Le {day}, {who} ne laisse plus {target} agir en son nom.',
    en: 'On {day}, {who} no longer lets {target} act in its name.',
  },
  'people.done.mandate-refused': {
    fr: 'Le {day}, {who} a refusé que {target} agisse en son nom.',
    en: 'On {day}, {who} refused to let {target} act in its name.',
  },
  'people.done.network-described': {
    fr: 'Le {day}, {who} a décrit son réseau.',
    en: 'On {day}, {who} described its network.',
  },
  'people.done.network-joined': {
    fr: 'Le {day}, {who} a rejoint {target}.',
    en: 'On {day}, {who} joined {target}.',
  },
  'people.done.members-stated': {
    fr: 'Le {day}, {who} a dit qui est membre de son réseau.',
    en: 'On {day}, {who} stated who is a member of its network.',
  },
  'people.done.member-withdrawn': {
    fr: 'Le {day}, {who} a retiré {target} des membres de son réseau.',
    en: 'On {day}, {who} took {target} back from the members of its network.',
  },
  'people.done.membership-denied': {
    fr: 'Le {day}, {who} a démenti être membre de {target}.',
    en: 'On {day}, {who} denied being a member of {target}.',
  },
  'people.done.membership-agreed': {
    fr: 'Le {day}, {who} a confirmé être membre de {target}.',
    en: 'On {day}, {who} confirmed being a member of {target}.',
  },
  'people.done.network-left': {
    fr: 'Le {day}, {who} a quitté {target}.',
    en: 'On {day}, {who} left {target}.',
  },
  'people.done.network-item-stated': {
    fr: 'Le {day}, {who} a dit opérer {target} pour ses membres, ou le leur recommander.',
    en: 'On {day}, {who} said that it operates {target} for its members, or recommends it.',
  },
  'people.done.network-item-withdrawn': {
    fr: 'Le {day}, {who} ne dit plus opérer ni recommander {target}.',
    en: 'On {day}, {who} no longer says that it operates or recommends {target}.',
  },
  'people.done.governance-taken': {
    fr: 'Le {day}, {who} a pris la gouvernance de {target}.',
    en: 'On {day}, {who} took the governance of {target}.',
  },
  'people.done.governance-ended': {
    fr: 'Le {day}, {who} a rendu la gouvernance de {target}.',
    en: 'On {day}, {who} gave up the governance of {target}.',
  },
  'people.done.text-withdrawn': {
    fr: 'Le {day}, ceux qui tiennent la halle ont retiré de la vue du public un texte de {who}.',
    en: 'On {day}, those who keep the halle took a text of {who} out of public view.',
  },
  'people.done.text-put-back': {
    fr: 'Le {day}, ceux qui tiennent la halle ont remis à la vue du public un texte de {who}.',
    en: 'On {day}, those who keep the halle put a text of {who} back into public view.',
  },
  'people.done.account-suspended': {
    fr: 'Le {day}, ceux qui tiennent la halle ont suspendu {target}.',
    en: 'On {day}, those who keep the halle suspended {target}.',
  },
  'people.done.account-resumed': {
    fr: 'Le {day}, ceux qui tiennent la halle ont rétabli {target}.',
    en: 'On {day}, those who keep the halle restored {target}.',
  },
  'people.done.keeper-made': {
    fr: 'Le {day}, {target} tient désormais la halle.',
    en: 'On {day}, {target} keeps the halle from now on.',
  },
  'people.done.keeper-ended': {
    fr: 'Le {day}, {target} ne tient plus la halle.',
    en: 'On {day}, {target} no longer keeps the halle.',
  },
  'people.done.mail-sent-again': {
    fr: 'Le {day}, ceux qui tiennent la halle ont fait repartir un message.',
    en: 'On {day}, those who keep the halle let a message leave again.',
  },
  'people.done.mail-dropped': {
    fr: 'Le {day}, ceux qui tiennent la halle ont écarté un message.',
    en: 'On {day}, those who keep the halle dropped a message.',
  },
  'people.done.job-tried-again': {
    fr: 'Le {day}, ceux qui tiennent la halle ont relancé un travail.',
    en: 'On {day}, those who keep the halle tried a job again.',
  },
  'people.done.other': {
    fr: 'Le {day}, {who} a fait un acte que cette version de la halle ne sait pas dire.',
    en: 'On {day}, {who} did what this version of the halle has no words for.',
  },
  'people.target.account': { fr: 'un compte', en: 'an account' },
  'people.target.organisation': { fr: 'une organisation', en: 'an organisation' },
  'people.target.mission': { fr: 'qui n’est plus montrée', en: 'that is no longer shown' },
  'people.target.pool': { fr: 'qui n’est plus montré', en: 'that is no longer shown' },
  'people.target.availability': { fr: 'un agent', en: 'an agent' },
  'people.target.several': {
    fr: '{count, plural, =0 {un logiciel} one {un logiciel} other {# logiciels}}',
    en: '{count, plural, =0 {a software} one {a software} other {# software}}',
  },
  'people.target.software': { fr: 'un logiciel', en: 'a software' },
  'people.done.oneself': { fr: 'votre compte', en: 'your account' },
} as const satisfies Texts;
