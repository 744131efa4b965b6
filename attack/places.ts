// SPDX-License-Identifier: AGPL-3.0-or-later
// Where every address that is read leads in the world: one line for each, or the walk does not begin.
import { languages } from '../src/base/language.ts';
import { patternIn, site } from '../src/site.ts';
import type { Ground } from './ground.ts';
import { neighbourTown, syndicate, town, type World } from './world.ts';

/** What fills the `:names` of an address, and `?`, what is asked of it. */
type Names = Readonly<Record<string, string>>;

/**
 * For each address of the site: nothing (one page for all), or the things of others that it may be asked for.
 */
type Places = Readonly<Record<keyof typeof site.patterns, readonly Names[] | 'all' | 'posted'>>;

/**
 * `all`: the same page for everybody, asked once for each person; `posted`: an address that only takes forms.
 */
function placesOf({ ids, provider }: World): Places {
  const soft = [{ slug: 'opencimetiere' }];
  const ours = [{ organisation: town.slug }, { organisation: town.slug, '?': 'q=na&a=namur-be-92094' }];
  const missions = ['draft', 'open', 'accepted', 'delivered', 'not-done', 'confirmed', 'withdrawn'].map(
    (name) => ({
      slug: ids[name]!,
    }),
  );
  const links = [ids['usedLink'], ids['proofLink'], ids['signInLink'], ids['mandate']].map((t) => ({
    '?': `t=${t}`,
  }));
  return {
    home: 'all',
    search: [{}, { '?': 'q=cimetiere' }, { '?': 'q=canary' }],
    searchTable: [{}, { '?': 'q=canary' }],
    software: soft,
    findings: soft,
    activity: soft,
    usages: soft,
    sources: soft,
    contest: soft,
    badge: soft,
    compare: [
      { '?': 's=opencimetiere' },
      { '?': 's=opencimetiere&s=registre' },
      { '?': 's=opencimetiere&s=registre&depuis=namur-be-92094' },
    ],
    favourites: [{}, { '?': 's=opencimetiere&s=registre' }],
    compareTable: [{ '?': 's=opencimetiere' }],
    compareDocument: [{ '?': 's=opencimetiere&s=registre' }],
    compareFile: [{ '?': 's=opencimetiere&s=registre' }],
    method: 'all',
    proof: 'all',
    contestMethod: 'all',
    law: 'all',
    clauses: [{}, { '?': 'country=canary' }],
    tender: [
      {},
      { '?': 'subject=canary&from-need=canary&from-pool=canary&from-software=canary&chosen=1&c=canary' },
    ],
    tenderSpecification: [{ '?': 'subject=canary' }, {}],
    tenderRules: [{ '?': 'subject=canary&criteria=canary' }],
    options: [{}, { '?': 'asked=1&subject=canary&chosen=canary' }],
    optionsFile: [{ '?': 'asked=1&subject=canary&chosen=reuse&reuse=canary' }, {}],
    ways: [
      {},
      { '?': 'buyer=FR.commune&amount=45000&date=2026-05-01' },
      { '?': 'buyer=canary&amount=60%20000%20TTC&date=x&pool=canary' },
    ],
    review: 'all',
    reviewRules: 'all',
    reviewRule: [{ rule: 'L01' }, { rule: 'canary' }],
    shareCost: [
      {},
      { '?': 'total=8400&members=Auvillar%0ADunes&equal=100' },
      { '?': 'total=x&members=canary' },
    ],
    governanceSession: [
      {},
      { '?': 'seed=7&acts=start.1_agree_draw&to=2' },
      { '?': 'seed=7&acts=start.1_nothing.x&act=draw' },
    ],
    shareCostTable: [{ '?': 'total=8400&members=a;1;10%0Ab;1;20&equal=100' }, { '?': 'total=x' }],
    sharePapers: [{ '?': 'total=8400&members=a;1;10%0Ab;1;20&equal=100&for=b' }, { '?': 'total=x' }],
    shareMayor: [{ '?': 'total=8400&members=a;1;10%0Ab;1;20&equal=100&for=b' }, { '?': 'total=x' }],
    shareLetter: [{ '?': 'total=8400&members=a;1;10%0Ab;1;20&equal=100&for=b' }, { '?': 'total=x' }],
    shareDeliberation: [{ '?': 'total=8400&members=a;1;10%0Ab;1;20&equal=100&for=b' }, { '?': 'total=x' }],
    shareCostSheet: [{ '?': 'total=8400&members=a;1;10%0Ab;1;20&equal=100' }, { '?': 'total=x' }],
    words: 'all',
    accessibility: 'all',
    legal: 'all',
    privacy: 'all',
    quebecAssessment: 'all',
    quebecAgreement: 'all',
    follow: [
      {},
      { '?': 'logiciel=opencimetiere' },
      { '?': 'fonction=cemetery' },
      { '?': 'territoire=FR-31' },
    ],
    followLink: [{ '?': `t=${ids['usedLink']}` }],
    followStop: [{ '?': `t=${ids['usedLink']}` }],
    accountFollows: 'posted',
    followFeed: [{ '?': 'logiciel=opencimetiere' }, { '?': 'territoire=BE-WAL' }],
    write: [{}, { '?': 'kind=correction&about=%2Flogiciels%2Fopencimetiere' }],
    signIn: 'all',
    signInFor: [{ '?': `o=${town.slug}` }, { '?': 'q=namur' }],
    signInTo: [{ '?': 'n=/compte' }, { '?': `n=//ailleurs.example&o=${town.slug}` }],
    signInSent: [{ '?': `o=${town.slug}` }],
    signInLink: links.filter(({ '?': asked }) => !asked.includes(ids['signInLink']!)),
    signInBy: [{ provider: 'proconnect' }],
    signInKey: 'posted',
    signInKeyShown: 'posted',
    account: 'all',
    accountData: 'all',
    accountArchive: 'all',
    accountResume: [{ '?': 't=x' }],
    accountSessions: 'posted',
    accountChoices: 'posted',
    ownUsages: [{ organisation: town.slug }, { organisation: town.slug, '?': 'q=cimetiere&s=opencimetiere' }],
    ownUsageAction: 'posted',
    ownUsageTable: 'posted',
    ownUsage: [
      { organisation: town.slug, usage: ids['usage']! },
      { organisation: syndicate.slug, usage: ids['usage']! },
    ],
    usageModel: 'all',
    weUse: [{}, { '?': 's=opencimetiere' }],
    usageLink: links,
    memberLink: links,
    peers: [
      { slug: 'opencimetiere', '?': `o=${town.slug}` },
      { slug: 'opencimetiere', '?': 'c=namur' },
    ],
    peerLetter: [{ slug: 'opencimetiere', organisation: town.slug }],
    accountExit: 'posted',
    accountKeys: 'posted',
    accountKeysMade: 'posted',
    accountKeysGone: 'posted',
    accountArrival: [{ '?': `w=agent&o=${town.slug}` }, { '?': `w=asked&o=${town.slug}` }],
    accountRequests: 'all',
    accountInvitations: 'posted',
    organisations: [{ '?': 'q=namur' }, { '?': 'q=canary' }],
    organisation: [{ organisation: town.slug }, { organisation: provider.slug }],
    networks: [{}, { '?': 'publie=yes&pays=BE' }],
    networksTable: 'all',
    network: [{ organisation: town.slug }],
    organisationDashboard: ours,
    organisationWelcome: ours,
    organisationKeys: ours,
    organisationInvitations: 'posted',
    organisationAgents: 'posted',
    organisationMandates: ours,
    organisationMandateEnd: 'posted',
    organisationMandateAnswer: 'posted',
    organisationActing: ours,
    organisationRecord: ours,
    organisationRecordTable: ours,
    organisationData: ours,
    organisationArchive: ours,
    organisationNetwork: ours,
    organisationMembers: ours,
    keeping: 'all',
    keepingSection: [
      { section: 'comptes', '?': `q=${town.slug}` },
      { section: 'journal' },
      { section: 'doublons', '?': `d=${town.slug}&o=${neighbourTown.slug}` },
      ...[
        'organisations',
        'cles',
        'numeros',
        'courriers',
        'travaux',
        'importations',
        'sources',
        'fiches',
        'paroles',
        'reglages',
      ].map((section) => ({
        section,
      })),
    ],
    keepingDeed: 'posted',
    mailRefusal: [{ refusal: ids['signInLink']! }],
    mailBounces: [{}],
    missions: [{}, { '?': 'genre=fix-bug' }],
    missionsTable: 'all',
    missionsFeed: 'all',
    missionNew: [{ '?': 'genre=install-test&logiciel=opencimetiere' }],
    missionsOurs: 'all',
    mission: missions,
    missionAction: 'posted',
    needs: [{}, { '?': 'fonction=cemetery' }, { '?': 'depuis=namur-be-92094' }],
    needsTable: 'all',
    needsFeed: 'all',
    needNew: [{ '?': 'q=cimetiere' }, { '?': 'genre=maintain&logiciel=opencimetiere' }],
    needsOurs: 'all',
    need: [{ slug: ids['need']! }],
    needAction: 'posted',
    pools: [{}, { '?': 'genre=maintain&territoire=BE-WAL' }],
    poolsTable: 'all',
    poolsFeed: 'all',
    poolVehicles: 'all',
    poolsOurs: 'all',
    poolNew: [{}, { '?': 'logiciel=opencimetiere&besoin=un-besoin' }],
    pool: ['pool', 'poolIntending', 'poolDeliberated', 'poolOther'].map((name) => ({ slug: ids[name]! })),
    poolAction: 'posted',
    poolCharter: ['pool', 'poolDeliberated', 'poolOther'].flatMap((name) => [
      { slug: ids[name]! },
      { slug: ids[name]!, '?': 'v=1&clause=quorum' },
    ]),
    poolCharterChanges: [{ slug: ids['pool']!, '?': 'from=1&to=1' }],
    poolCharterAction: 'posted',
    poolGovernance: [{ slug: ids['poolDeliberated']! }],
    poolConvention: [{ slug: ids['poolDeliberated']!, '?': 'law=be' }],
    poolDecision: [{ slug: ids['poolDeliberated']! }],
    poolActs: [{ slug: ids['poolDeliberated']! }, { slug: ids['poolOther']! }],
    poolActSaid: 'posted',
    poolActFile: [{ slug: ids['poolDeliberated']!, act: ids['seatDeliberated']! }],
    poolOwed: [{ slug: ids['poolDeliberated']! }],
    poolOwedCalendar: [{ slug: ids['poolDeliberated']! }],
    poolOwedFeed: [{ slug: ids['poolDeliberated']! }],
    poolVotes: [{ slug: ids['pool']! }, { slug: ids['pool']!, '?': 'q=registre' }],
    poolVoteNew: [{ slug: ids['pool']! }],
    poolVote: ['vote', 'voteOpen'].map((name) => ({ slug: ids['pool']!, vote: ids[name]! })),
    poolVoteAction: 'posted',
    poolVoteMinutes: [{ slug: ids['pool']!, vote: ids['voteOpen']! }],
    poolVoteLink: [{ '?': `t=${ids['usedLink']}` }],
    poolSession: [{ slug: ids['pool']! }],
    poolSessionAction: 'posted',
    poolHearing: [{ slug: ids['pool']! }],
    poolHearingAction: 'posted',
    poolSessionStream: [{ slug: 'no-such-pool', '?': 'after=0' }],
    needTalk: [{ slug: ids['need']! }],
    needTalkAction: 'posted',
    needMeetingFile: [{ slug: ids['need']! }],
    developers: [{}, { '?': 'fonction=cemetery' }],
    developersOurs: 'all',
    developerSelf: 'all',
    developerProof: [{}, { '?': `t=${ids['proofLink']}` }],
    developerReply: [{ message: ids['message']! }],
    developer: ['independent', 'loan', 'loaned'].map((name) => ({ id: ids[name]! })),
    developerAction: 'posted',
    providers: [{}, { '?': 'logiciel=opencimetiere' }],
    providersTable: 'all',
    providersFeed: 'all',
    provider: [{ organisation: provider.slug }],
    providerNumber: [{ organisation: provider.slug }],
    providerLetter: [{ organisation: provider.slug }],
    providerEstimate: [{ organisation: provider.slug }],
    estimates: 'all',
    missionPartners: [{ slug: ids['open']! }],
    missionPartnersAction: 'posted',
    providerJoin: 'all',
    providerLink: links,
    providerDashboard: [{ organisation: provider.slug }],
    providerAction: 'posted',
    references: 'all',
  };
}

