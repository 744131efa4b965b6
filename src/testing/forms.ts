// SPDX-License-Identifier: AGPL-3.0-or-later
// Every form of the site: the addresses that take one, with fields that it could have. The tests of what is
// refused send them, and so does the attack.
import { type Pattern, patternIn, site } from '../site.ts';
import {
  becomeProvider,
  independentProfile,
  plainBacking,
  reworded,
  smallNeed,
  smallTask,
} from './builders.ts';
import { day } from './clock.ts';
import { deskForms } from './forms-desk.ts';
import { actForm, charterForms, hearingForms, poolForms, sessionForms, smallPool } from './forms-pools.ts';
import { type Form, providerForms } from './forms-providers.ts';
import { smallProposal, voteForms } from './forms-votes.ts';
import { openMarket, software } from './market.ts';
import { beauvechain, braine, namur } from './organisations.ts';
import { type Fields, formToken, speaking, type Visitor } from './site.ts';

type Market = Awaited<ReturnType<typeof openMarket>>;
type Named = keyof typeof site.patterns;

export const [town, rival, maker] = [namur.id, braine.id, beauvechain.id];
const anyId = '01938c7e-0000-7000-8000-0000000000bb';

const acceptance = 'Deux pages imprimées.';
export const task = { ...smallTask('La deuxième page sort blanche', town), acceptance };
export const profile = { ...independentProfile, consent: '1', days: '2,5', terms: 'Le mardi.' };
const usage = {
  act: 'declare',
  software: 'opencimetiere',
  since: '2020',
  agents: '3',
  version: '4.2',
  hosting: 'self',
  updated: day(-9),
  contact: 'service population',
  mailbox: 'population@commune.example',
  id: anyId,
};
const experience = {
  again: 'yes',
  cost: '1200',
  currency: 'EUR',
  effort: '3',
  migration: 'Sans peine.',
  wrong: 'Rien.',
  id: anyId,
};
const acts = { 'act-usages.declare': '1', 'act-usages.see': '1' };
const letter = { organisation: town, words: 'Bonjour, comment faites-vous ?', answers: '1' };

interface World {
  /** Slugs of one's own organisation, of another, of a provider of one's own, of a mission. */
  readonly ours: string;
  readonly other: string;
  readonly dashboard: string;
  readonly mission: string;
  /** Id of a profile. */
  readonly developer: string;
}

/**
 * Every form with all its fields; `slug`s are those of the directory. A new address that takes a form is
 * listed here before its tests pass.
 */
