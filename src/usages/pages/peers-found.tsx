// SPDX-License-Identifier: AGPL-3.0-or-later
// The peers that were found: what narrows them, why each is alike, a way to write to each, and the same as a
// map.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { wordIn } from '../../base/list/list.ts';
import { isNarrowed, widened, withoutChoice } from '../../base/list/query.ts';
import { saidKilometres } from '../../base/place.ts';
import { distanceWords } from '../../people/directory/organisations/words.ts';
import { NameField } from '../../platform/form/parts-offered.tsx';
import { KeptField } from '../../platform/form/parts-query.tsx';
import { Chips, FilterForm, Pager } from '../../platform/list/parts.tsx';
import { MapFigure, MapNumber } from '../../platform/map/parts.tsx';
import { discNumbers, planMap } from '../../platform/map/plan.ts';
import { site } from '../../site.ts';
import { sinceIn } from '../day.ts';
import type { PeersFound } from '../find-peers.ts';
import { AgeOf, ByFormer, BySelfOr, speak } from '../parts.tsx';
import { peerList } from '../peer-list.ts';
import { type Peer, reasonsOf } from '../peers.ts';
import { type PeersModel, peersAddress } from './peers-view.ts';

interface FoundProps {
  readonly lang: Lang;
  readonly model: PeersModel;
  readonly of: { readonly slug: string; readonly name: string };
  readonly found: PeersFound;
}

export function PeersFoundPart({ lang, model, of, found }: FoundProps): JSX.Element {
  const t = speak(lang);
  const { query, software, asked } = model;
  const to = (other: typeof query) => peersAddress(lang, model, other);
  const places = found.peers.map(({ organisation }) => organisation.place);
  const plan = planMap(places, { here: model.place });
  const nobody = found.total === 0 && !isNarrowed(query);
  return (
    <div class="nave split">
      <Narrowing lang={lang} model={model} of={of} found={found} />
      <div class="answers stack">
        <Chips
          lang={lang}
          facets={model.facets}
          without={(name, value) => to(withoutChoice(query, name, value))}
        />
        <div class="stack-tight">
          <p>
            <strong>{t('usages.peers-count', { n: found.total })}</strong>{' '}
            {asked.size > 1 && found.total > 0 && t('usages.peers-all', { all: found.all })}
          </p>
          {found.total > 0 && (
            <p class="note" id="order">
              {t('usages.peers-order')}
            </p>
          )}
        </div>
        {nobody && <p>{t('usages.peers-none', { software: software.name })}</p>}
        {found.total === 0 && isNarrowed(query) && (
          <p>
            {t('usages.peers-none-left')} <a href={to(widened(query))}>{t('usages.peers-widen')}</a>
          </p>
        )}
        {found.total > 0 && (
          <PeerTable lang={lang} model={model} found={found} numbers={discNumbers(plan, places)} />
        )}
        <Pager lang={lang} page={query.page} pages={model.pages} to={(page) => to({ ...query, page })} />
        {found.total > 0 && <p class="note">{t('usages.distance-note')}</p>}
        <MapFigure lang={lang} id="peers" plan={plan} from={of.name} />
        <p>
          <a href={site.organisation(lang, of.slug)}>{t('usages.peers-of-town', { name: of.name })}</a>
        </p>
      </div>
    </div>
  );
}

function Narrowing({ lang, model, of, found }: FoundProps): JSX.Element {
  const t = speak(lang);
  const word = wordIn(peerList.facets.software.word, lang);
  return (
    <FilterForm
      lang={lang}
      list={peerList}
      facets={model.facets}
      total={found.total}
      title={(name) => t(`usages.peers-facet.${name}`)}
      action={site.peers(lang, model.software.slug)}
      label={t('usages.peers-filter-label')}
      open={t('usages.peers-filter')}
    >
      <KeptField name="o" value={of.slug} />
      <NameField
        lang={lang}
        of="software"
        id="peers-software"
        name={word}
        label={t('usages.peers-and-software')}
        value=""
        most={100}
      />
    </FilterForm>
  );
}

interface TableProps extends Pick<FoundProps, 'lang' | 'model' | 'found'> {
  readonly numbers: readonly (number | undefined)[];
}

function PeerTable({ lang, model, found, numbers }: TableProps): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold" aria-describedby="order">
      <thead>
        <tr>
          <th scope="col">{t('usages.organisation')}</th>
          <th scope="col">{t('usages.why-alike')}</th>
          <th scope="col">{t('usages.who-says')}</th>
          <th scope="col">{t('usages.since-head')}</th>
          <th scope="col">{t('usages.age-head')}</th>
          <th scope="col">{t('usages.contact')}</th>
        </tr>
      </thead>
      <tbody>
        {found.peers.map((peer, index) => (
          <PeerRow key={peer.organisation.id} lang={lang} model={model} peer={peer} number={numbers[index]} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<TableProps, 'lang' | 'model'> {
  readonly peer: Peer;
  /** On the map. */
  readonly number: number | undefined;
}

function PeerRow({ lang, model: { software, asked, on }, peer, number }: RowProps): JSX.Element {
  const t = speak(lang);
  const { organisation, likeness, former, mandatary, since, uses, told, ...usage } = peer;
  const { name, slug, population } = organisation;
  const { kilometres, commonTools, commonFunctions } = likeness;
  const reasons = reasonsOf(likeness).map((reason) =>
    t(`usages.reason.${reason}`, { n: reason === 'tools' ? commonTools : commonFunctions }),
  );
  return (
    <tr>
      <th scope="row">
        <MapNumber lang={lang} number={number} />
        <a href={site.organisation(lang, slug)}>{name}</a>
        <small>
          {population !== undefined && `${t('usages.inhabitants', { n: population })}, `}
          {distanceWords(lang, kilometres === undefined ? undefined : saidKilometres(kilometres))}
        </small>
        <ByFormer lang={lang} former={former} />
        {asked.size > 1 && (
          <small>
            {t('usages.peers-uses', { names: uses.map((one) => asked.get(one) ?? one).join(', ') })}
          </small>
        )}
      </th>
      <td data-l={t('usages.why-alike')}>
        {reasons.join(', ') || t('usages.reason.none')}
        {told && <small>{t('usages.peers-told')}</small>}
      </td>
      <td data-l={t('usages.who-says')}>
        <BySelfOr lang={lang} mandatary={mandatary} />
      </td>
      <td data-l={t('usages.since-head')}>{since ? sinceIn(lang, since) : t('usages.unknown')}</td>
      <td data-l={t('usages.age-head')}>
        <AgeOf lang={lang} usage={usage} on={on} />
      </td>
      <td>
        <a
          href={site.peerLetter(lang, uses[0] ?? software.slug, slug)}
          aria-label={`${t('usages.write')} (${name})`}
        >
          {t('usages.write')}
        </a>
      </td>
    </tr>
  );
}
