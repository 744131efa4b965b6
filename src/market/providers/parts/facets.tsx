// SPDX-License-Identifier: AGPL-3.0-or-later
// What narrows the list of providers: services to tick, a software, a territory, a language, a trade.
import type { JSX } from 'preact';
import { wordIn } from '../../../base/list/list.ts';
import { collator } from '../../../base/locale.ts';
import { NameField } from '../../../platform/form/parts-offered.tsx';
import { ChoiceField, QueryForm, TickBox } from '../../../platform/form/parts-query.tsx';
import { site } from '../../../site.ts';
import { FromField } from '../../parts-from.tsx';
import { type FacetName, providerList } from '../list.ts';
import { serviceKinds } from '../offer.ts';
import type { ListView } from '../pages/list-view.ts';
import { kindWords, speak } from './provider.tsx';

const wordOf = (name: FacetName, lang: string) => wordIn(providerList.facets[name].word, lang);

export function Facets(view: ListView): JSX.Element {
  const { lang, query, found, labels, territories } = view;
  const t = speak(lang);
  const kinds = found.facets.kind;
  const { compare } = collator(lang);
  const byLabel = (codes: readonly string[], label: (code: string) => string) =>
    [...codes].map((value) => ({ value, label: label(value) })).sort((a, b) => compare(a.label, b.label));
  const present = (name: 'language' | 'function') =>
    byLabel([...new Set([...found.facets[name].keys(), ...query.chosen[name]])], labels[name]);
  return (
    <QueryForm class="facets no-print" action={site.providers(lang)} label={t('market.facets.label')}>
      <details>
        <summary>{t('market.facets.open')}</summary>
        <SoftwareField {...view} />
        <fieldset>
          <legend>{t('market.facet.kind')}</legend>
          {serviceKinds.map((kind) => (
            <TickBox
              key={kind}
              name={wordOf('kind', lang)}
              value={kind}
              checked={query.chosen.kind.includes(kind)}
              label={kindWords(lang, kind)}
              count={kinds.get(kind) ?? 0}
            />
          ))}
        </fieldset>
        <Select view={view} name="territory" options={territoriesIn(lang, territories, labels.territory)} />
        <FromField lang={lang} away={view.away} />
        <Select view={view} name="language" options={present('language')} />
        <Select view={view} name="function" options={present('function')} />
        <button class="btn btn-plain btn-small" type="submit">
          {t('market.facets.apply')}
        </button>
      </details>
    </QueryForm>
  );
}

function SoftwareField({ lang, query, labels }: ListView): JSX.Element {
  const t = speak(lang);
  const [first, ...others] = query.chosen.software;
  return (
    <fieldset>
      <legend>{t('market.facet.software')}</legend>
      <NameField
        lang={lang}
        of="software"
        id="software"
        name={wordOf('software', lang)}
        label={t('market.facet.software-label')}
        value={first === undefined ? '' : labels.software(first)}
        most={100}
      />
      {others.map((slug) => (
        <TickBox
          key={slug}
          name={wordOf('software', lang)}
          value={slug}
          checked
          label={labels.software(slug)}
        />
      ))}
    </fieldset>
  );
}

const offered = new WeakMap<readonly string[], Map<string, readonly Option[]>>();

/** All territories by their label: put in order once for a language. */
function territoriesIn(
  lang: string,
  codes: readonly string[],
  label: (code: string) => string,
): readonly Option[] {
  const known = offered.get(codes) ?? new Map<string, readonly Option[]>();
  offered.set(codes, known);
  const { compare } = collator(lang);
  const options =
    known.get(lang) ??
    codes.map((value) => ({ value, label: label(value) })).sort((a, b) => compare(a.label, b.label));
  known.set(lang, options);
  return options;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly view: ListView;
  readonly name: 'territory' | 'language' | 'function';
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One value is chosen here; an address may hold several. */
function Select({ view: { lang, query }, name, options }: SelectProps): JSX.Element | null {
  const t = speak(lang);
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{t(`market.facet.${name}`)}</legend>
      <ChoiceField
        id={`facet-${name}`}
        name={wordOf(name, lang)}
        label={t(`market.facet.${name}`)}
        labelClass="vh"
        options={[{ value: '', label: t('market.facets.any') }, ...options]}
        chosen={query.chosen[name][0]}
      />
    </fieldset>
  );
}
