// SPDX-License-Identifier: AGPL-3.0-or-later
// What narrows the list of providers: services to tick, a software, a territory, a language, a trade.
import type { JSX } from 'preact';
import { site } from '../../../site.ts';
import { addressWord, type FacetName } from '../asked.ts';
import { serviceKinds } from '../offer.ts';
import type { ListView } from '../pages/list.tsx';
import { kindWords, speak } from './provider.tsx';

export function Facets(view: ListView): JSX.Element {
  const { lang, asked, found, labels, territories } = view;
  const t = speak(lang);
  const kinds = found.facets.kind;
  const { compare } = new Intl.Collator(lang);
  const byLabel = (codes: readonly string[], label: (code: string) => string) =>
    [...codes].map((value) => ({ value, label: label(value) })).sort((a, b) => compare(a.label, b.label));
  const present = (name: 'language' | 'function') =>
    byLabel([...new Set([...found.facets[name].keys(), ...asked.chosen[name]])], labels[name]);
  return (
    <form class="facets no-print" action={site.providers(lang)} aria-label={t('market.facets.label')}>
      <details>
        <summary>{t('market.facets.open')}</summary>
        <SoftwareField {...view} />
        <fieldset>
          <legend>{t('market.facet.kind')}</legend>
          {serviceKinds.map((kind) => (
            <label class="check" key={kind}>
              <input
                type="checkbox"
                name={addressWord('kind', lang)}
                value={kind}
                checked={asked.chosen.kind.includes(kind)}
              />{' '}
              {kindWords(lang, kind)} <span class="num">{kinds.get(kind) ?? 0}</span>
            </label>
          ))}
        </fieldset>
        <Select view={view} name="territory" options={byLabel(territories, labels.territory)} />
        <Select view={view} name="language" options={present('language')} />
        <Select view={view} name="function" options={present('function')} />
        <button class="btn btn-plain btn-small" type="submit">
          {t('market.facets.apply')}
        </button>
      </details>
    </form>
  );
}

function SoftwareField({ lang, asked, found, labels }: ListView): JSX.Element {
  const t = speak(lang);
  const [first, ...others] = asked.chosen.software;
  const most = [...found.facets.software].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 60);
  return (
    <fieldset>
      <legend>{t('market.facet.software')}</legend>
      <label class="note" for="software">
        {t('market.facet.software-label')}
      </label>
      <input
        class="input"
        id="software"
        name={addressWord('software', lang)}
        list="software-known"
        value={first === undefined ? '' : labels.software(first)}
        maxLength={100}
        autocomplete="off"
      />
      <datalist id="software-known">
        {most.map(([slug]) => (
          <option key={slug} value={labels.software(slug)} />
        ))}
      </datalist>
      {others.map((slug) => (
        <label class="check" key={slug}>
          <input type="checkbox" name={addressWord('software', lang)} value={slug} checked />{' '}
          {labels.software(slug)}
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps {
  readonly view: ListView;
  readonly name: FacetName;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One value is chosen here; an address may hold several. */
function Select({ view: { lang, asked }, name, options }: SelectProps): JSX.Element | null {
  const t = speak(lang);
  const [first] = asked.chosen[name];
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{t(`market.facet.${name}`)}</legend>
      <label class="vh" for={`facet-${name}`}>
        {t(`market.facet.${name}`)}
      </label>
      <select class="input" id={`facet-${name}`} name={addressWord(name, lang)}>
        <option value="">{t('market.facets.any')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === first}>
            {label}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
