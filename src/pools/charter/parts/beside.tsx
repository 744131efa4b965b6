// SPDX-License-Identifier: AGPL-3.0-or-later
// What stands beside the articles: to begin a version and to propose it, the original project, documents.
import type { JSX } from 'preact';
import { speaker } from '../../../base/language.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { beginForm, proposeForm } from '../forms.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { Part } from './model.ts';

const texts = { ...formTexts, ...pageTexts };

export function Propose({ lang, model }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  const { whole, mayPropose, state, pool } = model;
  if (!mayPropose || !whole) return null;
  const { number } = whole.version;
  return (
    <section class="turn stack" aria-labelledby="propose">
      <h2 id="propose" class="line-title">
        {t('pools.charter.propose-title', { n: number })}
      </h2>
      <p>{t('pools.charter.propose-why')}</p>
      <Form
        of={proposeForm}
        state={state}
        action={site.poolCharterAction(lang, pool.slug, 'propose')}
        initial={{ version: String(number) }}
        button={t('pools.charter.form.propose')}
      />
    </section>
  );
}

export function Begin({ lang, model }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  const { mayBegin, state, pool, writers, versions } = model;
  if (!mayBegin) return null;
  return (
    <section class={versions.length === 0 ? 'turn stack' : 'stack'}>
      {versions.length === 0 && (
        <>
          <h2 class="line-title">{t('pools.charter.play-first')}</h2>
          <p>{t('pools.charter.play-first-how')}</p>
          <p>
            <a href={site.poolSession(lang, pool.slug)}>{t('pools.charter.play-go')}</a>
          </p>
        </>
      )}
      {versions.length > 0 && <p class="note">{t('pools.charter.begin-why')}</p>}
      <Form
        of={beginForm(writers)}
        state={state}
        action={site.poolCharterAction(lang, pool.slug, 'begin')}
        initial={{ seat: writers[0]?.value }}
        button={t('pools.charter.form.begin')}
      />
    </section>
  );
}

/** How the project of the software decides stands beside how the group does. */
export function Upstream({ lang, model: { pool } }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const { software } = pool;
  return (
    <Section id="upstream" title={t('pools.charter.upstream')} note={t('pools.charter.upstream-note')}>
      <p>
        {software ? (
          <a href={site.software(lang, software.slug)}>
            {t('pools.charter.upstream-sheet', { name: software.name })}
          </a>
        ) : (
          t('pools.charter.upstream-none')
        )}
      </p>
    </Section>
  );
}

const lawIn = { FR: 'fr', BE: 'be', CA: 'qc' } as const;

/** Of the countries of those who sit; where none of them has its convention here, all. */
function lawsOf(seats: Part['model']['seats']): readonly ('fr' | 'be' | 'qc')[] {
  const theirs = Object.entries(lawIn).filter(([country]) =>
    seats.some(({ member }) => member.country === country),
  );
  return theirs.length > 0 ? theirs.map(([, law]) => law) : Object.values(lawIn);
}

export function Papers({ lang, model: { pool, whole, seats } }: Part): JSX.Element {
  const t = speaker(texts, lang);
  const at = `?v=${whole!.version.number}`;
  const { slug } = pool;
  return (
    <Section id="papers" title={t('pools.charter.papers')} note={t('pools.charter.papers-note')}>
      <ul>
        <li>
          <a href={`${site.poolGovernance(lang, slug)}${at}`}>{t('pools.charter.paper.governance')}</a>
        </li>
        {lawsOf(seats).map((law) => (
          <li key={law}>
            <a href={`${site.poolConvention(lang, slug)}${at}&law=${law}`}>
              {t(`pools.charter.paper.${law}`)}
            </a>
          </li>
        ))}
        {seats.map(({ member }) => (
          <li key={member.id}>
            <a href={`${site.poolDecision(lang, slug)}${at}&for=${member.slug}`}>
              {t('pools.charter.paper.deliberation', { name: member.name })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
