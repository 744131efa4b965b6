// SPDX-License-Identifier: AGPL-3.0-or-later
// Every sentence of French and English in one place, whatever feature it comes from. A further language is a
// file of its own in this folder (load.ts); it says these sentences by their keys.
import { fill, type Lang, nameTexts, type TextFacts, type Texts, wordsOf } from '../base/language.ts';
import { texts as base } from '../base/texts.ts';
import { termTexts as baseTerms } from '../base/texts-terms.ts';
import { texts as catalogueHarvest, doneTexts as catalogueHarvestDone } from '../catalogue/harvest/texts.ts';
import { texts as catalogueMending, doneTexts as catalogueMendingDone } from '../catalogue/mending/texts.ts';
import { noticeTexts as catalogueNotices } from '../catalogue/notices/texts.ts';
import { texts as cataloguePictures } from '../catalogue/pictures/texts.ts';
import { texts as cataloguePlans, doneTexts as cataloguePlansDone } from '../catalogue/plans/texts.ts';
import { texts as catalogueSearch } from '../catalogue/search/texts.ts';
import { doneTexts as catalogueDone, texts as catalogueImport } from '../catalogue/texts/import.ts';
import { organisationTexts as catalogueOrganisation } from '../catalogue/texts/organisation.ts';
import { texts as catalogue } from '../catalogue/texts/texts.ts';
import { texts as follows } from '../follows/texts.ts';
import { texts as fundingDeliveries } from '../funding/deliveries/texts.ts';
import { doneTexts as holdingsDone, recordedTexts as holdingsRecorded } from '../holdings/texts/done.ts';
import { eraseTexts as holdingsErase } from '../holdings/texts/erase.ts';
import { fieldTexts as holdingsFields } from '../holdings/texts/fields.ts';
import { fileTexts as holdingsFiles } from '../holdings/texts/files.ts';
import { texts as holdings } from '../holdings/texts/texts.ts';
import { texts as homeKeeper } from '../home/legal/texts.ts';
import { privacyTexts as homePrivacy } from '../home/legal/texts-privacy.ts';
import { quebecTexts as homeQuebec } from '../home/legal/texts-quebec.ts';
import { texts as home } from '../home/texts.ts';
import { texts as homeLife } from '../home/texts-life.ts';
import { texts as law } from '../law/texts.ts';
import { texts as marketBank } from '../market/bank/texts.ts';
import { texts as marketEstimates } from '../market/estimates/texts.ts';
import { texts as marketMissions } from '../market/missions/texts.ts';
import { texts as marketPartners } from '../market/partners/texts.ts';
import { contestTexts as marketContests } from '../market/providers/texts/contest.ts';
import { listedTexts as marketListed } from '../market/providers/texts/listed.ts';
import { texts as marketProviders } from '../market/providers/texts/texts.ts';
import { texts as marketFrom } from '../market/texts-from.ts';
import { doneTexts as marketDone, recordedTexts as marketRecorded } from '../market/texts-recorded.ts';
import { saidTexts as marketSaid } from '../market/texts-said.ts';
import { texts as measureProof } from '../measure/proof/texts.ts';
import { doneTexts as measureDone } from '../measure/texts/done.ts';
import { texts as measure } from '../measure/texts/measure.ts';
import { texts as needsSimilarity } from '../needs/similarity/texts.ts';
import { doneTexts as needsDone, recordedTexts as needsRecorded } from '../needs/texts/recorded.ts';
import { texts as needs } from '../needs/texts/texts.ts';
import { texts as peopleAccounts } from '../people/accounts/texts.ts';
import { texts as peopleAgents } from '../people/agents/texts.ts';
import { organisationTexts as peopleDesk } from '../people/desk/texts.ts';
import { doneTexts as peopleDone } from '../people/desk/texts-done.ts';
import { texts as peopleAdmitting } from '../people/directory/admitting/texts.ts';
import { texts as peopleCodes } from '../people/directory/codes/texts.ts';
import { texts as peopleMailboxes } from '../people/directory/mailboxes/texts.ts';
import { texts as peopleOrganisations } from '../people/directory/organisations/texts.ts';
import { texts as people } from '../people/directory/texts.ts';
import { texts as peopleKeeping } from '../people/keeping/texts.ts';
import { texts as peopleKeys } from '../people/keys/texts.ts';
import { texts as peopleKeysKept } from '../people/keys-kept/texts.ts';
import { texts as peopleLetters } from '../people/letters/texts.ts';
import { texts as peopleMerges } from '../people/merges/texts.ts';
import { texts as peopleStated } from '../people/networks/stated/texts.ts';
import { texts as peopleNetworks } from '../people/networks/texts.ts';
import { texts as peopleOwnAccount } from '../people/own-account/texts.ts';
import { texts as peopleLink } from '../people/sign-in/link/texts.ts';
import { texts as peopleOpenId } from '../people/sign-in/openid/texts.ts';
import { texts as peoplePasskeys } from '../people/sign-in/passkeys/texts.ts';
import { texts as peopleSignIn } from '../people/sign-in/texts.ts';
import { texts as peopleWays } from '../people/sign-in/ways/texts.ts';
import { texts as peopleSignedIn } from '../people/signed-in/texts.ts';
import { texts as peopleWords } from '../people/words/texts.ts';
import { texts as document } from '../platform/document/texts.ts';
import { texts as platformExtract } from '../platform/extract/texts.ts';
import { texts as form } from '../platform/form/texts.ts';
import { texts as platformJournal } from '../platform/journal/texts.ts';
import { texts as list } from '../platform/list/texts.ts';
import { texts as mail } from '../platform/mail/texts.ts';
import { texts as map } from '../platform/map/texts.ts';
import { texts as platformPicture } from '../platform/picture/texts.ts';
import { texts as table } from '../platform/table/texts.ts';
import { texts as platform } from '../platform/texts.ts';
import { texts as web } from '../platform/web/texts.ts';
import { texts as poolsActs } from '../pools/acts/texts.ts';
import { clauseTexts as poolsClauses } from '../pools/charter/texts/clauses.ts';
import { texts as poolsCharterDocuments } from '../pools/charter/texts/documents.ts';
import { texts as poolsCharterForms } from '../pools/charter/texts/forms.ts';
import { texts as poolsCharterMails } from '../pools/charter/texts/mails.ts';
import { texts as poolsCharterPages } from '../pools/charter/texts/pages.ts';
import { texts as poolsCourse } from '../pools/course/texts.ts';
import { doneTexts as poolsDone, recordedTexts as poolsRecorded } from '../pools/groups/texts/done.ts';
import { texts as poolsEffect } from '../pools/groups/texts/effect.ts';
import { texts as poolsForms } from '../pools/groups/texts/forms.ts';
import { texts as poolsKey } from '../pools/groups/texts/key.ts';
import { texts as poolsMails } from '../pools/groups/texts/mails.ts';
import { texts as poolsPages } from '../pools/groups/texts/pages.ts';
import { texts as poolsHearing } from '../pools/hearing/texts.ts';
import { texts as poolsOwed } from '../pools/owed/texts.ts';
import { texts as poolsPapers } from '../pools/papers/texts.ts';
import { texts as poolsSessionActs } from '../pools/session/texts/acts.ts';
import { texts as poolsSessionCards } from '../pools/session/texts/cards.ts';
import { texts as poolsSessionExercise } from '../pools/session/texts/exercise.ts';
import { texts as poolsSessionKept } from '../pools/session/texts/kept.ts';
import { texts as poolsSessionPages } from '../pools/session/texts/pages.ts';
import { texts as poolsShares } from '../pools/shares/texts.ts';
import { texts as poolsTry } from '../pools/simulator/texts.ts';
import { texts as poolsVehicles } from '../pools/vehicles/texts.ts';
import { texts as poolsVotesCount } from '../pools/votes/texts/count.ts';
import {
  doneTexts as poolsVotesDone,
  recordedTexts as poolsVotesRecorded,
} from '../pools/votes/texts/done.ts';
import { texts as poolsVotesNaming } from '../pools/votes/texts/exclusion.ts';
import { texts as poolsVotesForms } from '../pools/votes/texts/forms.ts';
import { texts as poolsVotesMails } from '../pools/votes/texts/mails.ts';
import { texts as poolsVotesPages } from '../pools/votes/texts/pages.ts';
import { texts as publiccode } from '../publiccode/texts.ts';
import { ownTexts as purchasesClauses } from '../purchases/clauses/texts.ts';
import { texts as purchasesContracts } from '../purchases/contracts/texts.ts';
import { texts as purchasesLint } from '../purchases/lint/texts/texts.ts';
import { ownTexts as purchasesOptions } from '../purchases/options/texts.ts';
import { texts as purchases } from '../purchases/texts/texts.ts';
import { ownTexts as purchasesWays } from '../purchases/ways/texts/texts.ts';
import { texts as remarks } from '../remarks/texts.ts';
import { deskOwnTexts as remarksDesk } from '../remarks/texts-desk.ts';
import { doneTexts as remarksDone } from '../remarks/texts-done.ts';
import { doneTexts as usagesDone, recordedTexts as usagesRecorded } from '../usages/texts/recorded.ts';
import { texts as usages } from '../usages/texts/texts.ts';

