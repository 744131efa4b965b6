// SPDX-License-Identifier: AGPL-3.0-or-later
// Legal vehicles beside each other, and those that fit one pool.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker, wordsOf } from '../../base/language.ts';
import type { LawSource } from '../../law/rule.ts';
import { texts as lawTexts } from '../../law/texts.ts';
import type { Vehicle } from '../../law/vehicle.ts';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { kindTexts } from '../texts-kinds.ts';
import type { Finding } from './fitting.ts';
import { texts as own } from './texts.ts';
import { vehicleWords } from './words.ts';

const texts = { ...lawTexts, ...kindTexts, ...own };
export type Sources = Readonly<Record<string, LawSource>>;

interface Shown {
  readonly lang: Lang;
  readonly vehicles: readonly Vehicle[];
  readonly sources: Sources;
}

export function VehicleTable({ lang, vehicles, sources }: Shown): JSX.Element {
  const t = speaker(texts, lang);
  const columns = ['for', 'members', 'mixed', 'abroad', 'source'] as const;
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('pools.vehicle.name')}</th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {t(`pools.vehicle.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {vehicles.map((vehicle) => (
          <Row key={vehicle.id} lang={lang} vehicle={vehicle} sources={sources} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ lang, vehicle, sources }: { lang: Lang; vehicle: Vehicle; sources: Sources }): JSX.Element {
  const t = speaker(texts, lang);
  const { name, does, kinds, members, mixedLevels, twoCountries } = vehicle;
  const answered = ({ answer, why }: Vehicle['mixedLevels']) => (
    <>
      {t('pools.vehicle.answer', { answer })} <small>{wordsOf(why, lang)}</small>
    </>
  );
  return (
    <tr>
      <th scope="row">
        {wordsOf(name, lang)} <small>{wordsOf(does, lang)}</small>
      </th>
      <td data-l={t('pools.vehicle.for')}>{kinds.map((kind) => t(`pools.kind.${kind}`)).join(', ')}</td>
      <td data-l={t('pools.vehicle.members')}>{wordsOf(members, lang)}</td>
      <td data-l={t('pools.vehicle.mixed')}>{answered(mixedLevels)}</td>
      <td data-l={t('pools.vehicle.abroad')}>{answered(twoCountries)}</td>
      <td data-l={t('pools.vehicle.source')}>
        <Source lang={lang} vehicle={vehicle} sources={sources} />
      </td>
    </tr>
  );
}

/** The text, where it was read, how sure it is and on which day. */
export function Source({
  lang,
  vehicle: { legalBasis, sources: ids, mark, checkedOn },
  sources,
}: {
  lang: Lang;
  vehicle: Vehicle;
  sources: Sources;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      {legalBasis}{' '}
      <small>
        {ids.map((id) => (
          <span key={id}>
            <a href={sources[id]!.url} rel="nofollow noopener">
              {sources[id]!.title}
            </a>
            {' · '}
          </span>
        ))}
        {t('pools.vehicle.checked', { mark: t(`law.mark.${mark}`), day: formatDay(lang, checkedOn) })}
      </small>
    </>
  );
}

/** In a pool: those that serve its kind, and the question that sharing asks. */
export function Vehicles({
  lang,
  fit,
  asks,
  chosen,
  sources,
  countries,
}: {
  readonly lang: Lang;
  readonly fit: readonly Vehicle[];
  readonly asks: Vehicle | undefined;
  /** The one that was chosen, and how it answers for these members. */
  readonly chosen?: { readonly vehicle: Vehicle; readonly findings: readonly Finding[] } | undefined;
  readonly sources: Sources;
  /** Of those who sit in it, where that is known. */
  readonly countries: ReadonlySet<string>;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="vehicle" title={t('pools.vehicle.short')} note={t('pools.vehicle.marks')}>
      <div class="stack">
        {chosen ? (
          <Chosen lang={lang} {...chosen} sources={sources} />
        ) : (
          <p>{t('pools.vehicle.not-chosen')}</p>
        )}
        {countries.size > 1 && <p>{t('pools.vehicle.two')}</p>}
        {asks && (
          <>
            <h3>{t('pools.vehicle.share-asks')}</h3>
            <p>{wordsOf(asks.does, lang)}</p>
            <p class="note">
              <Source lang={lang} vehicle={asks} sources={sources} />
            </p>
          </>
        )}
        <Fitting lang={lang} fit={fit} />
        <p>
          <a href={site.poolVehicles(lang)}>{t('pools.vehicle.compare')}</a>
        </p>
      </div>
    </Section>
  );
}

/** Those that serve this kind of pool, folded where they are many: most readers come for the pool itself. */
function Fitting({ lang, fit }: { lang: Lang; fit: readonly Vehicle[] }): JSX.Element {
  const t = speaker(texts, lang);
  const list = (
    <ul class="stack-tight">
      {fit.map((one) => (
        <li key={one.id}>
          <strong>{wordsOf(one.name, lang)}</strong> <span class="note">{t(`law.mark.${one.mark}`)}</span>
          <br />
          {wordsOf(one.does, lang)}
        </li>
      ))}
    </ul>
  );
  if (fit.length === 0) return <p>{t('pools.vehicle.none')}</p>;
  return (
    <details class="more" open={fit.length <= 3}>
      <summary>{t('pools.vehicle.fits', { n: fit.length })}</summary>
      {list}
    </details>
  );
}

function Chosen({
  lang,
  vehicle,
  findings,
  sources,
}: {
  lang: Lang;
  vehicle: Vehicle;
  findings: readonly Finding[];
  sources: Sources;
}): JSX.Element {
  const t = speaker(texts, lang);
  const kinds = vehicle.kinds.map((kind) => t(`pools.kind.${kind}`)).join(', ');
  return (
    <div class="stack-tight">
      <h3>{t('pools.vehicle.chosen', { name: vehicleWords(vehicle)(lang) })}</h3>
      <p>{wordsOf(vehicle.does, lang)}</p>
      <dl class="facts">
        {findings.map(({ about, answer, why }) => (
          <>
            <dt key={about}>{t(`pools.vehicle.ask.${about}`)}</dt>
            <dd>
              <strong>{t(`pools.vehicle.found.${answer}`)}</strong>{' '}
              {why && <span class="note">{wordsOf(why, lang)}</span>}
              {about === 'kind' && answer === 'no' && (
                <span class="note">{t('pools.vehicle.for-only', { kinds })}</span>
              )}
            </dd>
          </>
        ))}
      </dl>
      <p class="note">
        <Source lang={lang} vehicle={vehicle} sources={sources} />
      </p>
    </div>
  );
}