export function allForms({ ours, other, dashboard, mission, developer }: World): readonly Form[] {
  const own = { organisation: ours, slug: ours };
  const actions = (pattern: Named, at: Fields, all: Readonly<Record<string, Fields>>): Form[] =>
    Object.entries(all).map(([action, fields]) => ({ pattern, at: { ...at, action }, fields }));
  const one = (pattern: Named, fields: Fields, at: Fields = own): Form => ({ pattern, at, fields });
  return [
    ...[one('signIn', { address: 'accueil@commune.example' }), one('signInFor', { o: ours })],
    ...[one('signInLink', { t: 'x' }), one('memberLink', { t: 'x', answer: 'no' })],
    ...[one('signInKey', { any: 'x' }), one('signInKeyShown', { answer: '{"id":"x"}' })],
    one('accountSessions', { session: anyId }),
    // Without a document: twelve posts a minute are taken.
    one('review', { country: 'FR', date: '2026-10-01', amount: '45000' }),
    one('accountChoices', { lang: 'fr', letters: '1' }),
    one('accountData', { name: 'accueil@commune.example' }),
    one('organisationData', { name: 'Auvillar' }),
    one('accountKeys', { any: 'x' }),
    one('accountKeysMade', { answer: '{"id":"x"}' }),
    one('accountKeysGone', { key: anyId }),
    one('accountRequests', { organisation: town, request: anyId, duty: 'accueil', answer: 'yes' }),
    one('accountInvitations', { invitation: anyId, answer: 'yes' }),
    one('ownUsageAction', usage),
    one('ownUsageAction', { ...usage, act: 'correct' }),
    ...['confirm', 'publish', 'unpublish', 'withdraw', 'show', 'hide'].map((act) =>
      one('ownUsageAction', { act, id: anyId }),
    ),
    one('ownUsageAction', { ...experience, act: 'tell' }),
    one('ownUsageTable', { file: 'x' }),
    one('usageLink', { t: 'x', act: 'confirm', ids: anyId, since: '2020', agents: '3' }),
    ...['state', 'take-back'].map((act) =>
      one('organisationMembers', { do: act, names: 'Wavre', member: anyId }),
    ),
    one('peerLetter', letter, { slug: 'opencimetiere', organisation: other }),
    one('organisationKeys', { do: 'object', words: 'Cette boîte n’est plus la nôtre.' }),
    one('organisationInvitations', { as: 'signatory', address: 'signe@commune.example', duty: 'maire' }),
    one('organisationInvitations', {
      address: 'guichet@commune.example',
      duty: 'guichet',
      'role-agent': '1',
    }),
    one('organisationAgents', { agent: anyId, do: 'roles', duty: 'guichet', 'role-agent': '1' }),
    one('organisationMandates', { to: other, until: day(90), ...acts }),
    one('organisationMandateEnd', { mandate: anyId }),
    one('organisationMandateAnswer', { request: anyId, answer: 'yes' }),
    one('organisationActing', { of: other, until: day(90), ...acts }),
    one('organisationActing', { do: 'many', names: '82008', until: day(90), ...acts }),
    one('organisationActing', { do: 'take-back', request: anyId }),
    one('organisationInvitations', { as: 'cancel', invitation: anyId }),
    ...['describe', 'join', 'leave', 'deny', 'state', 'withdraw', 'govern', 'give-up'].map((act) =>
      one('organisationNetwork', {
        do: act,
        words: 'Nous partageons.',
        item: 'opencimetiere',
        network: other,
        publish: '1',
      }),
    ),
    ...deskForms(town, anyId).map(({ fields, at }) => one('keepingDeed', fields, at)),
    one('mailBounces', {}),
    one('mailRefusal', { 'List-Unsubscribe': 'One-Click' }, { refusal: 'x' }),
    one('needNew', { ...smallNeed('Suivre les bancs', town), voteBy: day(90), ceiling: '1200', agents: '4' }),
    ...actions(
      'needAction',
      { slug: mission },
      {
        back: {
          ...plainBacking,
          organisation: town,
          voteBy: day(60),
          ceiling: '900',
          agents: '3',
          named: '1',
        },
        leave: { organisation: town },
        'put-off': { neededBy: day(300) },
        reword: reworded,
        hand: { to: town },
        take: { any: 'x' },
        decline: { any: 'x' },
        keep: { any: 'x' },
        met: { any: 'x' },
        'give-up': { any: 'x' },
        merge: { with: 'un-autre-000000' },
        agree: { merge: anyId },
        part: { merge: anyId },
      },
    ),
    ...actions(
      'needTalkAction',
      { slug: mission },
      {
        answer: { question: 'do', organisation: town, words: 'Suivre chaque tombe.' },
        vote: { organisation: town, [anyId]: 'yes' },
        dates: { day1: day(20), day2: day(21), time: '10:00', minutes: '60', place: 'en mairie' },
        fix: { date: anyId },
        'call-off': { any: 'x' },
      },
    ),
    one('missionNew', task),
    ...actions(
      'missionAction',
      { slug: mission },
      {
        draft: task,
        open: { any: 'x' },
        answer: {
          organisation: maker,
          number: '404 833 048',
          price: '900',
          by: day(40),
          words: 'Je sais faire.',
        },
        'take-back': { organisation: maker },
        accept: {
          offer: anyId,
          spent: '0',
          reason: 'La seule reçue, et la mieux faite.',
          signatory: 'la direction',
          over: '1',
        },
        deliver: { organisation: maker, proof: 'https://forge.example/x' },
        ...{ propose: { any: 'x' }, ask: { words: 'Faut-il reprendre les anciens plans ?' } },
        ...{ reply: { question: anyId, words: 'Oui.' }, write: { words: 'Quand pourriez-vous passer ?' } },
        'not-done': { reasons: 'La deuxième page sort blanche.' },
        confirm: { any: 'x' },
        withdraw: { any: 'x' },
      },
    ),
    one('follow', { kind: 'software', value: 'opencimetiere', address: 'x@commune.example' }),
    ...(['followLink', 'followStop'] as const).map((link) => one(link, { t: 'x' })),
    one('accountFollows', { follow: anyId }),
    one('write', { kind: 'question', words: 'Comment retire-t-on un usage ?', address: 'x@commune.example' }),
    one('developerSelf', profile),
    one('developerProof', { address: 'qui-signe@forge.example.org' }),
    one('developerProof', { t: 'x' }),
    one('developerReply', { words: 'Oui, les deux premiers mardis.' }, { message: anyId }),
    ...actions(
      'developerAction',
      { id: developer },
      {
        confirm: { quota: '20', from: day(0), until: day(90), basis: 'Convention de mise à disposition' },
        withdraw: { any: 'x' },
        forget: { any: 'x' },
        write: { organisation: town, words: 'Auriez-vous deux jours en mars ?' },
      },
    ),
    ...providerForms(dashboard, town, mission),
    one('poolNew', smallPool('Cimetières de Meuse', town)),
    ...actions('poolAction', { slug: mission }, poolForms(town, anyId)),
    ...actions('poolCharterAction', { slug: mission }, charterForms(anyId)),
    one('poolActSaid', actForm(anyId), { slug: mission }),
    ...actions('poolSessionAction', { slug: mission }, sessionForms),
    ...actions('poolHearingAction', { slug: mission }, hearingForms(anyId)),
    one('poolVoteNew', smallProposal(town), { slug: mission }),
    ...actions('poolVoteAction', { slug: mission, vote: '1' }, voteForms(town, anyId)),
    one('poolVoteLink', { ...voteForms(town, anyId)['cast']!, t: 'x' }),
    one('references', { client: town, id: anyId, answer: 'confirmed' }),
    one('accountExit', { any: 'x' }),
  ];
}