/** Each feature's sentences, under the folder they come from. */
export const gathered: Readonly<Record<string, Texts>> = {
  base,
  baseTerms,
  platform,
  document,
  platformExtract,
  platformPicture,
  table,
  web,
  form,
  platformJournal,
  list,
  mail,
  map,
  people,
  law,
  peopleAgents,
  peopleDesk,
  peopleKeeping,
  peopleKeys,
  peopleKeysKept,
  peopleMerges,
  peopleLetters,
  peopleNetworks,
  peopleStated,
  peopleOrganisations,
  peopleWays,
  peopleOpenId,
  peoplePasskeys,
  peopleLink,
  peopleSignIn,
  peopleSignedIn,
  peopleAccounts,
  peopleOwnAccount,
  peopleWords,
  peopleAdmitting,
  peopleMailboxes,
  peopleCodes,
  publiccode,
  purchases,
  purchasesClauses,
  purchasesOptions,
  purchasesWays,
  purchasesLint,
  fundingDeliveries,
  purchasesContracts,
  measure,
  measureProof,
  catalogue,
  catalogueImport,
  catalogueNotices,
  catalogueOrganisation,
  catalogueHarvest,
  catalogueMending,
  cataloguePictures,
  cataloguePlans,
  catalogueHarvestDone,
  catalogueMendingDone,
  cataloguePlansDone,
  catalogueSearch,
  usages,
  usagesRecorded,
  marketBank,
  marketEstimates,
  marketFrom,
  marketRecorded,
  marketSaid,
  marketMissions,
  marketPartners,
  marketProviders,
  marketContests,
  marketListed,
  needs,
  needsRecorded,
  needsSimilarity,
  poolsClauses,
  poolsActs,
  poolsCharterDocuments,
  poolsCharterForms,
  poolsCharterMails,
  poolsCharterPages,
  poolsOwed,
  poolsCourse,
  poolsHearing,
  poolsPapers,
  poolsDone,
  poolsRecorded,
  poolsEffect,
  poolsForms,
  poolsKey,
  poolsMails,
  poolsPages,
  poolsSessionActs,
  poolsSessionCards,
  poolsSessionExercise,
  poolsSessionKept,
  poolsSessionPages,
  poolsShares,
  poolsTry,
  poolsVehicles,
  poolsVotesCount,
  poolsVotesDone,
  poolsVotesForms,
  poolsVotesMails,
  poolsVotesNaming,
  poolsVotesPages,
  poolsVotesRecorded,
  home,
  homeLife,
  follows,
  remarks,
  remarksDesk,
  holdings,
  holdingsDone,
  holdingsRecorded,
  holdingsErase,
  holdingsFields,
  holdingsFiles,
  homeKeeper,
  homePrivacy,
  homeQuebec,
  catalogueDone,
  marketDone,
  measureDone,
  needsDone,
  peopleDone,
  remarksDone,
  usagesDone,
};

/** All keys with their words. */
export const sentences: Texts = Object.assign({}, ...Object.values(gathered));
nameTexts(sentences);

/** Says a sentence by its key alone, as refusals carry it. A key without words is given back as it stands. */
export function sentence(lang: Lang, key: string, facts?: TextFacts): string {
  const text = Object.hasOwn(sentences, key) ? sentences[key] : undefined;
  return text ? fill(wordsOf(text, lang, key), lang, facts) : key;
}
