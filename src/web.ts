// SPDX-License-Identifier: AGPL-3.0-or-later
// The web of the whole halle: which features answer, which doors are open, what stands at the foot of each
// page.

import { sourcesSection } from './catalogue/harvest/routes.tsx';
import { doneTexts as harvestDone } from './catalogue/harvest/texts.ts';
import { sheetsSection } from './catalogue/mending/routes.tsx';
import { doneTexts as mendingDone } from './catalogue/mending/texts.ts';
import { importsSection } from './catalogue/plans/routes.tsx';
import { doneTexts as planDone } from './catalogue/plans/texts.ts';
import { catalogueRoutes } from './catalogue/routes/index.tsx';
import {
  governance,
  itemNames,
  networkSections,
  publishedByNetworks,
  softwareSections,
} from './catalogue/routes/organisation.tsx';
import { itemNaming } from './catalogue/stores/item-naming.ts';
import { softwareNaming } from './catalogue/stores/naming.ts';
import { needNaming } from './catalogue/stores/need-naming.ts';
import { softwareTargets } from './catalogue/stores/targets.ts';
import { followRoutes } from './follows/routes/index.ts';
import { ownFollows } from './follows/routes/own.tsx';
import { holdingRoutes } from './holdings/routes.ts';
import { doneTexts as holdingsDone } from './holdings/texts/done.ts';
import { texts as holdingTexts } from './holdings/texts/texts.ts';
import { texts as legalTexts } from './home/legal/texts.ts';
import { privacyTexts } from './home/legal/texts-privacy.ts';
import { homeRoutes } from './home/routes.tsx';
import { texts as homeTexts } from './home/texts.ts';
import { technical } from './home/texts-technical.ts';
import { lawApi } from './law/api.ts';
import { lawRoutes } from './law/routes.tsx';
import { texts as lawTexts } from './law/texts.ts';
import { texts as bankTexts } from './market/bank/texts.ts';
import { texts as estimateTexts } from './market/estimates/texts.ts';
import { asksFor, tryIt } from './market/missions/routes/section.tsx';
import { missionNaming } from './market/missions/stores/naming.ts';
import { texts as missionTexts } from './market/missions/texts.ts';
import { numbersSection } from './market/providers/routes/desk.tsx';
import {
  helpCompared,
  offeredBy,
  whatItProvides,
  whoCanHelp,
  workedUpstream,
} from './market/providers/routes/section.tsx';
import { texts as providerTexts } from './market/providers/texts/texts.ts';
import { marketRoutes } from './market/routes.ts';
import { marketTargets } from './market/store-targets.ts';
import { doneTexts as marketDone } from './market/texts-recorded.ts';
import { measureRoutes } from './measure/routes.tsx';
import { needsApi } from './needs/api.ts';
import { needRoutes } from './needs/routes/index.ts';
import { needTargets } from './needs/stores/targets.ts';
import { doneTexts as needsDone } from './needs/texts/recorded.ts';
import { texts as needTexts } from './needs/texts/texts.ts';
import { type ObjectNamings, objectNaming } from './people/agents/stores/objects.ts';
import type { DeskLink } from './people/desk/desk-link.ts';
import { deskRoutes } from './people/desk/routes/index.ts';
import type { JournalWords } from './people/desk/routes/record.ts';
import { organisationTexts } from './people/desk/texts.ts';
import { organisationRoutes } from './people/directory/organisations/routes.tsx';
import { texts as publicTexts } from './people/directory/organisations/texts.ts';
import { communeNaming, organisationNaming } from './people/directory/stores/naming.ts';
import { territoryNaming } from './people/directory/stores/territory-naming.ts';
import { keepingRoutes } from './people/keeping/routes/index.tsx';
import type { Section as KeepingSection } from './people/keeping/routes/who.ts';
import { keyRoutes } from './people/keys/routes.ts';
import { keysSection } from './people/keys-kept/routes.tsx';
import { mergesSection } from './people/merges/routes.tsx';
import { networkRoutes } from './people/networks/routes.ts';
import type { NetworkSlots } from './people/networks/section.ts';
import { isNetwork } from './people/networks/store.ts';
import { texts as networkTexts } from './people/networks/texts.ts';
import { ownAccountRoutes } from './people/own-account/routes.ts';
import { signInRoutes } from './people/sign-in/routes.ts';
import { wordsSection } from './people/words/routes.tsx';
import { namesApi } from './platform/api-names.ts';
import { bounceRoutes } from './platform/mail/bounces/routes.ts';
import { mailRoutes } from './platform/mail/routes.ts';
import type { Shell, Web } from './platform/web.tsx';
import { doneTexts as poolsDone } from './pools/groups/texts/done.ts';
import { texts as poolTexts } from './pools/groups/texts/pages.ts';
import { paperRoutes } from './pools/papers/routes.tsx';
import { poolRoutes } from './pools/routes.ts';
import { exerciseRoutes } from './pools/session/routes-exercise.ts';
import { simulatorRoutes } from './pools/simulator/routes.tsx';
import { poolTargets } from './pools/store-targets.ts';
import { doneTexts as poolsVotesDone } from './pools/votes/texts/done.ts';
import { purchaseRoutes } from './purchases/routes.ts';
import { ownTexts as wayTexts } from './purchases/ways/texts/texts.ts';
import { remarkRoutes } from './remarks/routes.ts';
import { remarksSection } from './remarks/routes-desk.tsx';
import { doneTexts as remarksDone } from './remarks/texts-done.ts';
import { site } from './site.ts';
import { usedByApi } from './usages/api.ts';
import { usageRoutes } from './usages/routes/index.tsx';
import { hostedByNetworks, whatItHosts } from './usages/routes/network.tsx';
import { declaredUsers, usersCompared } from './usages/routes/sheet.tsx';
import { usageTargets } from './usages/stores/targets.ts';
import { doneTexts as usageDone } from './usages/texts/recorded.ts';

