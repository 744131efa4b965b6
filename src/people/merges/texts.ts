// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences of the desk and of `halle merge-organisations` about organisations entered twice, and of the mails
// that say what was decided.
import type { Texts } from '../../base/language.ts';

export const texts = {
  'people.merges.desk-word': { fr: 'doublons', en: 'duplicates' },
  'people.merges.desk-title': { fr: 'Les organisations en double', en: 'Organisations entered twice' },
  'people.merges.desk-why': {
    fr: 'Réunir deux organisations qui sont la même : l’une vient d’une liste, l’autre a été inscrite à la main, ou s’est inscrite deux fois.',
    en: 'Merge two organisations that are the same: one came from a list, the other was entered by hand, or registered twice.',
  },
  'people.merges.compare': { fr: 'Comparer deux organisations', en: 'Compare two organisations' },
  'people.merges.compare-note': {
    fr: 'Rien ne change tant que vous n’avez pas vu ce qui sera repris et donné un motif.',
    en: 'Nothing changes before you have seen what will be taken over and given a reason.',
  },
  'people.merges.double': { fr: 'Le doublon', en: 'The duplicate' },
  'people.merges.double-hint': {
    fr: 'Son nom, son code ou la fin de l’adresse de sa page. Elle ne sera plus trouvée pour elle-même.',
    en: 'Its name, its code or the last part of its page’s address. It will no longer be found by itself.',
  },
  'people.merges.other': { fr: 'Celle qui reste', en: 'The one that remains' },
  'people.merges.other-hint': {
    fr: 'De préférence celle d’une liste officielle.',
    en: 'Preferably the one of an official list.',
  },
  'people.merges.compare-button': { fr: 'Voir ce qui changerait', en: 'See what would change' },
  'people.merges.preview': { fr: '{double} réunie à {other}', en: '{double} merged into {other}' },
  'people.merges.preview-note': { fr: 'Rien n’est encore fait.', en: 'Nothing is done yet.' },
  'people.merges.turn': {
    fr: 'Inverser : garder {double}',
    en: 'The other way round: keep {double}',
  },
  'people.merges.row': { fr: 'Question', en: 'Question' },
  'people.merges.row-what': { fr: 'Ce qu’elle est', en: 'What it is' },
  'people.merges.row-numbers': { fr: 'Numéros officiels', en: 'Official numbers' },
  'people.merges.row-mailbox': { fr: 'Boîte officielle', en: 'Official mailbox' },
  'people.merges.row-agents': { fr: 'Qui agit pour elle', en: 'Who acts for it' },
  'people.merges.row-source': { fr: 'D’où elle vient', en: 'Where it comes from' },
  'people.merges.goes': { fr: 'le doublon', en: 'the duplicate' },
  'people.merges.remains': { fr: 'celle qui reste', en: 'the one that remains' },
  'people.merges.none-of-it': { fr: 'aucun', en: 'none' },
  'people.merges.no-mailbox': { fr: 'aucune', en: 'none' },
  'people.merges.agents': {
    fr: '{agents, plural, =0 {personne} one {# personne} other {# personnes}}{admins, plural, =0 {} one {, dont # responsable des accès} other {, dont # responsables des accès}}',
    en: '{agents, plural, =0 {nobody} one {# person} other {# people}}{admins, plural, =0 {} other {, # of them in charge of access}}',
  },
  'people.merges.by-list': {
    fr: 'd’une liste publiée ou d’une inscription vérifiée',
    en: 'from a published list or a checked entry',
  },
  'people.merges.by-itself': { fr: 'elle s’est inscrite elle-même', en: 'it registered itself' },
  'people.merges.cannot': { fr: 'Elles ne peuvent pas être réunies :', en: 'They cannot be merged:' },
  'people.merges.refused': { fr: 'Elles ne peuvent pas être réunies.', en: 'They cannot be merged.' },
  'people.merges.why.same': {
    fr: 'C’est deux fois la même : choisissez-en une autre.',
    en: 'It is the same one twice: choose another.',
  },
  'people.merges.why.double-merged': {
    fr: 'Le doublon est déjà réuni à une autre organisation : défaites d’abord cette réunion, ou choisissez celle d’aujourd’hui.',
    en: 'The duplicate is merged into another organisation already: take that back first, or choose that of today.',
  },
  'people.merges.why.other-merged': {
    fr: 'Celle qui doit rester est elle-même réunie à une autre, ou fait partie d’une autre : choisissez celle d’aujourd’hui.',
    en: 'The one that should remain is itself merged into another, or part of one: choose that of today.',
  },
  'people.merges.why.country': {
    fr: 'Elles ne sont pas du même pays.',
    en: 'They are not of the same country.',
  },
  'people.merges.why.level': {
    fr: 'Elles ne sont pas du même niveau (une commune et un groupement, par exemple).',
    en: 'They are not of the same level (a commune and a grouping, for instance).',
  },
  'people.merges.why.member': {
    fr: 'L’une est membre de l’autre : ce sont donc deux organisations.',
    en: 'One is a member of the other: they are two organisations.',
  },
  'people.merges.why.mission': {
    fr: 'L’une a demandé une mission à laquelle l’autre a répondu : personne ne peut être des deux côtés.',
    en: 'One asked for a mission that the other answered: nobody can be on both sides.',
  },
  'people.merges.why.reference': {
    fr: 'L’une est citée comme cliente de l’autre : personne ne peut être des deux côtés. La référence doit d’abord être retirée.',
    en: 'One is named as a client of the other: nobody can be on both sides. The reference has to be withdrawn first.',
  },
  'people.merges.why.estimate': {
    fr: 'L’une a demandé un ordre de grandeur à l’autre : personne ne peut être des deux côtés.',
    en: 'One asked the other for an order of magnitude: nobody can be on both sides.',
  },
  'people.merges.why.mandate': {
    fr: 'L’une agit pour l’autre par un mandat qui court : il doit d’abord être retiré.',
    en: 'One acts for the other by a mandate that holds: it has to be withdrawn first.',
  },
  'people.merges.why.hosts': {
    fr: 'L’une a déclaré un logiciel pour l’autre : ce sont donc deux organisations, ou cette déclaration doit d’abord être retirée.',
    en: 'One declared a software for the other: they are two organisations, or that declaration has to be withdrawn first.',
  },
  'people.merges.why.keys': {
    fr: 'Une demande de clés attend pour l’une des deux : décidez-en d’abord (halle keys, ou la tenue).',
    en: 'A request for keys waits for one of the two: decide it first (halle keys, or the desk).',
  },
  'people.merges.why.contest': {
    fr: 'Le numéro de l’une des deux est contesté : décidez-en d’abord (la tenue, « Numéros contestés »).',
    en: 'The number of one of the two is contested: decide that first (the desk, “Contested numbers”).',
  },
  'people.merges.moves': { fr: 'Ce que {other} reprend', en: 'What {other} takes over' },
  'people.merges.leads': {
    fr: 'Le nom, les codes et les adresses de {double} mènent à {other}.',
    en: 'The name, the codes and the addresses of {double} lead to {other}.',
  },
  'people.merges.told-moves': {
    fr: '{kind} : {moved, plural, =0 {rien à reprendre} other {#}}{stayed, plural, =0 {} one { ; # que les deux ont, compté une fois} other { ; # que les deux ont, comptés une fois}}',
    en: '{kind}: {moved, plural, =0 {nothing to take over} other {#}}{stayed, plural, =0 {} other {; # that both have, counted once}}',
  },
  'people.merges.kind.agents': {
    fr: 'Agents, invitations et demandes',
    en: 'Agents, invitations and requests',
  },
  'people.merges.kind.usages': { fr: 'Usages déclarés et expériences', en: 'Declared uses and experiences' },
  'people.merges.kind.networks': {
    fr: 'Réseaux et ce qu’elle en dit',
    en: 'Networks and what it says of them',
  },
  'people.merges.kind.mandates': {
    fr: 'Droits d’agir pour une autre, donnés, tenus et demandés',
    en: 'Rights to act for another, given, held and asked for',
  },
  'people.merges.kind.references': {
    fr: 'Références et missions confirmées',
    en: 'References and confirmed missions',
  },
  'people.merges.kind.offers': { fr: 'Offres de service', en: 'Offers of services' },
  'people.merges.kind.missions': {
    fr: 'Missions et réponses à des missions',
    en: 'Missions and answers to missions',
  },
  'people.merges.kind.loans': { fr: 'Agents proposés en mise à disposition', en: 'Agents proposed on loan' },
  'people.merges.kind.letters': { fr: 'Lettres passées par la halle', en: 'Letters carried by the halle' },
  'people.merges.kind.estimates': { fr: 'Ordres de grandeur', en: 'Orders of magnitude' },
  'people.merges.kind.mailbox': { fr: 'Boîte officielle', en: 'Official mailbox' },
  'people.merges.kind.others': {
    fr: 'Le reste (liens envoyés, lieu, preuves)',
    en: 'The rest (links sent, place, proofs)',
  },
  'people.merges.doubts': { fr: 'À regarder avant de décider', en: 'To look at before deciding' },
  'people.merges.doubt.number': {
    fr: 'Leurs numéros diffèrent : {numbers}. Deux numéros de même sorte sont souvent deux personnes morales.',
    en: 'Their numbers differ: {numbers}. Two numbers of one kind are often two legal persons.',
  },
  'people.merges.two-numbers': { fr: '{scheme} {one} et {two}', en: '{scheme} {one} and {two}' },
  'people.merges.doubt.kind': {
    fr: 'Elles sont inscrites comme deux sortes d’organisations. Celle qui reste garde la sienne.',
    en: 'They are entered as two kinds of organisation. The one that remains keeps its own.',
  },
  'people.merges.doubt.direction': {
    fr: '{name} vient d’une liste et {into} s’est inscrite elle-même : l’inverse garde les faits de la liste.',
    en: '{name} comes from a list and {into} registered itself: the other way round keeps the facts of the list.',
  },
  'people.merges.doubt.admins': {
    fr: 'Les deux ont un responsable des accès : tous le seront. Pour n’en garder qu’un, remplacez-le ensuite (« Les organisations »).',
    en: 'Both have somebody in charge of access: all will be. To keep one only, replace them afterwards (“Organisations”).',
  },
  'people.merges.doubt.mailboxes': {
    fr: 'Leurs boîtes officielles diffèrent : celle de {into} est gardée, et les deux sont prévenues.',
    en: 'Their official mailboxes differ: that of {into} is kept, and both are told.',
  },
  'people.merges.doubt.usages': {
    fr: '{n, plural, one {Les deux disent utiliser un même logiciel : il est compté une fois.} other {Les deux disent utiliser # mêmes logiciels : chacun est compté une fois.}}',
    en: '{n, plural, one {Both say that they use one same software: it is counted once.} other {Both say that they use # same software: each is counted once.}}',
  },
  'people.merges.undoable': {
    fr: 'Cela peut être défait ici, avec un motif : ce qui vient de {double} lui revient, sauf ce qui aura été changé entre-temps ; ce que {other} aura fait depuis reste à elle.',
    en: 'This can be undone here, with a reason: what comes from {double} goes back to it, but for what was changed meanwhile; what {other} did since stays its own.',
  },
  'people.merges.looked': {
    fr: 'J’ai regardé ce qui diffère : c’est bien la même organisation.',
    en: 'I have looked at what differs: it is the same organisation.',
  },
  'people.merges.look': {
    fr: 'Quelque chose diffère entre les deux : regardez, puis cochez la case (commande : --looked).',
    en: 'Something differs between the two: look at it, then tick the box (as a command: --looked).',
  },
  'people.merges.merge': { fr: 'Réunir {double} à {other}', en: 'Merge {double} into {other}' },
  'people.merges.standing': { fr: 'Réunies', en: 'Merged' },
  'people.merges.standing-note': {
    fr: 'Les réunions décidées ici, qu’une liste ne défait pas.',
    en: 'What was merged here, which no list takes back.',
  },
  'people.merges.standing-none': { fr: 'Aucune.', en: 'None.' },
  'people.merges.part-open': { fr: 'Défaire cette réunion', en: 'Take this merge back' },
  'people.merges.part-note': {
    fr: '{double} redevient une organisation et reprend ce qui en vient, sauf ce qui a été changé depuis. Ce que {other} a fait depuis reste à elle.',
    en: '{double} is an organisation again and takes back what came from it, but for what was changed since. What {other} did since stays its own.',
  },
  'people.merges.part': { fr: 'Défaire', en: 'Take back' },
  'people.merges.none': {
    fr: 'Cette réunion n’existe pas, ou elle est déjà défaite. Rechargez la page.',
    en: 'There is no such merge, or it was taken back already. Load the page again.',
  },
  'people.merges.merged-subject': {
    fr: '{double} est réunie à {other} dans la halle',
    en: '{double} is merged into {other} in the halle',
  },
  'people.merges.merged-words': {
    fr: 'Ceux qui tiennent cette halle ont réuni {double} et {other}, qui sont la même organisation inscrite deux fois. Tout ce que chacune a déclaré, demandé ou proposé est désormais sur la page de {other}, et qui agissait pour l’une ou pour l’autre agit pour elle.',
    en: 'Those who keep this halle merged {double} and {other}, which are the same organisation entered twice. All that either declared, asked for or offered now stands on the page of {other}, and whoever acted for one or the other acts for it.',
  },
  'people.merges.parted-subject': {
    fr: '{double} et {other} sont de nouveau deux organisations dans la halle',
    en: '{double} and {other} are two organisations in the halle again',
  },
  'people.merges.parted-words': {
    fr: 'Ceux qui tiennent cette halle ont défait la réunion de {double} et {other}. Ce qui vient de {double} lui est revenu, sauf ce qui avait été changé depuis ; qui agissait pour elle agit de nouveau pour elle.',
    en: 'Those who keep this halle took the merge of {double} and {other} back. What came from {double} is its own again, but for what was changed since; whoever acted for it acts for it again.',
  },
  'people.merges.object': {
    fr: 'Si c’est une erreur, écrivez-leur par la page « Écrire » : cela peut être changé.',
    en: 'If this is a mistake, write to them by the page “Write”: it can be changed.',
  },
  'people.command.merge': {
    fr: 'réunit deux organisations qui sont la même, avec --reason ; --dry montre ce qui changerait',
    en: 'merges two organisations that are the same, with --reason; --dry shows what would change',
  },
  'people.command.merge.double': {
    fr: 'le doublon : son code, son nom, ou la fin de l’adresse de sa page',
    en: 'the duplicate: its code, its name, or the last part of its page’s address',
  },
  'people.command.merge.other': { fr: 'celle qui reste', en: 'the one that remains' },
  'people.command.merge.dry': {
    fr: 'montre ce qui changerait, sans rien faire',
    en: 'shows what would change, and does nothing',
  },
  'people.command.merge.looked': {
    fr: 'ce qui diffère a été regardé : c’est la même organisation',
    en: 'what differs was looked at: it is the same organisation',
  },
  'people.command.merge.undo': {
    fr: 'défait cette réunion, avec --reason',
    en: 'takes this merge back, with --reason',
  },
  'people.merges.told-preview': { fr: '{double} réunie à {other} :', en: '{double} merged into {other}:' },
  'people.merges.told-merged': {
    fr: '{double} est réunie à {other}.',
    en: '{double} is merged into {other}.',
  },
  'people.merges.told-parted': {
    fr: '{double} et {other} sont de nouveau deux organisations.',
    en: '{double} and {other} are two organisations again.',
  },
} as const satisfies Texts;
