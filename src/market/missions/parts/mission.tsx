// SPDX-License-Identifier: AGPL-3.0-or-later
// What a mission is, wherever it is shown: its line in lists, its facts, who did what when.

import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { speaker } from '../../../base/language.ts';
import { nameWords } from '../../../people/directory/organisations/words.ts';
import { site } from '../../../site.ts';
import { amountWords } from '../../words.ts';
import { type Mission, type MissionOffer, publicState, type Step } from '../mission.ts';
import { texts } from '../texts.ts';

/** As lists show it. */
export interface MissionLine {
  readonly mission: Mission;
  readonly slug: string;
  readonly organisation: { readonly name: string; readonly former?: string; readonly slug: string };
  readonly software?: { readonly name: string; readonly slug: string };
  /** How many stand. */
  readonly offers: number;
  /** « à 12 km », where somebody asked from where. */
  readonly away?: string | undefined;
}

/** Of the title of each. */
type Level = 2 | 3 | 4;

export function MissionLines({
  lang,
  missions,
  level = 3,
}: {
  lang: Lang;
  missions: readonly MissionLine[];
  level?: Level;
}): JSX.Element {
  return (
    <ul class="rows">
      {missions.map((line) => (
        <MissionRow key={line.slug} lang={lang} line={line} level={level} />
      ))}
    </ul>
  );
}

function MissionRow({ lang, line, level }: { lang: Lang; line: MissionLine; level: Level }): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, slug, organisation, software, offers, away } = line;
  const Title = `h${level}` as const;
  return (
    <li class="stack-tight">
      <Title class="line-title">
        <a href={site.mission(lang, slug)}>{mission.title}</a>
      </Title>
      <p>
        {t(`market.mission.kind.${mission.kind}`)}
        {software && (
          <>
            {' · '}
            <a href={site.software(lang, software.slug)}>{software.name}</a>
          </>
        )}
        {' · '}
        {t('market.mission.by', { organisation: nameWords(lang, organisation) })}
        {away && ` · ${away}`}
      </p>
      <p class="note">
        {t('market.mission.ceiling')} {amountWords(lang, mission.ceilingExclVat)}
        {' · '}
        {t('market.mission.due')} {formatDay(lang, mission.due)}
        {' · '}
        {t(`market.mission.state.${publicState(mission, offers)}`)}
        {' · '}
        {t('market.mission.offers', { n: offers })}
      </p>
    </li>
  );
}

/** The number that an independent says they are known by, and of which register. */
export function numberWords(lang: Lang, { number }: Pick<MissionOffer, 'number'>): string {
  return number ? speaker(texts, lang)('market.mission.number-said', { ...number }) : '';
}

const happened = [
  'drafted',
  'opened',
  'accepted',
  'delivered',
  'not-done',
  'confirmed',
  'withdrawn',
] as const;
export type Happened = Step & { readonly step: (typeof happened)[number] };

/** What was done with the mission itself, in order; offers apart. */
export const happenings = ({ steps }: Mission): Happened[] =>
  happened
    .flatMap((step) => steps.filter((one): one is Happened => one.step === step))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