/** What surrounds every page. A door is added here by the change that makes what is behind it work. */
export const shell: Shell = {
  doors: [
    { id: 'choose', word: homeTexts['home.door-choose'], address: (lang) => site.search(lang) },
    { id: 'join', word: needTexts['needs.door'], address: (lang) => site.needs(lang) },
    { id: 'buy', word: wayTexts['purchases.ways.door'], address: (lang) => site.ways(lang) },
    { id: 'providers', word: homeTexts['home.door-providers'], address: (lang) => site.providers(lang) },
    { id: 'missions', word: homeTexts['home.door-missions'], address: (lang) => site.missions(lang) },
    { id: 'developers', word: homeTexts['home.door-developers'], address: (lang) => site.developers(lang) },
    { id: 'networks', word: homeTexts['home.door-networks'], address: site.networks },
  ],
  foot: [
    [
      { word: homeTexts['home.foot-method'], address: site.method },
      { word: homeTexts['home.foot-all'], address: (lang) => site.search(lang) },
      { word: publicTexts['people.public.search-title'], address: (lang) => site.organisations(lang) },
      { word: networkTexts['people.networks.title'], address: site.networks },
      { word: providerTexts['market.foot'], address: (lang) => site.providers(lang) },
      { word: missionTexts['market.mission.title'], address: (lang) => site.missions(lang) },
      { word: poolTexts['pools.title'], address: (lang) => site.pools(lang) },
      { word: bankTexts['market.bank.title'], address: (lang) => site.developers(lang) },
      { word: needTexts['needs.title'], address: (lang) => site.needs(lang) },
    ],
    [
      { word: homeTexts['home.foot-api'], address: () => site.api.software() },
      { word: wayTexts['purchases.ways.title'], address: (lang) => site.ways(lang) },
      { word: lawTexts['law.foot'], address: (lang) => site.law(lang) },
      { word: homeTexts['home.foot-words'], address: site.words },
      { word: homeTexts['home.foot-accessibility'], address: site.accessibility },
      { word: legalTexts['home.legal'], address: site.legal },
      { word: privacyTexts['home.privacy'], address: site.privacy },
    ],
  ],
  terms: technical,
};

