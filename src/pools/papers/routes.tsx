// SPDX-License-Identifier: AGPL-3.0-or-later
// The addresses of the papers of a shared cost: where they are prepared, and the three files.
import type { FastifyRequest } from 'fastify';
import { dayHere } from '../../base/day.ts';
import { formatNumber } from '../../base/format.ts';
import { type Lang, wordsOf } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { loadVehicles } from '../../law/sources-rows.ts';
import type { Document } from '../../platform/document/document.ts';
import { documentFile } from '../../platform/document/routes.ts';
import { queryWord } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { sharedIn, typedIn } from '../simulator/routes-asked.ts';
import type { SharedLine } from '../simulator/simulated.ts';
import { type Typed, words } from '../simulator/words-asked.ts';
import { vehicleOf, wordOf } from '../vehicles/fitting.ts';
import { vehicleWords } from '../vehicles/words.ts';
import { type PaperTyped, readPaper } from './asked.ts';
import { deliberationDocument } from './pages/deliberation.ts';
import { letterDocument } from './pages/letter.ts';
import { mayorDocument } from './pages/mayor.ts';
import { papersPage } from './pages/papers.tsx';
import type { Paper } from './paper.ts';

export function paperRoutes(web: Web): void {
  web.get(site.patterns.sharePapers, async ({ lang, request }) => {
    const { paper, asked, typed, shares, lines } = await paperOf(web, lang, request);
    return papersPage(lang, {
      ...{ typed, complaints: asked.complaints, shares, names: lines.map(nameOf) },
      vehicles: loadVehicles().map((one) => ({ value: wordOf(one), label: vehicleWords(one)(lang) })),
      chosen: nameOf(asked.line),
      mayor: mayorDocument(lang, paper),
    });
  });
  const files = [
    [site.patterns.shareMayor, mayorDocument],
    [site.patterns.shareLetter, letterDocument],
    [site.patterns.shareDeliberation, deliberationDocument],
  ] as const;
  for (const [pattern, document] of files)
    documentFile(web, pattern, async ({ lang, request }): Promise<Document> => {
      const { paper, asked } = await paperOf(web, lang, request);
      const [wrong] = asked.complaints;
      if (wrong) throw new Problem('unfit', wrong.key, { written: wrong.written });
      return document(lang, paper);
    });
}

const nameOf = ({ participant }: SharedLine) => participant.name;

async function paperOf(web: Web, lang: Lang, request: FastifyRequest) {
  const given = typedIn(request);
  const { typed: shareTyped, simulated } = await sharedIn(web, lang, given);
  const typed: PaperTyped = {
    for: queryWord(request, 'for'),
    subject: queryWord(request, 'subject'),
    coordinator: queryWord(request, 'coordinator'),
    years: queryWord(request, 'years'),
    vat: queryWord(request, 'vat'),
    'vote-by': queryWord(request, 'vote-by'),
    vehicle: queryWord(request, 'vehicle'),
  };
  const asked = readPaper(typed, simulated);
  const shares = Object.fromEntries(
    words.map((word) => [word, shareTyped[word]]).filter(([, value]) => value !== ''),
  ) as Record<string, string>;
  const { lines, paid, outside } = simulated;
  const { url, demonstration } = web.config;
  const { participant, pays } = asked.line;
  const { line, ...known } = participant;
  const paper: Paper = {
    halle: { site: url, demonstration },
    day: dayHere(new Date()),
    address: new URL(site.shareCost(lang, given ? shares : {}), url).href,
    member: known,
    subject: typed.subject || web.say(lang, 'pools.papers.subject-example'),
    coordinator: typed.coordinator,
    ...vehicleIn(lang, typed.vehicle),
    years: asked.years,
    payers: lines.map((one) => ({ name: nameOf(one), people: one.people, pays: one.pays })),
    pays,
    ...(line.alone && { alone: line.alone }),
    ...(line.own && { own: line.own }),
    ...{ paid, outside, voteBy: asked.voteBy },
    ...(asked.vat !== undefined && { vat: asked.vat }),
    rules: rulesOf(web, lang, shareTyped),
  };
  return { paper, asked, typed, shares: given ? shares : {}, lines };
}

/** The vehicle that the address names, if the halle knows it. */
function vehicleIn(lang: Lang, word: string): Pick<Paper, 'vehicle'> {
  const vehicle = vehicleOf(loadVehicles(), word);
  if (!vehicle) return {};
  const { name, legalBasis: basis, mark } = vehicle;
  return { vehicle: { name: wordsOf(name, lang), basis, isRead: mark === 'verified' } };
}

/** « 30 % à parts égales, 50 % par habitants, au moins 300 » as the rules were typed. */
function rulesOf(web: Web, lang: Lang, typed: Typed): string[] {
  if (typed.key) return [web.say(lang, 'pools.papers.rule-key')];
  const said = (['equal', 'people', 'by-use'] as const)
    .filter((word) => typed[word])
    .map((word) => `${web.say(lang, `pools.try.${word}`)} ${percent(lang, typed[word])}`);
  const bounds = (['floor', 'cap', 'fixed'] as const)
    .filter((word) => typed[word])
    .map((word) => `${web.say(lang, `pools.try.${word}`)} : ${typed[word]}`);
  return [...said, ...bounds];
}

const percent = (lang: Lang, written: string): string => {
  const value = Number(written.replace(',', '.').replace('%', ''));
  return Number.isFinite(value)
    ? formatNumber(lang, value / 100, { style: 'percent', maximumFractionDigits: 2 })
    : written;
};
