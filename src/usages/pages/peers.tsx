// SPDX-License-Identifier: AGPL-3.0-or-later
// « Qui nous ressemble et l’utilise ? »: like whom, what narrows the list, and the list beside its map.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { instead } from '../../base/list/unclear.ts';
import { placeWords } from '../../people/directory/organisations/words.ts';
import { Form } from '../../platform/form/parts.tsx';
import { UnclearNames } from '../../platform/form/parts-unclear.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { peerForm } from '../forms.ts';
import { speak } from '../parts.tsx';
import { PeersFoundPart } from './peers-found.tsx';
import { type Named, type PeersModel, peersAddress } from './peers-view.ts';

export function peersPage(lang: Lang, model: PeersModel): Page {
  const t = speak(lang);
  const { software, of, found } = model;
  const title = t('usages.peers', { software: software.name });
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{of ? t('usages.peers-of', { software: software.name, name: of.name }) : title}</h1>
        <p class="lead">{t('usages.peers-lead')}</p>
        <Choose lang={lang} model={model} />
        <UnclearNames
          lang={lang}
          unclear={model.unclear}
          to={(name, one, value) => peersAddress(lang, model, instead(model.query, name, one, value))}
        />
      </div>
      {of && found && <PeersFoundPart lang={lang} model={model} of={of} found={found} />}
    </>
  );
  const crumbs = [
    { label: software.name, href: site.software(lang, software.slug) },
    { label: t('usages.peers-crumb') },
  ];
  return {
    lang,
    title,
    address: (other) => peersAddress(other, model, model.query),
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
