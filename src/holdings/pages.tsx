// SPDX-License-Identifier: AGPL-3.0-or-later
// What is held of an organisation, or of an account: kind by kind, and the archive to take away.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import type { Organisation } from '../people/directory/organisation.ts';
import { organisationFrame } from '../people/signed-in/pages-frame.ts';
import { texts as signedInTexts } from '../people/signed-in/texts.ts';
import { Section } from '../platform/parts/section.tsx';
import type { Page } from '../platform/web/page.ts';
import { site } from '../site.ts';
import { notInside } from './archive.ts';
import type { HeldKind } from './held.ts';
import { fileTexts } from './texts/files.ts';
import { texts as ownTexts } from './texts/texts.ts';

const texts = { ...signedInTexts, ...ownTexts, ...fileTexts };

/** How many rows are held, by kind, in the order of the archive. */
export type Counts = ReadonlyMap<HeldKind, number>;

export function organisationDataPage(
  lang: Lang,
  organisation: Organisation,
  counts: Counts,
): Page & { who: string } {
  const t = speaker(texts, lang);
  const { slug, name } = organisation;
  const address = (other: Lang) => site.organisationData(other, slug);
  const lead = t('holdings.lead', { name });
  return {
    ...organisationFrame(lang, organisation, t('holdings.title'), address),
    body: (
      <Body
        {...{ lang, counts, lead, title: t('holdings.title'), file: site.organisationArchive(lang, slug) }}
      />
    ),
  };
}

export function accountDataPage(lang: Lang, counts: Counts): Page {
  const t = speaker(texts, lang);
  const title = t('holdings.title-own');
  return {
    lang,
    title,
    address: site.accountData,
    noindex: true,
    crumbs: [{ label: t('people.account.title'), href: site.account(lang) }, { label: title }],
    body: (
      <Body {...{ lang, counts, title, lead: t('holdings.lead-own'), file: site.accountArchive(lang) }} />
    ),
  };
}

interface BodyModel {
  readonly lang: Lang;
  readonly title: string;
  readonly lead: string;
  readonly counts: Counts;
  /** Where the archive is. */
  readonly file: string;
}

function Body({ lang, title, lead, counts, file }: BodyModel): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p>
          <a class="btn" href={file}>
            {t('holdings.take')}
          </a>
        </p>
        <p class="note">{t('holdings.take-note')}</p>
      </div>
      <Section id="inside" title={t('holdings.inside')} note={t('holdings.inside-note')}>
        <dl class="stack">
          {[...counts].map(([kind, n]) => (
            <div key={kind}>
              <dt>
                <strong>{t(`holdings.file.${kind}`)}</strong>{' '}
                <span class="note">{t('holdings.n', { n })}</span>
              </dt>
              <dd>{t(`holdings.is.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="outside" title={t('holdings.outside')}>
        <ul class="stack-tight">
          {notInside.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
