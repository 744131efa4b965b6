// SPDX-License-Identifier: AGPL-3.0-or-later
// The acts of a pool: of each subject, whose is firm, whose is an intention still and what it lacks, from
// whom, by when; and what the law of each country asks.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { nameWords } from '../../people/directory/organisations/words.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { texts as charterTexts } from '../charter/texts/pages.ts';
import type { OwnSeat, SeenPool, ShownSeat } from '../groups/shown.ts';
import { type Act, firmRows, isFirm, laws, type Subject } from './act.ts';
import { actForm } from './forms.ts';
import type { SeatActs } from './subjects.ts';
import { texts as own } from './texts.ts';
import { cited } from './texts-cited.ts';
import { lackWords, subjectWords } from './words.ts';

const texts = { ...charterTexts, ...own };

export interface ActsModel {
  readonly pool: SeenPool;
  readonly state: FormState;
  /** By subject, each seat with its act. */
  readonly subjects: readonly { readonly subject: ShownSubject; readonly seats: readonly SeatActs[] }[];
  /** Own seats, for which one may say an act. */
  readonly writers: readonly OwnSeat[];
}

export interface ShownSubject {
  readonly kind: Subject['kind'];
  /** Of a charter: its version and id; a seat's subject is itself. */
  readonly id?: string | undefined;
  readonly version?: number | undefined;
}

export function actsPage(lang: Lang, model: ActsModel): Page {
  const t = speaker(texts, lang);
  const { pool, subjects, writers } = model;
  const { slug } = pool;
  return {
    ...{ lang, title: t('pools.act.title-of', { name: pool.pool.name }), noindex: true },
    description: t('pools.act.note'),
    address: (other) => site.poolActs(other, slug),
    crumbs: [{ label: pool.pool.name, href: site.pool(lang, slug) }, { label: t('pools.act.crumb') }],
    here: 'join',
    body: (
      <>
        <div class="nave page-head">
          <div class="pool-head">
            <div class="stack">
              <h1>{t('pools.act.title')}</h1>
              <p class="lead">{t('pools.act.note')}</p>
            </div>
            <div class="stack">
              {writers.map((seat) => (
                <Say key={seat.id} lang={lang} model={model} seat={seat} />
              ))}
            </div>
          </div>
        </div>
        {subjects.map(({ subject, seats }) => (
          <About key={subject.id ?? 'seat'} lang={lang} slug={slug} subject={subject} seats={seats} />
        ))}
        <Law lang={lang} />
      </>
    ),
    next: (
      <Next
        title={t('pools.act.next')}
        main={{ label: t('pools.charter.next-owed'), href: site.poolOwed(lang, slug) }}
        others={[{ label: t('pools.charter.title'), href: site.poolCharter(lang, slug) }]}
      >
        {t('pools.act.next-how')}
      </Next>
    ),
  };
}

