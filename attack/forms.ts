// SPDX-License-Identifier: AGPL-3.0-or-later
// The forms of the site about things of others: what each does, and who may. Those about oneself are sent as
// `src/testing/forms.ts` lists them.
import type { Act } from '../src/people/agents/permissions.ts';
import type { site } from '../src/site.ts';
import { reworded } from '../src/testing/builders.ts';
import { day } from '../src/testing/clock.ts';
import { allForms as listForms } from '../src/testing/forms.ts';
import { actForm, charterForms, letter, poolForms, smallPool } from '../src/testing/forms-pools.ts';
import { smallProposal, voteForms } from '../src/testing/forms-votes.ts';
import type { Fields, Person } from './ground.ts';
import {
  backing,
  loan,
  mandated,
  need,
  neighbourTown,
  offer,
  profile,
  syndicate,
  task,
  town,
  type World,
} from './world.ts';

export interface Form {
  readonly names: Fields;
  readonly fields: Fields;
  /** Who may send it: it is not tried as foreign for them. */
  readonly may: (person: Person) => boolean;
  /** Only about oneself, or for who holds a link: tried for what is hostile, not as foreign. */
  readonly own?: true;
  /** What is not one's own is passed over without a word, so that nobody learns whether it is there. */
  readonly quiet?: true;
}

type Forms = Readonly<Record<keyof typeof site.patterns, readonly Form[]>>;

const nobody = () => false;
const anyone = () => true;

/**
 * The forms by the name of their address; an address that takes forms and has none here does not let the walk
 * begin.
 */
