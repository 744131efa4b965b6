// SPDX-License-Identifier: AGPL-3.0-or-later
// What a mission is, wherever it is shown: its line in lists, its facts, who did what when.
import type { JSX } from 'preact';
import type { Lang } from '../../../base/language.ts';
import { speaker } from '../../../base/language.ts';
import { dayWords } from '../../../people/sign-in/accounts/parts.tsx';
import { site } from '../../../site.ts';
import { amountWords } from '../../words.ts';
import { type Deed, type Mission, publicState } from '../mission.ts';
import { texts } from '../texts.ts';

/** As lists show it. */
export interface MissionLine {
  readonly mission: Mission;
  readonly slug: string;
  readonly organisation: { readonly name: string; readonly slug: string };
  readonly software?: { readonly name: string; readonly slug: string };
  /** How many stand. */
  readonly offers: number;
}

export function MissionLines({
  lang,
  missions,
  level = 3,
}: {
  lang: Lang;
  missions: readonly MissionLine[];
  level?: 2 | 3;
}): JSX.Element {
  return (
    <ul class="rows">
      {missions.map((line) => (
        <MissionRow key={line.slug} lang={lang} line={line} level={level} />
      ))}
    </ul>
  );
}

function MissionRow({ lang, line, level }: { lang: Lang; line: MissionLine; level: 2 | 3 }): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, slug, organisation, software, offers } = line;
  const Title = level === 2 ? 'h2' : 'h3';
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
        {t('market.mission.by', { organisation: organisation.name })}
      </p>
      <p class="note">
        {t('market.mission.ceiling')} {amountWords(lang, mission.ceilingExclVat)}
        {' · '}
        {t('market.mission.due')} {dayWords(lang, mission.due)}
        {' · '}
        {t(`market.mission.state.${publicState(mission, offers)}`)}
        {' · '}
        {t('market.mission.offers', { n: offers })}
      </p>
    </li>
  );
}

export interface Happened {
  readonly day: 'drafted' | 'opened' | 'accepted' | 'delivered' | 'confirmed' | 'withdrawn';
  readonly deed: Deed;
}

/** What was done, in order. */
export function happenings(mission: Mission): Happened[] {
  const days = ['drafted', 'opened', 'accepted', 'delivered', 'confirmed', 'withdrawn'] as const;
  const done = days.flatMap((day) => (mission[day] ? [{ day, deed: mission[day] }] : []));
  return done.sort((a, b) => (a.deed.at < b.deed.at ? -1 : a.deed.at > b.deed.at ? 1 : 0));
}