export const addressOf = ({ pattern, at = {} }: Form, lang = 'fr') =>
  patternIn(site.patterns[pattern] as Pattern, lang).replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(at[name] ?? 'x'),
  );

/** The market, with a software whose entry is whole: what is declared of it is searched for. */
export async function openForms() {
  const market = await openMarket();
  const sourced = (value: unknown) => ({ value, source: 'starter', date: '2026-01-01' });
  const entry = {
    id: software,
    name: sourced('openCimetière'),
    functions: sourced(['cemetery']),
    connections: [],
    usages: [],
    records: [],
  };
  await market.halle.db
    .updateTable('software')
    .set({ entry: JSON.stringify(entry) })
    .where('id', '=', software)
    .execute();
  return market;
}

/** Addresses that take a form and are not in the list. */
export function notListed({ web }: Market, forms: readonly Form[]): string[] {
  const listed = new Set(forms.map(({ pattern }) => pattern));
  const taken = (Object.keys(site.patterns) as Named[]).filter((name) =>
    web.server.hasRoute({ method: 'POST', url: patternIn(site.patterns[name] as Pattern, 'fr') }),
  );
  return taken.filter((name) => !listed.has(name));
}

/** Sends a form as a page of the halle does. @param more headers */
export function send(
  market: Market,
  who: Visitor | undefined,
  token: string,
  url: string,
  fields: Fields,
  more: Fields = {},
) {
  return speaking(market.web).post(url, fields, { ...who, form: token }, more);
}

export const tokenOf = async (market: Market, who: Visitor) =>
  formToken((await market.get('/compte', who)).body);

/** Somebody's own provider, which joined by its mailbox. @returns its slug */
export const provider = (market: Market, who: Visitor): Promise<string> => becomeProvider(market, who);

export async function slugOf({ halle }: Market, id: string): Promise<string> {
  return (
    await halle.db.selectFrom('organisation').select('slug').where('id', '=', id).executeTakeFirstOrThrow()
  ).slug;
}