function About({
  lang,
  slug,
  subject,
  seats,
}: ActsModel['subjects'][number] & { lang: Lang; slug: string }): JSX.Element {
  const t = speaker(texts, lang);
  const firm = seats.filter(({ seat, act }) => isFirm(act, seat.member.country)).length;
  return (
    <Section
      id={subject.id ?? 'seat'}
      title={subjectWords(lang, subject)}
      note={t('pools.act.counts', { firm, all: seats.length })}
    >
      <table class="table table-fold">
        <thead>
          <tr>
            {(['who', 'decided', 'state', 'lacks'] as const).map((column) => (
              <th scope="col" key={column}>
                {t(`pools.act.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map((one) => (
            <Row key={one.seat.id} lang={lang} slug={slug} one={one} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ lang, slug, one }: { lang: Lang; slug: string; one: SeatActs }): JSX.Element {
  const t = speaker(texts, lang);
  const { seat, act, lacks } = one;
  return (
    <tr>
      <th scope="row">{nameWords(lang, seat.member)}</th>
      <td data-l={t('pools.act.decided')}>
        {act ? <Decided lang={lang} slug={slug} seat={seat} act={act} /> : '—'}
      </td>
      <td data-l={t('pools.act.state')}>
        <span class="clause-standing">
          <svg class="squares one" viewBox="0 0 12 12" aria-hidden="true">
            <rect x="1" y="1" width="10" height="10" class={lacks.length === 0 ? 'full' : undefined} />
          </svg>{' '}
          {t(lacks.length === 0 ? 'pools.act.firm' : 'pools.act.intention')}
        </span>
      </td>
      <td data-l={t('pools.act.lacks')}>
        {lacks.length === 0 ? (
          t('pools.act.nothing')
        ) : (
          <ul>
            {lacks.map((lack) => (
              <li key={lack.step}>{lackWords(lang, lack)}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function Decided({
  lang,
  slug,
  seat,
  act,
}: {
  lang: Lang;
  slug: string;
  seat: ShownSeat;
  act: Act;
}): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      {formatDay(lang, act.decidedOn)} {act.reference && <span class="written">{act.reference}</span>}{' '}
      {act.fileName && (
        <a href={site.poolActFile(lang, slug, act.id)}>
          {t('pools.act.file-of', { name: seat.member.name })}
        </a>
      )}{' '}
      {act.address && (
        <a href={act.address} rel="noopener nofollow">
          {t('pools.act.read-at')}
        </a>
      )}
    </>
  );
}

function Say({ lang, model, seat }: { lang: Lang; model: ActsModel; seat: OwnSeat }): JSX.Element {
  const t = speaker(texts, lang);
  const { pool, state, subjects } = model;
  const options = subjects.map(({ subject }) => ({
    value: `${subject.kind}:${subject.id ?? seat.id}`,
    label: subjectWords(lang, subject),
  }));
  // the act that is furthest from firm is the one that is being said
  const now = subjects
    .map(({ subject, seats }) => ({ subject, one: seats.find((of) => of.seat.id === seat.id) }))
    .find(({ one }) => one?.act && one.lacks.length > 0);
  const act = now?.one?.act;
  return (
    <details class="turn more" open={state.refused?.form === 'act' || model.writers.length === 1}>
      <summary>{t('pools.act.say', { name: seat.member.name })}</summary>
      <Form
        of={actForm(options)}
        state={state}
        action={site.poolActSaid(lang, pool.slug)}
        initial={{
          seat: seat.id,
          subject: now ? `${now.subject.kind}:${now.subject.id ?? seat.id}` : options.at(-1)?.value,
          ...(act && {
            ...{ decided: act.decidedOn, reference: act.reference, transmitted: act.transmittedOn },
            ...{ published: act.publishedOn, notified: act.notifiedOn, address: act.address },
            ...(act.budgetYear !== undefined && { year: String(act.budgetYear) }),
          }),
        }}
        button={t('pools.act.save')}
      />
    </details>
  );
}

function Law({ lang }: { lang: Lang }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section
      id="law"
      title={t('pools.act.law')}
      note={t('pools.act.law-note', { day: formatDay(lang, firmRows[0]!.checkedOn) })}
    >
      <div class="stack">
        {laws.map((law) => (
          <details key={law} class="more">
            <summary>{t(`pools.act.place.${law}`)}</summary>
            <ul>
              {firmRows
                .filter((row) => row.law === law)
                .map((row) => (
                  <li key={row.step}>
                    <strong>{t(`pools.act.step.${row.step}`)}</strong> ({t(`pools.act.asked.${row.asked}`)}
                    {row.within !== undefined && `, ${t('pools.act.within', { n: row.within })}`}){' '}
                    <small>
                      {row.basis} {t(`pools.charter.mark.${row.mark}`)}{' '}
                      {row.sources.map((source) => (
                        <a key={source} href={cited[source]!.url} rel="noopener" lang="fr">
                          {cited[source]!.title}
                        </a>
                      ))}
                    </small>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </div>
    </Section>
  );
}
