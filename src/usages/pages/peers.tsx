// SPDX-License-Identifier: AGPL-3.0-or-later
// « Qui nous ressemble et l’utilise ? »: peers with the reasons of their likeness, and a way to write to
// each.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { distanceBetween, type PlaceIn } from '../../base/place.ts';
import { distanceWords, placeWords } from '../../people/directory/organisations/words.ts';
import { Form } from '../../platform/form/parts.tsx';
import { MapFigure, MapNumber } from '../../platform/map/parts.tsx';
import { discNumbers, planMap } from '../../platform/map/plan.ts';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { sinceIn } from '../day.ts';
import { peerForm } from '../forms.ts';
import { AgeOf, ByFormer, speak } from '../parts.tsx';
import { type Peer, reasonsOf } from '../peers.ts';

interface Named {
  readonly slug: string;
  readonly name: string;
  readonly department?: string | undefined;
  readonly population?: number | undefined;
}

export interface PeersModel {
  readonly software: { readonly slug: string; readonly name: string };
  /** Like whom. */
  readonly of?: Named | undefined;
  /** Where it is. */
  readonly place?: PlaceIn | undefined;
  readonly peers: readonly Peer[];
  /** What was typed, and whom it may mean. */
  readonly typed: string;
  readonly choices: readonly Named[];
  /** The organisations of who is signed in. */
  readonly own: readonly Named[];
  readonly on: string;
  readonly who?: string | undefined;
}

export function peersPage(lang: Lang, model: PeersModel): Page {
  const t = speak(lang);
  const { software, of, peers } = model;
  const title = t('usages.peers', { software: software.name });
  const body = (
    <div class="nave page-head stack">
      <h1>{of ? t('usages.peers-of', { software: software.name, name: of.name }) : title}</h1>
      <p class="lead">{t('usages.peers-lead')}</p>
      <Choose lang={lang} model={model} />
      {of &&
        (peers.length === 0 ? (
          <p>{t('usages.peers-none', { software: software.name })}</p>
        ) : (
          <PeersFound lang={lang} model={model} of={of} />
        ))}
    </div>
  );
  const crumbs = [
    { label: software.name, href: site.software(lang, software.slug) },
    { label: t('usages.peers-crumb') },
  ];
  const address = (other: Lang) => site.peers(other, software.slug, of && { o: of.slug });
  return {
    lang,
    title,
    address,
    here: 'choose',
    noindex: of !== undefined,
    ...(model.who && { who: model.who }),
    crumbs,
    body,
  };
}

function Choose({
  lang,
  model: { software, of, typed, choices, own },
}: {
  lang: Lang;
  model: PeersModel;
}): JSX.Element {
  const t = speak(lang);
  const to = ({ slug }: Named) => site.peers(lang, software.slug, { o: slug });
  return (
    <div class="stack-tight">
      {own.length > 0 && (
        <ul class="plain-list">
          {own.map((one) => (
            <li key={one.slug}>
              <a href={to(one)} aria-current={one.slug === of?.slug ? 'true' : undefined}>
                {t('usages.peers-like', { name: one.name })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Form
        of={peerForm}
        state={{ lang }}
        method="get"
        action={site.peers(lang, software.slug)}
        initial={{ c: typed }}
        class="stack-tight"
      >
        {(field) => (
          <>
            {field('c')}
            <button class="btn btn-plain" type="submit">
              {t('usages.peers-button')}
            </button>
          </>
        )}
      </Form>
      {typed && choices.length === 0 && <p>{t('usages.peers-unknown')}</p>}
      <ul class="plain-list">
        {choices.map((one) => (
          <li key={one.slug}>
            <a href={to(one)}>{one.name}</a> <span class="note">{placeWords(lang, one)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The list, and the same as a map. */
function PeersFound({ lang, model, of }: { lang: Lang; model: PeersModel; of: Named }): JSX.Element {
  const places = model.peers.map(({ organisation }) => organisation.place);
  const plan = planMap(places, { here: model.place });
  return (
    <>
      <PeerTable lang={lang} model={model} numbers={discNumbers(plan, places)} />
      <p class="note">{speak(lang)('usages.distance-note')}</p>
      <MapFigure lang={lang} id="peers" plan={plan} from={of.name} />
    </>
  );
}

function PeerTable({
  lang,
  model: { software, peers, on, place },
  numbers,
}: {
  lang: Lang;
  model: PeersModel;
  numbers: readonly (number | undefined)[];
}): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('usages.organisation')}</th>
          <th scope="col">{t('usages.why-alike')}</th>
          <th scope="col">{t('usages.since-head')}</th>
          <th scope="col">{t('usages.age-head')}</th>
          <th scope="col">{t('usages.contact')}</th>
        </tr>
      </thead>
      <tbody>
        {peers.map(({ organisation, likeness, former, since, ...usage }, index) => (
          <tr key={organisation.id}>
            <th scope="row">
              <MapNumber lang={lang} number={numbers[index]} />
              {organisation.name}
              <small>
                {organisation.population !== undefined &&
                  `${t('usages.inhabitants', { n: organisation.population })}, `}
                {distanceWords(lang, distanceBetween(place, organisation.place))}
              </small>
              <ByFormer lang={lang} former={former} />
            </th>
            <td data-l={t('usages.why-alike')}>
              {reasonsOf(likeness)
                .map((reason) => t(`usages.reason.${reason}`, { n: likeness.commonTools }))
                .join(', ') || t('usages.reason.none')}
            </td>
            <td data-l={t('usages.since-head')}>{since ? sinceIn(lang, since) : t('usages.unknown')}</td>
            <td data-l={t('usages.age-head')}>
              <AgeOf lang={lang} usage={usage} on={on} />
            </td>
            <td>
              <a
                href={site.peerLetter(lang, software.slug, organisation.slug)}
                aria-label={`${t('usages.write')} (${organisation.name})`}
              >
                {t('usages.write')}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