export function formsOf(world: World): Partial<Forms> {
  const { ids, people, provider } = world;
  const act =
    (name: Act, organisation: string = town.id) =>
    (person: Person) =>
      world.may(person, name, organisation);
  const member = (organisation: string) => (person: Person) =>
    person.actor.memberships.some((one) => one.organisation === organisation);
  const is =
    (...some: Person[]) =>
    (person: Person) =>
      some.includes(person);
  const own = (fields: Fields): Form => ({ names: {}, fields, may: anyone, own: true });
  const listed = listForms({
    ours: town.slug,
    other: neighbourTown.slug,
    dashboard: provider.slug,
    mission: ids['open']!,
    developer: ids['independent']!,
  });
  const asListed = (pattern: keyof Forms, action?: string): Fields =>
    listed.find((form) => form.pattern === pattern && form.at?.['action'] === action)!.fields;
  const ownAsListed = (pattern: keyof Forms): Form[] => [own(asListed(pattern))];
  const of = (fields: Fields, may: Form['may'], names: Fields = { organisation: town.slug }): Form => ({
    names,
    fields,
    may,
  });
  const usage = (fields: Fields, name: Act) =>
    of({ id: ids['usage']!, ...fields }, act(name), { organisation: town.slug });
  const step = (mission: string, name: string, fields: Fields, may: Form['may']) =>
    of(fields, may, { slug: ids[mission]!, action: name });
  const bank = (which: string, name: string, fields: Fields, may: Form['may']) =>
    of(fields, may, { id: ids[which]!, action: name });
  const pool = (which: string, name: string, fields: Fields, may: Form['may']) =>
    of(fields, may, { slug: ids[which]!, action: name });

  const ofPools = poolForms(town.id, ids['seat']!);
  const ofVotes = voteForms(town.id, ids['seat']!);
  const vote = (which: string, name: string, may: Form['may']) =>
    of(ofVotes[name]!, may, { slug: ids['pool']!, vote: ids[which]!, action: name });
  const dashboard = (name: string, fields: Fields, what: Act) =>
    of(fields, act(what, provider.id), { organisation: provider.slug, action: name });
  const acts = Object.fromEntries(mandated.map((name) => [`act-${name}`, '1']));
  const about = (name: string, fields: Fields, may: Form['may']) =>
    of(fields, may, { slug: ids['need']!, action: name });
  const limited = { 'act-missions.accept': '1', about: ids['open']!, ceiling: '900' };
  const retain = {
    offer: ids['mandate']!,
    spent: '0',
    reason: 'La mieux expliquée.',
    signatory: 'Bourgmestre',
  };
  return {
    review: ownAsListed('review'),
    signIn: ownAsListed('signIn'),
    signInFor: ownAsListed('signInFor'),
    signInLink: [own({ t: ids['usedLink']! })],
    signInKey: ownAsListed('signInKey'),
    signInKeyShown: ownAsListed('signInKeyShown'),
    account: [],
    accountData: [of({ name: 'quelqu’un d’autre' }, nobody, {})],
    accountArchive: [],
    accountSessions: [{ ...of({ session: ids['session']! }, is(people.agent), {}), quiet: true }],
    accountChoices: ownAsListed('accountChoices'),
    accountExit: ownAsListed('accountExit'),
    accountKeys: ownAsListed('accountKeys'),
    accountKeysMade: ownAsListed('accountKeysMade'),
    accountKeysGone: [{ ...of({ key: ids['passkey']! }, is(people.agent), {}), quiet: true }],
    accountInvitations: [
      of({ invitation: ids['invitation']!, answer: 'yes' }, nobody, {}),
      of({ invitation: ids['invitation']!, answer: 'no' }, nobody, {}),
    ],
    accountRequests: [
      of(
        { organisation: town.id, request: ids['agentRequest']!, duty: 'x', answer: 'yes' },
        act('agents.admit'),
        {},
      ),
      of(
        { organisation: neighbourTown.id, request: ids['agentRequest']!, duty: 'x', answer: 'yes' },
        nobody,
        {},
      ),
    ],
    follow: ownAsListed('follow'),
    followLink: ownAsListed('followLink'),
    followStop: ownAsListed('followStop'),
    accountFollows: ownAsListed('accountFollows'),
    write: [
      ...ownAsListed('write'),
      of(
        {
          ...{ kind: 'own', organisation: town.id, name: 'Fleurs', url: 'https://forge.example/fleurs' },
          words: 'Suit les massifs.',
        },
        act('software.propose'),
        {},
      ),
    ],
    ownUsageAction: [
      of({ act: 'declare', software: 'opencimetiere', since: '2021', version: '1' }, act('usages.declare'), {
        organisation: town.slug,
      }),
      usage({ act: 'confirm' }, 'usages.declare'),
      usage({ act: 'correct', since: '2019', version: '2' }, 'usages.declare'),
      usage({ act: 'publish' }, 'usages.publish'),
      usage({ act: 'unpublish' }, 'usages.publish'),
      usage({ act: 'withdraw' }, 'usages.withdraw'),
      usage({ act: 'tell', again: 'no', migration: 'Rien.' }, 'usages.tell-experience'),
      usage({ act: 'show' }, 'usages.tell-experience'),
      usage({ act: 'hide' }, 'usages.tell-experience'),
      // through one's own organisation, the usage of another
      ...['confirm', 'correct', 'publish', 'withdraw', 'tell', 'show'].map((name) =>
        of({ act: name, id: ids['usage']!, again: 'no' }, nobody, { organisation: neighbourTown.slug }),
      ),
    ],
    ownUsageTable: [of({ file: 'x' }, act('usages.see'), { organisation: town.slug })],
    usageLink: [
      of({ t: ids['signInLink']!, act: 'withdraw', ids: ids['usage']! }, nobody, {}),
      of({ t: ids['mandate']!, act: 'confirm', ids: ids['usage']! }, nobody, {}),
    ],
    memberLink: [of({ t: ids['signInLink']!, answer: 'no' }, nobody, {})],
    peerLetter: [
      of({ organisation: town.id, words: 'Bonjour à vous, une question.', answers: '1' }, member(town.id), {
        slug: 'opencimetiere',
        organisation: neighbourTown.slug,
      }),
    ],
    organisationKeys: [
      of({ do: 'object', words: 'Cette boîte n’est plus la nôtre.' }, nobody),
      own({ do: 'ask' }),
      own({ do: 'cancel' }),
    ],
    organisationInvitations: [
      of({ address: 'x@forms.example', 'role-admin': '1', duty: 'x' }, act('agents.admit')),
      of({ as: 'signatory', address: 'y@forms.example', duty: 'maire' }, act('agents.admit')),
    ],
    organisationAgents: [
      of({ agent: ids['agentRow']!, do: 'roles', 'role-admin': '1', duty: 'x' }, act('agents.give-roles')),
      of(
        { agent: ids['agentRow']!, do: 'remove' },
        (person) => act('agents.remove')(person) || person === people.agent,
      ),
      of({ agent: ids['agentRow']!, do: 'remove' }, nobody, { organisation: neighbourTown.slug }),
      of({ agent: ids['agentRow']!, do: 'roles', 'role-admin': '1', duty: 'x' }, nobody, {
        organisation: neighbourTown.slug,
      }),
    ],
    organisationMandates: [
      of({ to: neighbourTown.slug, until: day(200), ...acts }, act('mandates.grant')),
      of({ to: neighbourTown.slug, until: day(200), ...limited }, act('mandates.grant')),
    ],
    organisationMandateEnd: [
      of({ mandate: ids['mandate']! }, act('mandates.withdraw')),
      of({ mandate: ids['mandate']! }, nobody, { organisation: neighbourTown.slug }),
    ],
    organisationMandateAnswer: [
      of({ request: ids['mandateRequest']!, answer: 'yes' }, act('mandates.grant')),
      of({ request: ids['mandateRequest']!, answer: 'no' }, act('mandates.withdraw')),
      of({ request: ids['mandateRequest']!, answer: 'yes' }, nobody, { organisation: neighbourTown.slug }),
      of({ request: ids['mandateRequest']!, answer: 'no' }, nobody, { organisation: neighbourTown.slug }),
    ],
    organisationActing: [
      of({ of: neighbourTown.slug, until: day(200), ...acts }, member(town.id)),
      of({ of: neighbourTown.slug, until: day(200), ...limited }, member(town.id)),
      of({ do: 'many', names: neighbourTown.slug, until: day(200), ...acts }, member(town.id)),
      of({ do: 'take-back', request: ids['mandateRequest']! }, nobody),
    ],
    organisationData: [
      of({ name: 'Beauvechain' }, nobody),
      of({ name: 'Beauvechain' }, act('organisation.erase-data', neighbourTown.id), {
        organisation: neighbourTown.slug,
      }),
    ],
    organisationMembers: [
      of({ do: 'state', names: neighbourTown.slug }, act('networks.state-members')),
      of({ do: 'take-back', member: neighbourTown.id }, nobody),
    ],
    organisationNetwork: [
      of({ do: 'deny', network: syndicate.id }, nobody),
      of({ do: 'agree', network: syndicate.id }, nobody),
      of({ do: 'describe', words: 'Autre.', publish: '1' }, act('networks.describe')),
      of({ do: 'join', network: syndicate.id }, act('networks.join')),
      of({ do: 'leave', network: syndicate.id }, act('networks.join')),
      of({ do: 'state', item: 'opencimetiere' }, act('networks.describe')),
      of({ do: 'withdraw', item: ids['item']! }, act('networks.describe')),
      of({ do: 'withdraw', item: ids['item']! }, nobody, { organisation: neighbourTown.slug }),
      of({ do: 'govern', item: 'opencimetiere' }, act('networks.govern')),
      of({ do: 'give-up', item: ids['governance']! }, act('networks.govern')),
      of({ do: 'give-up', item: ids['governance']! }, nobody, { organisation: neighbourTown.slug }),
    ],
    keepingDeed: [
      of(asListed('keepingDeed'), is(people.keeper), { section: 'comptes', deed: 'suspend' }),
      of(asListed('keepingDeed'), is(people.keeper), { section: 'comptes', deed: 'resume' }),
      of({ remark: ids['usage']!, outcome: 'declined', reason: 'Ce n’est pas retenu.' }, nobody, {
        section: 'messages',
        deed: 'answer',
      }),
      of({ do: 'compare', double: town.slug, other: neighbourTown.slug }, is(people.keeper), {
        section: 'doublons',
        deed: 'compare',
      }),
      of(
        { double: town.id, other: neighbourTown.id, looked: '1', reason: 'La même, inscrite deux fois.' },
        is(people.keeper),
        { section: 'doublons', deed: 'merge' },
      ),
      of({ merge: ids['usage']!, reason: 'Ce sont bien deux organismes.' }, nobody, {
        section: 'doublons',
        deed: 'part',
      }),
      of({ request: ids['usage']!, do: 'given', reason: 'Ce n’est pas demandé.' }, nobody, {
        section: 'cles',
        deed: 'decide',
      }),
    ],
    mailBounces: [of({}, nobody)],
    mailRefusal: [of({}, nobody, { refusal: ids['signInLink']! })],
    needNew: [of(need('Suivre les jeux des parcs'), act('needs.say'), {})],
    needAction: [
      about('back', { ...backing, organisation: town.id }, act('needs.back')),
      about('leave', { organisation: town.id }, act('needs.leave')),
      about('put-off', { neededBy: day(300) }, act('needs.lead')),
      about('reword', reworded, act('needs.lead')),
      about('hand', { to: town.id }, act('needs.lead')),
      about('take', {}, nobody),
      about('decline', {}, nobody),
      about('keep', {}, nobody),
      about('merge', { with: ids['needOther']! }, act('needs.merge')),
      about('agree', { merge: ids['usage']! }, nobody),
      about('part', { merge: ids['usage']! }, nobody),
      about('met', {}, act('needs.lead')),
      about('give-up', {}, act('needs.lead')),
    ],
    needTalkAction: [
      about(
        'answer',
        { question: 'do', organisation: town.id, words: 'Suivre chaque arbre.' },
        act('needs.talk'),
      ),
      about('vote', { organisation: town.id, [ids['needDate']!]: 'yes' }, act('needs.talk')),
      about('dates', { day1: day(20), time: '10:00', minutes: '60', place: 'en mairie' }, act('needs.lead')),
      about('fix', { date: ids['needDate']! }, act('needs.lead')),
      about('call-off', {}, act('needs.lead')),
    ],
    missionNew: [of(task('Une autre mission'), act('missions.draft'), {})],
    missionAction: [
      step('draft', 'draft', task('Un autre titre'), act('missions.draft')),
      step('draft', 'open', {}, act('missions.open')),
      step('draft', 'propose', {}, act('missions.draft')),
      step('draft', 'withdraw', {}, act('missions.withdraw')),
      step('draft', 'ask', { words: 'Je la vois, cette mission ?' }, nobody),
      step('open', 'ask', { words: 'Faut-il les plans anciens ?' }, act('missions.ask')),
      step('open', 'reply', { question: ids['question']!, words: 'Oui, tous.' }, act('missions.reply')),
      step('accepted', 'ask', { words: 'Est-ce trop tard ?' }, nobody),
      step('open', 'write', { words: 'Bonjour, je vous écris.' }, nobody),
      step(
        'accepted',
        'write',
        { words: 'Bonjour, quand venez-vous ?' },
        (person) => member(town.id)(person) || member(provider.id)(person),
      ),
      step('draft', 'answer', offer('', 'Je la vois ?'), nobody),
      step('open', 'answer', offer(provider.id, 'Au nom d’un autre.'), member(provider.id)),
      step('open', 'answer', offer(neighbourTown.id, 'Au nom d’un autre.'), member(neighbourTown.id)),
      step('open', 'take-back', { organisation: provider.id }, member(provider.id)),
      step('open', 'take-back', { organisation: '' }, is(people.independent)),
      step('open', 'accept', retain, act('missions.accept')),
      step('open', 'confirm', {}, act('missions.confirm')),
      step('open', 'withdraw', {}, act('missions.withdraw')),
      step(
        'accepted',
        'deliver',
        { organisation: provider.id, proof: 'https://forge.example/2' },
        member(provider.id),
      ),
      step('accepted', 'deliver', { organisation: '', proof: 'https://forge.example/2' }, nobody),
      step(
        'accepted',
        'deliver',
        { organisation: neighbourTown.id, proof: 'https://forge.example/2' },
        nobody,
      ),
      step('delivered', 'not-done', { reasons: 'Il manque une page.' }, act('missions.confirm')),
      step('not-done', 'not-done', { reasons: 'Il manque une page.' }, nobody),
      step(
        'not-done',
        'deliver',
        { organisation: provider.id, proof: 'https://forge.example/2' },
        member(provider.id),
      ),
      step('delivered', 'confirm', {}, act('missions.confirm')),
      step('delivered', 'withdraw', {}, act('missions.withdraw')),
    ],
    poolNew: [of(smallPool('Un groupement de plus', town.id), act('pools.found'), {})],
    poolAction: [
      pool('poolOther', 'join', ofPools['join']!, act('pools.join')),
      pool('pool', 'intend', letter(ids['seat']!), act('pools.intend')),
      pool(
        'poolIntending',
        'deliberate',
        { seat: ids['seatIntending']!, on: day(-1) },
        act('pools.deliberate'),
      ),
      pool('poolDeliberated', 'sign', { seat: ids['seatDeliberated']! }, act('pools.sign')),
      pool('pool', 'leave', { seat: ids['seat']! }, act('pools.leave')),
      pool('poolOther', 'leave', { seat: ids['seatOther']! }, act('pools.leave', neighbourTown.id)),
      ...['freeze', 'describe', 'close', 'end'].map((name) =>
        pool('pool', name, ofPools[name]!, act('pools.coordinate')),
      ),
    ],
    poolCharterAction: [
      pool('poolIntending', 'begin', { seat: '' }, act('pools.write-charter')),
      ...['clause', 'comment'].map((name) =>
        pool('pool', name, charterForms('')[name]!, act('pools.write-charter')),
      ),
      pool('pool', 'propose', { version: '1' }, act('pools.propose-charter')),
      ...['agree', 'second'].map((name) =>
        pool('poolDeliberated', name, charterForms(ids['seatDeliberated']!)[name]!, act('pools.agree')),
      ),
    ],
    poolActSaid: [
      of(actForm(ids['seatDeliberated']!), act('pools.say-act'), { slug: ids['poolDeliberated']! }),
    ],
    poolVoteNew: [of(smallProposal(town.id), act('pools.propose'), { slug: ids['pool']! })],
    poolVoteAction: [
      ...['revise', 'remark'].map((name) => vote('vote', name, act('pools.propose'))),
      vote('voteOpen', 'cast', act('pools.vote')),
      vote('vote', 'open', act('pools.coordinate')),
      vote('vote', 'withdraw', act('pools.propose')),
    ],
    poolVoteLink: [of({ ...ofVotes['cast']!, t: ids['usedLink']! }, nobody, {})],
    poolSessionAction: [
      pool('poolIntending', 'open', { way: 'together' }, act('pools.facilitate')),
      pool('pool', 'act', { act: 'sit', seen: '0' }, act('pools.play')),
      pool('pool', 'draft', {}, act('pools.write-charter')),
    ],
    poolHearingAction: [
      pool(
        'poolIntending',
        'ask',
        { words: 'Qui répond la veille d’un jour férié ?' },
        act('pools.facilitate'),
      ),
      pool(
        'pool',
        'answer',
        { question: ids['poolQuestion']!, words: 'Nous.' },
        act('pools.be-heard', provider.id),
      ),
    ],
    developerSelf: [of({ ...profile, employer: town.id }, member(town.id), {}), own(profile)],
    developerProof: [
      of({ t: ids['proofLink']! }, is(people.independent), {}),
      own(asListed('developerProof')),
    ],
    developerReply: [
      of({ words: 'Une réponse qui n’est pas la mienne.' }, is(people.independent), {
        message: ids['message']!,
      }),
    ],
    developerAction: [
      bank('loan', 'confirm', loan, (person) => act('loans.confirm')(person) && person !== people.lent),
      bank('loan', 'withdraw', {}, (person) => act('loans.withdraw')(person) || person === people.lent),
      bank('loaned', 'withdraw', {}, (person) => act('loans.withdraw')(person) || person === people.agent),
      bank('independent', 'withdraw', {}, is(people.independent)),
      bank(
        'independent',
        'write',
        { organisation: town.id, words: 'Au nom de la commune, bonjour.' },
        member(town.id),
      ),
      bank(
        'independent',
        'write',
        { organisation: provider.id, words: 'Au nom d’un autre, bonjour.' },
        member(provider.id),
      ),
      bank('independent', 'forget', {}, nobody),
    ],
    // another number: that of the list is taken by the provider of the world
    providerNumber: [
      { ...of(asListed('providerNumber'), anyone, { organisation: provider.slug }), own: true as const },
    ],
    providerLetter: [
      of({ organisation: town.id, words: 'Au nom de la commune, bonjour.' }, member(town.id), {
        organisation: provider.slug,
      }),
    ],
    missionPartnersAction: ['look', 'yes', 'end'].map((name) =>
      of(
        { organisation: provider.id, 'brings-training': '1', 'seeks-audit': '1', other: ids['estimate']! },
        act('missions.answer-for', provider.id),
        { slug: ids['open']!, action: name },
      ),
    ),
    providerEstimate: [
      of(asListed('providerEstimate'), act('estimates.ask'), { organisation: provider.slug }),
    ],
    estimates: [
      of(
        { id: ids['estimate']!, provider: provider.id, answer: '1' },
        act('estimates.answer', provider.id),
        {},
      ),
      of({ id: ids['estimate']!, provider: town.id, answer: '1' }, nobody, {}),
    ],
    providerJoin: [own({ ...asListed('providerJoin'), number: '552 100 554' })],
    providerLink: [
      of({ t: ids['usedLink']!, answer: 'yes' }, is(people.provider), {}),
      of({ t: ids['proofLink']!, answer: 'yes' }, nobody, {}),
      of({ t: ids['signInLink']!, answer: 'yes' }, nobody, {}),
    ],
    providerAction: [
      dashboard('offer', asListed('providerAction', 'offer'), 'offers.publish'),
      dashboard('withdraw', { id: ids['offerDraft']! }, 'offers.withdraw'),
      dashboard('renew', {}, 'offers.publish'),
      dashboard('site', { site: 'https://atelier.example/' }, 'offers.publish'),
      dashboard('domain', asListed('providerAction', 'domain'), 'provider.prove'),
      dashboard('drop-domain', { id: ids['domain']! }, 'provider.prove'),
      dashboard('person', asListed('providerAction', 'person'), 'provider.prove'),
      dashboard(
        'reference',
        { client: 'Namur', software: 'opencimetiere', kind: 'support', on: day(-220) },
        'references.ask',
      ),
      dashboard('drop-reference', { id: ids['reference']! }, 'references.ask'),
    ],
    references: [
      of({ client: town.id, id: ids['reference']!, answer: 'confirmed' }, act('references.confirm'), {}),
      of({ client: neighbourTown.id, id: ids['reference']!, answer: 'confirmed' }, nobody, {}),
    ],
  };
}
