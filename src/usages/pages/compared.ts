// SPDX-License-Identifier: AGPL-3.0-or-later
// What a comparison says of those who speak for themselves: how many say that they use a software, and
// between what a year costs them, by those who told it in public.
import { formatMoney } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import type { Money } from '../../base/money.ts';
import { distanceBetween } from '../../base/place.ts';
import type { ComparedFrom, ComparedRow, ComparedSaid, SheetSubject } from '../../catalogue/section.ts';
import { distanceWords } from '../../people/directory/organisations/words.ts';
import { site } from '../../site.ts';
import { speak } from '../parts.tsx';
import type { Users } from '../users.ts';

export type ComparedUsers = SheetSubject & { readonly users: Users };

export function comparedUsers(
  lang: Lang,
  software: readonly ComparedUsers[],
  from: ComparedFrom | undefined,
): ComparedRow[] {
  const t = speak(lang);
  const near = from && {
    words: t('usages.compared.near', { name: from.name }),
    cells: software.map((one) => nearest(lang, one, from)),
  };
  return [
    ...(near ? [near] : []),
    { words: t('usages.compared.who'), cells: software.map((one) => whoSays(lang, one)) },
    { words: t('usages.compared.cost'), cells: software.map((one) => costs(lang, one)) },
  ];
}

/** The largest that name themselves, and how many they are. */
function whoSays(lang: Lang, { slug, users: { named } }: ComparedUsers): ComparedSaid | undefined {
  if (named.length === 0) return undefined;
  const t = speak(lang);
  const names = named.slice(0, 3).map(({ organisation }) => organisation.name);
  const date = named
    .map(({ confirmedOn }) => confirmedOn)
    .sort()
    .at(-1)!;
  const words = t('usages.compared.who-said', { n: named.length, names: names.join(', ') });
  return { words, date, url: site.usages(lang, slug) };
}

/** The nearest that name themselves and lie somewhere, with how far each is. */
function nearest(
  lang: Lang,
  { slug, users: { named } }: ComparedUsers,
  from: ComparedFrom,
): ComparedSaid | undefined {
  const placed = named.flatMap(({ organisation: { name, place }, confirmedOn: date }) => {
    const kilometres = distanceBetween(from.place, place);
    return kilometres === undefined ? [] : [{ name, date, kilometres }];
  });
  const near = placed.toSorted((a, b) => a.kilometres - b.kilometres).slice(0, 3);
  if (!near[0]) return undefined;
  const words = near.map(({ name, kilometres }) =>
    speak(lang)('usages.compared.near-said', { name, away: distanceWords(lang, kilometres) }),
  );
  const date = near
    .map((one) => one.date)
    .sort()
    .at(-1)!;
  return { words: words.join(', '), date, url: site.usages(lang, slug) };
}

/** Of one currency, the one that most told: amounts of two are never set side by side. */
function costs(lang: Lang, { slug, users: { experiences } }: ComparedUsers): ComparedSaid | undefined {
  const told = experiences.filter(({ experience, linked }) => experience.cost && !linked);
  const currencies = told.map(({ experience }) => experience.cost!.currency);
  const often = (currency: string) => currencies.filter((one) => one === currency).length;
  const currency = [...new Set(currencies)].sort((a, b) => often(b) - often(a))[0];
  const here = told.filter(({ experience }) => experience.cost!.currency === currency);
  if (here.length === 0) return undefined;
  const amounts: Money[] = here.map(({ experience }) => experience.cost!).sort((a, b) => a.cents - b.cents);
  const [least, most] = [formatMoney(lang, amounts[0]!), formatMoney(lang, amounts.at(-1)!)];
  const date = here
    .map(({ experience }) => experience.toldOn)
    .sort()
    .at(-1)!;
  const facts = { n: here.length, least, most, same: least === most ? 'yes' : 'no' };
  const words = speak(lang)('usages.compared.cost-said', facts);
  return { words, date, url: site.usages(lang, slug) };
}
