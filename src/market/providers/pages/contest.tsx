// SPDX-License-Identifier: AGPL-3.0-or-later
// The page where the real holder of a number says that it is theirs, and what is shown of it at the desk.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { speaker } from '../../../base/language.ts';
import { texts as keepingTexts } from '../../../people/keeping/texts.ts';
import type { AnyForm } from '../../../platform/form/form.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { SearchField } from '../../../platform/parts/search-field.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { type Contest, isProved, type OwnNumber } from '../contest.ts';
import { confirmForm, contestForm, dismissForm, freeForm } from '../forms-contest.ts';
import { speakNumbers } from '../number-words.ts';
import { NumberLine } from '../parts/number.tsx';
import { contestTexts } from '../texts/contest.ts';

interface Named {
  readonly name: string;
  readonly slug: string;
  readonly domain: string;
  readonly number: OwnNumber;
}

export function contestPage(
  lang: Lang,
  provider: Named,
  { state, sent }: { readonly state: FormState; readonly sent: boolean },
): Page {
  const t = speakNumbers(lang);
  const { name, slug, number } = provider;
  const facts = { name, scheme: t(`market.scheme.${number.scheme}`), number: number.number ?? '' };
  const title = t('market.contest.title');
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      {number.number === undefined ? (
        <p class="lead">{t('market.contest.no-number')}</p>
      ) : (
        <>
          <p class="lead">{t('market.contest.lead', facts)}</p>
          <p>
            <NumberLine lang={lang} number={number} domain={provider.domain} />
          </p>
          {isProved(number) && <p>{t('market.contest.lead-proved')}</p>}
          {sent ? (
            <p role="status">{t('market.contest.sent')}</p>
          ) : (
            <Form
              of={contestForm}
              state={state}
              action={site.providerNumber(lang, slug)}
              button={t('market.contest.send')}
            />
          )}
        </>
      )}
    </div>
  );
  return {
    lang,
    title: `${title}, ${name}`,
    address: (other) => site.providerNumber(other, slug),
    noindex: true,
    crumbs: [
      { label: t('market.list.crumb'), href: site.providers(lang) },
      { label: name, href: site.provider(lang, slug) },
      { label: title },
    ],
    body,
  };
}

interface DeskModel {
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
  readonly q: string;
  readonly contests: readonly Contest[];
  /** The provider that was looked for, where there is one. */
  readonly found: (Named & { readonly id: string }) | undefined;
}

const speakDesk = (lang: Lang) => speaker({ ...keepingTexts, ...contestTexts }, lang);

export function NumbersMatter({ lang, model }: { lang: Lang; model: DeskModel }): JSX.Element {
  const t = speakDesk(lang);
  const { contests, found, q, word } = model;
  const groups = [...Map.groupBy(contests, ({ organisation }) => organisation)];
  return (
    <>
      <Section id="contests" title={t('market.desk.contests')}>
        <div class="stack">
          {groups.length === 0 && <p>{t('market.desk.no-contests')}</p>}
          {groups.map(([id, [first, ...more]]) => (
            <ProviderCard key={id} lang={lang} model={model} provider={{ ...first!, id }}>
              {[first!, ...more].map((one) => (
                <p key={one.id}>
                  <span class="note">
                    {t('market.desk.said-on', { day: formatDay(lang, one.askedAt.toISOString()) })}
                  </span>{' '}
                  {one.words}
                </p>
              ))}
            </ProviderCard>
          ))}
        </div>
      </Section>
      <Section id="find" title={t('market.desk.find')}>
        <div class="stack">
          <SearchField
            lang={lang}
            action={site.keepingSection(lang, word)}
            label={t('market.desk.find-label')}
            button={t('market.desk.find-button')}
            value={q}
          />
          {q && !found && <p>{t('market.desk.not-found')}</p>}
          {found && !groups.some(([id]) => id === found.id) && (
            <ProviderCard lang={lang} model={model} provider={found} />
          )}
        </div>
      </Section>
    </>
  );
}

function ProviderCard({
  lang,
  model,
  provider,
  children,
}: {
  lang: Lang;
  model: DeskModel;
  provider: Named & { readonly id: string };
  children?: JSX.Element[];
}): JSX.Element {
  const t = speakDesk(lang);
  const { id, name, slug, number, domain } = provider;
  const deeds = [
    ...(isProved(number) ? [] : [['confirm', confirmForm] as const]),
    ['free', freeForm] as const,
    ...(children ? [['dismiss', dismissForm] as const] : []),
  ];
  return (
    <article class="stack" aria-label={name}>
      <h3>
        <a href={site.provider(lang, slug)}>{name}</a>
      </h3>
      <p>
        <NumberLine lang={lang} number={number} domain={domain} />
      </p>
      <p class="note">{t('market.desk.domain', { domain })}</p>
      {children}
      {number.number !== undefined &&
        deeds.map(([deed, form]) => (
          <details key={deed} class="stack-tight" open={isOpen(model.state, form, id)}>
            <summary>{t(`market.desk.${deed}-open`)}</summary>
            {deed === 'free' && <p class="note">{t('market.desk.free-note')}</p>}
            <Form
              of={form as AnyForm}
              state={model.state}
              action={site.keepingDeed(lang, model.word, deed)}
              initial={{ organisation: id }}
              button={t(`market.desk.${deed}`)}
            />
          </details>
        ))}
    </article>
  );
}

const isOpen = ({ refused }: FormState, form: AnyForm, id: string) =>
  refused?.form === form.name && refused.values['organisation'] === id;
