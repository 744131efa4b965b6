// SPDX-License-Identifier: AGPL-3.0-or-later
// What happens to a mission, declared: draft → open → offered → accepted → delivered → confirmed, or
// withdrawn; what is delivered may be judged not done, and is then delivered again. Entries, actions, rows,
// journal, mails and buttons follow this table.
import type { StepTable } from '../../base/step-table.ts';
import type { SpeakingAct } from '../../people/agents/permissions.ts';

export const missionStates = [
  'draft',
  'open',
  'offered',
  'accepted',
  'delivered',
  'confirmed',
  'withdrawn',
] as const;
export type MissionState = (typeof missionStates)[number];

/** What happened, for those who are told. */
export const allNews = [
  'proposed',
  'new',
  'asked',
  'replied',
  'late',
  'answered',
  'retained',
  'delivered',
  'not-done',
  'confirmed',
  'withdrawn',
] as const;
export type News = (typeof allNews)[number];

export type MissionStep =
  | 'drafted'
  | 'redrafted'
  | 'proposed'
  | 'opened'
  | 'asked'
  | 'replied'
  | 'answered'
  | 'offer-taken-back'
  | 'accepted'
  | 'delivered'
  | 'not-done'
  | 'confirmed'
  | 'withdrawn';
export type MissionAct = SpeakingAct | 'missions.answer' | 'missions.ask';

const own = { side: 'own', once: 'thing' } as const;
/** Drafts, and offers, of one account in a day. */
const mostADay = 30;
/** Questions of one account in a day. */
const mostAsked = 5;
const other = { side: 'other', alone: 'missions.answer' } as const;

export const missionSteps = {
  feature: 'market',
  kind: 'mission',
  refused: 'market.mission.not-now',
  beaten: 'market.mission.at-once',
  tooMany: 'market.mission.too-many',
  states: missionStates,
  steps: {
    drafted: {
      ...own,
      from: [],
      to: 'draft',
      act: 'missions.draft',
      mostADay,
      word: 'draft',
      button: 'market.mission.form.draft',
    },
    redrafted: {
      side: 'own',
      once: 'never',
      from: ['draft'],
      act: 'missions.draft',
      word: 'draft',
      button: 'market.mission.save',
    },
    proposed: {
      ...own,
      from: ['draft'],
      act: 'missions.draft',
      word: 'propose',
      button: 'market.mission.propose-it',
      told: 'proposed',
    },
    opened: {
      ...own,
      from: ['draft'],
      to: 'open',
      act: 'missions.open',
      word: 'open',
      button: 'market.mission.open-it',
      told: 'new',
    },
    asked: {
      side: 'other',
      once: 'about',
      from: ['open', 'offered'],
      act: 'missions.ask',
      alone: 'missions.ask',
      mostADay: mostAsked,
      word: 'ask',
      button: 'market.mission.ask-it',
      told: 'asked',
    },
    replied: {
      side: 'own',
      once: 'about',
      from: ['open', 'offered'],
      act: 'missions.reply',
      word: 'reply',
      button: 'market.mission.reply-it',
      told: 'replied',
    },
    answered: {
      ...other,
      once: 'about',
      from: ['open', 'offered'],
      to: 'offered',
      act: 'missions.answer-for',
      two: true,
      mostADay,
      word: 'answer',
      button: 'market.mission.answer-it',
      told: 'answered',
    },
    'offer-taken-back': {
      ...other,
      once: 'about',
      from: ['offered'],
      undoes: 'answered',
      act: 'missions.answer-for',
      word: 'take-back',
      button: 'market.mission.take-back',
    },
    accepted: {
      ...own,
      from: ['offered'],
      to: 'accepted',
      act: 'missions.accept',
      two: true,
      word: 'accept',
      button: 'market.mission.retain-it',
      told: 'retained',
    },
    delivered: {
      ...other,
      once: 'about',
      from: ['accepted'],
      to: 'delivered',
      act: 'missions.deliver',
      two: true,
      word: 'deliver',
      button: 'market.mission.deliver-it',
      told: 'delivered',
    },
    'not-done': {
      ...own,
      once: 'about',
      from: ['delivered'],
      undoes: 'delivered',
      act: 'missions.confirm',
      two: true,
      word: 'not-done',
      button: 'market.mission.not-done-it',
      told: 'not-done',
    },
    confirmed: {
      ...own,
      from: ['delivered'],
      to: 'confirmed',
      act: 'missions.confirm',
      two: true,
      word: 'confirm',
      button: 'market.mission.confirm-it',
      told: 'confirmed',
    },
    withdrawn: {
      ...own,
      from: ['draft', 'open', 'offered', 'accepted', 'delivered'],
      to: 'withdrawn',
      act: 'missions.withdraw',
      word: 'withdraw',
      button: 'market.mission.withdraw-it',
      told: 'withdrawn',
    },
  },
} as const satisfies StepTable<MissionState, MissionStep, MissionAct, News>;
