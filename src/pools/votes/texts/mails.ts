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
