// SPDX-License-Identifier: AGPL-3.0-or-later
// The cards of the board: functions that no living software answers, clubs that users could open.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { wordIn } from '../../base/list/list.ts';
import { oneLine } from '../../base/text.ts';
import { type SizeBand, sizeBands } from '../../people/directory/organisation.ts';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { type Cards, type Club, concerned, type Gap } from '../cards.ts';
import { needList } from '../listing.ts';
import { texts } from '../texts/texts.ts';

export interface CardsProps {
  readonly lang: Lang;
  readonly cards: Cards;
  readonly functionWords: (id: string) => string;
  /** How many needs are open for a function. */
  readonly openFor: (id: string) => number;
}

export function CardSections(props: CardsProps): JSX.Element {
  const { lang, cards } = props;
  const t = speaker(texts, lang);
  const { gaps, clubs } = cards;
  return (
    <>
      {gaps.length > 0 && (
        <Section id="gaps" title={t('needs.gaps')} note={t('needs.gaps-note')}>
          <div class="stack">
            <Folded
              lang={lang}
              all={gaps}
              most={9}
              card={(gap) => <GapCard key={gap.function} {...props} communes={cards.communes} gap={gap} />}
            />
          </div>
        </Section>
      )}
      {clubs.length > 0 && (
        <Section id="clubs" title={t('needs.clubs')} note={t('needs.clubs-note')}>
          <Folded
            lang={lang}
            all={clubs}
            most={6}
            card={(club) => <ClubCard key={club.slug} lang={lang} club={club} />}
          />
        </Section>
      )}
    </>
  );
}

/** Communes of a card in three sizes, and together. */
function sizesOf(communes: ReadonlyMap<SizeBand, number>) {
  const sum = (from: number, to: number) =>
    sizeBands
      .filter((band) => band.from >= from && band.from < to)
      .reduce((all, { id }) => all + (communes.get(id) ?? 0), 0);
  const [small, middle, large] = [sum(0, 3_500), sum(3_500, 10_000), sum(10_000, Number.POSITIVE_INFINITY)];
  return { small, middle, large, n: small + middle + large };
}

interface FoldedProps<Item> {
  readonly lang: Lang;
  readonly all: readonly Item[];
  readonly most: number;
  readonly card: (item: Item) => JSX.Element;
}

function Folded<Item>({ lang, all, most, card }: FoldedProps<Item>): JSX.Element {
  const rest = all.slice(most);
  return (
    <div class="stack">
      <ul class="cols cols-3">{all.slice(0, most).map(card)}</ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{speaker(texts, lang)('needs.more', { n: rest.length })}</summary>
          <ul class="cols cols-3">{rest.map(card)}</ul>
        </details>
      )}
    </div>
  );
}

function GapCard({
  lang,
  gap,
  communes,
  functionWords,
  openFor,
}: Omit<CardsProps, 'cards'> & { gap: Gap; communes: Cards['communes'] }): JSX.Element {
  const t = speaker(texts, lang);
  const words = functionWords(gap.function);
  const open = openFor(gap.function);
  const sizes = sizesOf(concerned(gap, communes));
  return (
    <li class="stack-tight">
      <h3>{words}</h3>
      {sizes.n > 0 && <p class="note">{t('needs.gap.concern', sizes)}</p>}
      <p>{gap.software === 0 ? t('needs.gap.none') : t('needs.gap.some', { n: gap.software })}</p>
      <p>
        <a href={site.needNew(lang, { q: words })}>
          {t('needs.gap.say')} <span class="vh">{words}</span>
        </a>
        {open > 0 && (
          <>
            {' · '}
            <a href={site.needs(lang, { [wordIn(needList.facets.function.word, lang)]: gap.function })}>
              {t('needs.gap.needs', { n: open })}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

function ClubCard({ lang, club: { slug, name, users } }: { lang: Lang; club: Club }): JSX.Element {
  const t = speaker(texts, lang);
  const said = oneLine(name, 80);
  const [kind, software] = [needList.facets.kind.word, needList.facets.software.word];
  return (
    <li class="stack-tight">
      <h3>
        <a href={site.software(lang, slug)}>{said}</a>
      </h3>
      <p>{t('needs.club.users', { n: users })}</p>
      <p>
        <a href={site.needNew(lang, { [wordIn(kind, lang)]: 'maintain', [wordIn(software, lang)]: slug })}>
          {t('needs.club.open', { name: said })}
        </a>
      </p>
    </li>
  );
}
