// SPDX-License-Identifier: AGPL-3.0-or-later
// What mails say of votes.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.votes.mail.group': { fr: 'Vos groupements', en: 'Your pools' },
  'pools.votes.mail.look': { fr: 'Voir la proposition', en: 'See the proposal' },
  'pools.votes.mail.vote': { fr: 'Voter', en: 'Vote' },
  'pools.votes.mail.proposed.subject': { fr: 'À discuter : {title}', en: 'To discuss: {title}' },
  'pools.votes.mail.proposed.words': {
    fr: 'Un membre du groupement « {pool} » propose une décision. Lisez-la et dites ce que vous en pensez avant le vote.',
    en: 'A member of the pool “{pool}” proposes a decision. Read it and say what you think before the vote.',
  },
  'pools.votes.mail.look-pool': { fr: 'Voir le groupement', en: 'See the pool' },
  'pools.votes.mail.named.subject': {
    fr: 'On propose de vous exclure de « {pool} »',
    en: 'It is proposed to exclude you from “{pool}”',
  },
  'pools.votes.mail.named.words': {
    fr: 'Un membre du groupement « {pool} » propose d’exclure {seat}. Vous pouvez vous expliquer sur la page jusqu’au {day} ; le vote ne s’ouvre qu’ensuite. Votre réponse figure au procès-verbal.',
    en: 'A member of the pool “{pool}” proposes to exclude {seat}. You may explain yourself on the page until {day}; the vote opens only afterwards. Your answer stands in the minutes.',
  },
  'pools.votes.mail.excluded.subject': {
    fr: '{seat} ne siège plus dans « {pool} »',
    en: '{seat} sits no more in “{pool}”',
  },
  'pools.votes.mail.excluded.words': {
    fr: 'Le groupement « {pool} » a voté l’exclusion de {seat}, selon sa charte. Ce que vous avez signé reste dû jusqu’à son terme, et l’acte qui vous exclut en droit se prend hors de Halle. Demandez le procès-verbal à qui coordonne. Vous ne reviendriez que par un vote qui vous nomme.',
    en: 'The pool “{pool}” has voted to exclude {seat}, by its charter. What you signed stays due until its term, and the act that excludes you in law is made outside Halle. Ask who coordinates for the minutes. You would come back only by a vote that names you.',
  },
  'pools.votes.mail.opened.subject': { fr: 'Vote ouvert : {title}', en: 'Vote open: {title}' },
  'pools.votes.mail.opened.words': {
    fr: 'Le groupement « {pool} » vote. {seat} a une voix à donner avant le {moment}.',
    en: 'The pool “{pool}” votes. {seat} has a voice to give before {moment}.',
  },
  'pools.votes.mail.extended.subject': { fr: 'Un tour de plus : {title}', en: 'One more round: {title}' },
  'pools.votes.mail.extended.words': {
    fr: 'Le groupement « {pool} » vote de nouveau, jusqu’au {moment}. {seat} a une voix à donner.',
    en: 'The pool “{pool}” votes again, until {moment}. {seat} has a voice to give.',
  },
  'pools.votes.mail.closed.subject': { fr: 'Résultat : {title}', en: 'Result: {title}' },
  'pools.votes.mail.closed.words': {
    fr: 'Le groupement « {pool} » a voté.',
    en: 'The pool “{pool}” has voted.',
  },
  'pools.votes.mail.once': {
    fr: 'Le bouton ouvre une page ; rien n’est voté avant que vous y choisissiez. Il sert une fois, ne le transmettez pas.',
    en: 'The button opens a page; nothing is voted before you choose there. It serves once, do not pass it on.',
  },
} as const satisfies Texts;