/** Addresses that have no name in the site: files, the programs' own, and those of the API. */
const others: Readonly<Record<string, readonly string[]>> = {
  '/healthz': ['/healthz'],
  '/robots.txt': ['/robots.txt'],
  '/sitemap.xml': ['/sitemap.xml'],
  '/.well-known/security.txt': ['/.well-known/security.txt'],
  '/halle-source.tar.gz': ['/halle-source.tar.gz'],
  '/halle-source.tar.gz.sha256': ['/halle-source.tar.gz.sha256'],
  '/openid/:provider': ['/openid/proconnect?state=x&code=y', '/openid/nobody'],
  '/methode/preuve.json': ['/methode/preuve.json'],
  '/methode/preuve.csv': ['/methode/preuve.csv'],
  '/methode/note.schema.json': ['/methode/note.schema.json'],
  '/partage/cle.schema.json': ['/partage/cle.schema.json'],
  '/groupements/regle.schema.json': ['/groupements/regle.schema.json'],
  '/api/v1': ['/api/v1'],
  '/images/:picture': [`/images/${'0'.repeat(32)}.webp`, '/images/canary.webp'],
  '/api/v1/openapi.json': ['/api/v1/openapi.json'],
  '/api/v1/functions': ['/api/v1/functions'],
  '/api/v1/needs/near': ['/api/v1/needs/near?q=cimetiere', '/api/v1/needs/near'],
  '/api/v1/holidays': ['/api/v1/holidays?place=FR-57&year=2026'],
  '/api/v1/law': ['/api/v1/law', '/api/v1/law?on=2026-03-31'],
  '/api/v1/names': [
    '/api/v1/names?kind=software&q=canary',
    '/api/v1/names?kind=organisation&q=namur',
    '/api/v1/names?kind=commune&q=62063',
    '/api/v1/names?kind=territory&q=luxembourg',
  ],
  '/api/v1/software': ['/api/v1/software', '/api/v1/software?q=canary'],
  '/api/v1/software/:slug': ['/api/v1/software/opencimetiere'],
  '/api/v1/software/:slug/grade': ['/api/v1/software/opencimetiere/grade'],
  '/api/v1/software/:slug/used-by': [
    '/api/v1/software/opencimetiere/used-by',
    '/api/v1/software/opencimetiere/used-by?format=csv',
  ],
  '/api/v1/used-by': ['/api/v1/used-by', '/api/v1/used-by?format=csv'],
  '/api/v1/used-by.csv': ['/api/v1/used-by.csv'],
  '/api/v1/software/:slug/used-by.csv': ['/api/v1/software/opencimetiere/used-by.csv'],
};

