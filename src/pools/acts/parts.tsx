// SPDX-License-Identifier: AGPL-3.0-or-later
// Of one subject, whose act is firm and what the others lack; and what the law of each country asks.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { nameWords } from '../../people/directory/organisations/words.ts';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { texts as charterTexts } from '../charter/texts/pages.ts';
import type { ShownSeat } from '../groups/shown.ts';
import { type Act, isFirm, type Subject } from './act.ts';
import { firmRows, laws } from './firm.ts';
import type { SeatActs } from './subjects.ts';
import { texts as own } from './texts.ts';
import { cited } from './texts-cited.ts';
import { lackWords, subjectWords } from './words.ts';

const texts = { ...charterTexts, ...own };

export interface ShownSubject {
  readonly kind: Subject['kind'];
  /** Of a charter: its version and id; a seat's subject is itself. */
  readonly id?: string | undefined;
  readonly version?: number | undefined;
}

/** By subject, each seat with its act. */
export interface ShownActs {
  readonly subject: ShownSubject;
  readonly seats: readonly SeatActs[];
}

export function About({ lang, slug, subject, seats }: ShownActs & { lang: Lang; slug: string }): JSX.Element {
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
      {formatDay(lang, act.decidedOn)}
      {act.reference && (
        <>
          , <span class="written">{act.reference}</span>
        </>
      )}
      {(act.fileName || act.address) && <br />}
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

export function Law({ lang }: { lang: Lang }): JSX.Element {
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
