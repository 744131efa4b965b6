// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about what a forge answered.
import type { Texts } from '../../base/language.ts';

/** What the forge told, and why it may have told nothing; the three questions that only it answers. */
export const forgeTexts = {
  'measure.option.no-forge': {
    fr: 'ne pas interroger la forge : ni réponses aux demandes, ni relectures, ni fermeture',
    en: 'do not ask the forge: no answers to requests, no reviews, not whether it is closed',
  },
  'measure.forge.asked': {
    fr: 'La forge ({host}) a été interrogée le {at, date, long}.',
    en: 'The forge ({host}) was asked on {at, date, long}.',
  },
  'measure.forge.moved': {
    fr: 'La forge dit que le dépôt se trouve maintenant à {address}.',
    en: 'The forge says that the repository is now at {address}.',
  },
  'measure.forge.token-refused': {
    fr: 'La forge {host} refuse le jeton donné dans les réglages : la suite se fait sans lui. Donnez-en un nouveau.',
    en: 'The forge {host} refuses the token given in the settings: going on without it. Give a new one.',
  },
  'measure.forge.later': {
    fr: '{repository} : la forge demande de ne plus l’interroger avant le {until, date, long} à {until, time, short} UTC. Noté sans elle.',
    en: '{repository}: the forge asks not to be asked before {until, date, long}, {until, time, short} UTC. Graded without it.',
  },
  'measure.forge.not-found': {
    fr: '{repository} : la forge ne montre pas ce dépôt. Noté sans elle.',
    en: '{repository}: the forge does not show this repository. Graded without it.',
  },
  'measure.forge.refused': {
    fr: '{repository} : la forge refuse de répondre. Noté sans elle.',
    en: '{repository}: the forge refuses to answer. Graded without it.',
  },
  'measure.forge.needs-token': {
    fr: '{repository} : la forge ne répond qu’avec un jeton (réglage HALLE_FORGE_TOKENS). Noté sans elle.',
    en: '{repository}: the forge only answers with a token (setting HALLE_FORGE_TOKENS). Graded without it.',
  },
  'measure.forge.bad-answer': {
    fr: '{repository} : la réponse de la forge ne peut pas être lue. Noté sans elle.',
    en: '{repository}: the answer of the forge cannot be read. Graded without it.',
  },
  'measure.forge.too-large': {
    fr: '{repository} : la réponse de la forge est trop grande. Noté sans elle.',
    en: '{repository}: the answer of the forge is too large. Graded without it.',
  },
  'measure.forge.unreachable': {
    fr: '{repository} : la forge ne répond pas. Noté sans elle.',
    en: '{repository}: the forge does not answer. Graded without it.',
  },

  'measure.unknown.no-forge': {
    fr: '{indicator, select, review {Relectures non mesurées} unanswered {Demandes sans réponse non comptées} other {Délai de réponse non mesuré}} : la forge n’a pas été interrogée. Ne compte pas contre la note.',
    en: '{indicator, select, review {Reviews not measured} unanswered {Unanswered requests not counted} other {Time to an answer not measured}}: the forge was not asked. Does not count against the grade.',
  },
  'measure.unknown.no-requests': {
    fr: '{indicator, select, review {Relectures non mesurées} unanswered {Demandes sans réponse non comptées} other {Délai de réponse non mesuré}} : la forge n’a pas montré les demandes. Ne compte pas contre la note.',
    en: '{indicator, select, review {Reviews not measured} unanswered {Unanswered requests not counted} other {Time to an answer not measured}}: the forge did not show the requests. Does not count against the grade.',
  },
  'measure.unknown.other-time': {
    fr: '{indicator, select, review {Relectures non mesurées} unanswered {Demandes sans réponse non comptées} other {Délai de réponse non mesuré}} : la forge a été interrogée à une autre époque. Ne compte pas contre la note.',
    en: '{indicator, select, review {Reviews not measured} unanswered {Unanswered requests not counted} other {Time to an answer not measured}}: the forge was asked at another time. Does not count against the grade.',
  },
  'measure.evidence.requests': {
    fr: 'Les demandes ouvertes, sur la forge',
    en: 'The open requests, on the forge',
  },

  'measure.responsiveness.said': {
    fr: '{days, plural, =0 {La moitié des demandes venues de l’extérieur reçoit une réponse dans la journée} one {La moitié des demandes venues de l’extérieur reçoit une réponse en un jour} other {La moitié des demandes venues de l’extérieur reçoit une réponse en # jours}}',
    en: '{days, plural, =0 {Half of the requests from outside get an answer within the day} one {Half of the requests from outside get an answer in one day} other {Half of the requests from outside get an answer in # days}}',
  },
  'measure.responsiveness.never': {
    fr: '{days, plural, =0 {Demandes venues de l’extérieur aujourd’hui seulement} one {Plus de la moitié des demandes venues de l’extérieur attend encore après un jour} other {Plus de la moitié des demandes venues de l’extérieur attend encore après # jours}}',
    en: '{days, plural, =0 {Requests from outside today only} one {More than half of the requests from outside still wait after one day} other {More than half of the requests from outside still wait after # days}}',
  },
  'measure.responsiveness.few': {
    fr: 'Sans objet : {requests, plural, =0 {aucune demande venue de l’extérieur en douze mois} one {une seule demande venue de l’extérieur en douze mois} other {# demandes venues de l’extérieur en douze mois, trop peu pour compter}}',
    en: 'Does not apply: {requests, plural, =0 {no request from outside in twelve months} one {a single request from outside in twelve months} other {# requests from outside in twelve months, too few to count}}',
  },
  'measure.responsiveness.raise': {
    fr: 'Répondre à chaque demande en moins d’une semaine, même pour dire non.',
    en: 'Answer every request within a week, even to say no.',
  },
  'measure.unanswered.said': {
    fr: 'Sans réponse : {month, number, ::percent} des demandes venues de l’extérieur après un mois, {share, number, ::percent} après trois',
    en: 'Without an answer: {month, number, ::percent} of the requests from outside after a month, {share, number, ::percent} after three',
  },
  'measure.unanswered.few': {
    fr: 'Sans objet : {requests, plural, =0 {aucune demande venue de l’extérieur n’a plus de trois mois} one {une seule demande venue de l’extérieur a plus de trois mois} other {# demandes venues de l’extérieur ont plus de trois mois, trop peu pour compter}}',
    en: 'Does not apply: {requests, plural, =0 {no request from outside is older than three months} one {a single request from outside is older than three months} other {# requests from outside are older than three months, too few to count}}',
  },
  'measure.unanswered.raise': {
    fr: 'Répondre aux demandes qui attendent, les plus anciennes d’abord.',
    en: 'Answer the requests that wait, the oldest first.',
  },
  'measure.review.said': {
    fr: '{share, number, ::percent} des changements acceptés l’ont été par quelqu’un d’autre que leur auteur',
    en: '{share, number, ::percent} of the accepted changes were accepted by someone other than their author',
  },
  'measure.review.few': {
    fr: 'Sans objet : {requests, plural, =0 {aucun changement accepté sur la forge en douze mois} one {un seul changement accepté sur la forge en douze mois} other {# changements acceptés sur la forge en douze mois, trop peu pour compter}}',
    en: 'Does not apply: {requests, plural, =0 {no change accepted on the forge in twelve months} one {a single change accepted on the forge in twelve months} other {# changes accepted on the forge in twelve months, too few to count}}',
  },
  'measure.review.raise': {
    fr: 'Faire relire chaque changement par une deuxième personne avant de l’accepter.',
    en: 'Have a second person look at each change before it is accepted.',
  },

  'measure.responsiveness.name': { fr: 'délai de réponse', en: 'time to an answer' },
  'measure.responsiveness.question': {
    fr: 'Combien de temps attend-on une réponse ?',
    en: 'How long does one wait for an answer?',
  },
  'measure.responsiveness.definition': {
    fr: 'Délai médian jusqu’à la première réponse d’un humain autre que l’auteur (message, relecture, acceptation ou fermeture), demandes et propositions de douze mois venues de l’extérieur. Celles qui attendent encore comptent pour le temps déjà attendu (Kaplan-Meier) ; les robots ne répondent pas. De l’extérieur : sur GitHub, un compte qui n’a jamais contribué ; ailleurs, qui n’est pas membre, ou n’a rien accepté, rien fermé ni fait accepter dans l’année.',
    en: 'Median time to the first answer by a human other than the author (message, review, acceptance or closing), issues and proposals of twelve months from outside. Those still waiting count for as long as they have waited (Kaplan-Meier); robots do not answer. From outside: on GitHub, an account that never contributed; elsewhere, one that is not a member, or accepted nothing, closed nothing and had nothing accepted in the year.',
  },
  'measure.responsiveness.why': {
    fr: 'Montré sans poids. « Tient » jusqu’à 7 jours (le badge openCode ; CHAOSS conseille deux jours ouvrés), « à surveiller » jusqu’à un mois (l’échelle de LFX). Sans forge interrogée : inconnu, sans pénalité.',
    en: 'Shown without weight. “Holds” up to 7 days (the openCode badge; CHAOSS advises two business days), “to watch” up to a month (the LFX scale). Without a forge asked: unknown, no penalty.',
  },
  'measure.unanswered.name': { fr: 'demandes sans réponse', en: 'requests without an answer' },
  'measure.unanswered.question': {
    fr: 'Ceux qui demandent sont-ils laissés sans réponse ?',
    en: 'Are those who ask left without an answer?',
  },
  'measure.unanswered.definition': {
    fr: 'Part des demandes venues de l’extérieur restées sans réponse humaine 30 et 90 jours après leur ouverture. Une demande que son auteur a retirée avant ne compte pas ; une demande fermée par un robot attend toujours.',
    en: 'Share of the requests from outside left without a human answer 30 and 90 days after they were opened. A request that its author withdrew before does not count; one closed by a robot still waits.',
  },
  'measure.unanswered.why': {
    fr: 'Se taire n’est pas abandonner ; ignorer les gens, si. La lettre baisse d’un cran quand plus de la moitié d’au moins cinq demandes vieilles de 90 jours sont restées sans réponse, et que trois personnes différentes au moins attendent.',
    en: 'Silence is not abandonment; ignoring people is. The letter goes one down when more than half of at least five requests 90 days old were left without an answer, and at least three different people wait.',
  },
  'measure.review.name': { fr: 'relecture', en: 'review' },
  'measure.review.question': {
    fr: 'Quelqu’un d’autre accepte-t-il les changements ?',
    en: 'Does someone else accept the changes?',
  },
  'measure.review.definition': {
    fr: 'Part des changements acceptés sur la forge en douze mois par quelqu’un d’autre que leur auteur ; robots exclus, cinq changements au moins. L’histoire du code seule ne le dit pas : la forge y signe souvent à la place des gens.',
    en: 'Share of the changes accepted on the forge in twelve months by someone other than their author; robots left out, five changes at least. The history of the code alone does not tell: there the forge often signs in people’s stead.',
  },
  'measure.review.why': {
    fr: 'Montré sans poids : accepter n’est pas toujours relire.',
    en: 'Shown without weight: accepting is not always reading.',
  },
} as const satisfies Texts;