/** The name in the site of an address as the server takes it. */
export function nameOf(route: string): keyof typeof site.patterns | undefined {
  const names = Object.keys(site.patterns) as (keyof typeof site.patterns)[];
  return names.find((name) => languages().some(({ lang }) => patternIn(site.patterns[name], lang) === route));
}

const filled = (route: string, { '?': asked, ...names }: Names) =>
  route.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(names[name] ?? `no-${name}`)) +
  (asked ? `?${asked}` : '');

/** Every address that is read, filled. @throws Error naming the addresses that have no place in the walk */
export function readAddresses(world: World): string[] {
  const places = placesOf(world);
  const unknown: string[] = [];
  const all = gets(world.ground).flatMap((route) => {
    const name = nameOf(route);
    if (name) {
      const place = places[name];
      if (place === 'posted') unknown.push(`${route} (said to take forms only)`);
      return place === 'posted' ? [] : place === 'all' ? [route] : place.map((names) => filled(route, names));
    }
    if (route.startsWith('/assets/')) return [route];
    if (!others[route]) unknown.push(route);
    return others[route] ?? [];
  });
  if (unknown.length > 0)
    throw new Error(
      `no place in the walk for: ${unknown.join(', ')}. Say in attack/places.ts what they may be asked for.`,
    );
  return all;
}

const gets = ({ routes }: Ground) =>
  [...routes].filter((route) => route.startsWith('GET ')).map((route) => route.slice(4));
