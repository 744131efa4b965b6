// SPDX-License-Identifier: AGPL-3.0-or-later
// On a sheet: who says of itself that it uses the software and since when, what operators host without
// naming, and what was learnt.
import type { JSX } from 'preact';
import { formatMoney } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import { nameWords } from '../../people/directory/organisations/words.ts';
import { MapFigure, MapNumber } from '../../platform/map/parts.tsx';
import { discNumbers, planMap } from '../../platform/map/plan.ts';
import { site } from '../../site.ts';
import { dayIn, sinceIn } from '../day.ts';
import { AgeOf, ByFormer, BySelfOr, speak } from '../parts.tsx';
import type { PublicExperience, PublicUse, Users } from '../users.ts';

interface Shown {
  readonly lang: Lang;
  readonly users: Users;
  /** Rows shown. */
  readonly most: number;
}

/** What those who use it say themselves. */
export function DeclaredUsers({ lang, users, most }: Shown): JSX.Element {
  const t = speak(lang);
  const { on, named, hosted, experiences } = users;
  const places = named.map(({ organisation }) => organisation.place);
  const plan = planMap(places, { wholeList: named.length <= most });
  const numbers = discNumbers(plan, places);
  return (
    <div class="stack">
      {named.length > 0 && <NamedTable lang={lang} named={named.slice(0, most)} on={on} numbers={numbers} />}
      <MapFigure lang={lang} id="users" plan={plan} />
      {hosted.map(({ operator, members, agreed, latest }) => (
        <p key={operator}>
          {t('usages.hosted-count', { operator, n: members, agreed })}{' '}
          <span class="note">{dayIn(lang, latest)}</span>
        </p>
      ))}
      {experiences.slice(0, most).map((told) => (
        <Told key={`${told.organisation} ${told.former} ${told.experience.toldOn}`} lang={lang} told={told} />
      ))}
    </div>
  );
}

function NamedTable({
  lang,
  named,
  on,
  numbers,
}: {
  lang: Lang;
  named: readonly PublicUse[];
  on: string;
  numbers: readonly (number | undefined)[];
}): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold">
      <caption>{t('usages.said-themselves')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('usages.organisation')}</th>
          <th scope="col">{t('usages.who-says')}</th>
          <th scope="col">{t('usages.since-head')}</th>
          <th scope="col">{t('usages.age-head')}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ organisation, former, mandatary, since, ...usage }, place) => (
          <tr key={organisation.id}>
            <th scope="row">
              <MapNumber lang={lang} number={numbers[place]} />
              {organisation.name}
              {organisation.population !== undefined && (
                <small>{t('usages.inhabitants', { n: organisation.population })}</small>
              )}
              <ByFormer lang={lang} former={former} />
            </th>
            <td data-l={t('usages.who-says')}>
              <BySelfOr lang={lang} mandatary={mandatary} />
            </td>
            <td data-l={t('usages.since-head')}>{since ? sinceIn(lang, since) : t('usages.unknown')}</td>
            <td data-l={t('usages.age-head')}>
              <AgeOf lang={lang} usage={usage} on={on} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Told({
  lang,
  told: { organisation, former, mandatary, experience, linked },
}: {
  lang: Lang;
  told: PublicExperience;
}): JSX.Element {
  const t = speak(lang);
  const { cost, effortDays, migration, wentWrong, again, toldOn } = experience;
  const facts: readonly (readonly [
    'cost' | 'effort' | 'migration' | 'wrong' | 'again',
    string | undefined,
  ])[] = [
    ['cost', cost && formatMoney(lang, cost)],
    ['effort', effortDays === undefined ? undefined : t('usages.days', { n: effortDays })],
    ['migration', migration],
    ['wrong', wentWrong],
    ['again', t(`usages.again.${again}`)],
  ];
  return (
    <details>
      <summary>
        {t('usages.told-by', {
          name: nameWords(lang, { name: organisation, former }),
          day: dayIn(lang, toldOn),
        })}{' '}
        {mandatary && <>({t('usages.told-by-mandate', { name: mandatary })}) </>}
        {linked && <span class="tag">{t('usages.linked')}</span>}
      </summary>
      {linked && <p class="note">{t('usages.linked-why')}</p>}
      <dl class="meanings">
        {facts.map(
          ([key, words]) =>
            words && (
              <div key={key}>
                <dt>{t(`usages.answer.${key}`)}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}

/** What one may do about users: find peers, say « nous l’utilisons ». */
export function UserActs({ lang, slug }: { lang: Lang; slug: string }): JSX.Element {
  const t = speak(lang);
  return (
    <p class="acts-row">
      <a class="btn btn-plain" href={site.peers(lang, slug)}>
        {t('usages.find-peers')}
      </a>{' '}
      <a href={site.weUse(lang, { s: slug })}>{t('usages.we-use')}</a>
    </p>
  );
}