/** Where the features to the right lead the agents of an organisation. */
const deskLinks: readonly DeskLink[] = [
  {
    word: organisationTexts['people.desk.usages'],
    why: organisationTexts['people.desk.usages-why'],
    address: site.ownUsages,
  },
  {
    word: providerTexts['market.work.provide'],
    why: providerTexts['market.work.provide-why'],
    address: (lang) => site.providerJoin(lang),
  },
  {
    word: providerTexts['market.work.references'],
    why: providerTexts['market.work.references-why'],
    address: (lang) => site.references(lang),
  },
  {
    word: estimateTexts['market.estimate.title'],
    why: estimateTexts['market.estimate.work-why'],
    address: (lang) => site.estimates(lang),
  },
  {
    word: organisationTexts['people.desk.missions'],
    why: organisationTexts['people.desk.missions-why'],
    address: (lang) => site.missionsOurs(lang),
  },
  {
    word: needTexts['needs.ours-title'],
    why: needTexts['needs.work-why'],
    address: (lang) => site.needsOurs(lang),
  },
  {
    word: poolTexts['pools.ours'],
    why: poolTexts['pools.ours-why'],
    address: (lang) => site.poolsOurs(lang),
  },
  {
    word: holdingTexts['holdings.desk'],
    why: holdingTexts['holdings.desk-why'],
    address: site.organisationData,
    act: 'organisation.take-data',
  },
];

/** What the features to the right bring to the desk of those who keep the halle, in the order shown. */
const keepingSections = (web: Web): readonly KeepingSection[] => [
  keysSection(web),
  mergesSection(web),
  remarksSection(web),
  numbersSection(web),
  importsSection,
  sourcesSection,
  sheetsSection,
  wordsSection(web),
];

/** How the journal says what the features to the right did, and names what it was about. */
const journalWords: JournalWords = {
  done: {
    ...planDone,
    ...harvestDone,
    ...mendingDone,
    ...usageDone,
    ...marketDone,
    ...needsDone,
    ...poolsDone,
    ...poolsVotesDone,
    ...remarksDone,
    ...holdingsDone,
  },
  targets: { ...softwareTargets, ...usageTargets, ...marketTargets, ...needTargets, ...poolTargets },
};

/** What a mandate may be about besides everything. */
const mandateObjects: ObjectNamings = { mission: missionNaming };

const namings = [
  ...[softwareNaming, itemNaming, needNaming, organisationNaming, communeNaming, territoryNaming],
  objectNaming(mandateObjects),
];

/** What the features to the right tell of networks. */
function ofNetworks({ db }: Web): NetworkSlots {
  const { publishes, uses } = networkSections(db);
  return {
    first: [publishes, whatItHosts(db)],
    last: [offeredBy(db), asksFor(db), uses],
    published: publishedByNetworks(db),
    hosted: hostedByNetworks(db),
  };
}

/** Each feature's routes, left to right. */
export function allRoutes(web: Web): void {
  const compared = [usersCompared(web.db), helpCompared(web.db)];
  mailRoutes(web);
  bounceRoutes(web);
  signInRoutes(web);
  const account = ownAccountRoutes(web, journalWords, ownFollows());
  keyRoutes(web);
  organisationRoutes(web, {
    sections: [...softwareSections(web.db), whatItProvides(web.db)],
    isNetwork: (id) => isNetwork(web.db, id),
  });
  deskRoutes(web, deskLinks, journalWords, mandateObjects);
  keepingRoutes(web, keepingSections(web), journalWords.done);
  networkRoutes(web, itemNames(web.db), itemNaming, ofNetworks(web));
  lawRoutes(web);
  measureRoutes(web);
  catalogueRoutes(
    web,
    {
      sections: [tryIt(web.db), whoCanHelp(web.db), governance(web.db)],
      users: declaredUsers(web.db),
      helpers: workedUpstream(web.db),
      compared,
    },
    [usedByApi, lawApi, namesApi(namings), needsApi],
  );
  usageRoutes(web);
  marketRoutes(web);
  needRoutes(web);
  for (const routes of [simulatorRoutes, paperRoutes, exerciseRoutes, poolRoutes]) routes(web);
  purchaseRoutes(web, compared);
  followRoutes(web, account);
  remarkRoutes(web);
  holdingRoutes(web);
  homeRoutes(web);
}
