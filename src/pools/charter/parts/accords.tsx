// SPDX-License-Identifier: AGPL-3.0-or-later
// The accords of members on one version, and the forms by which they are given: an intention, while what
// binds is signed outside Halle.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import { nameWords } from '../../../people/directory/organisations/words.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import type { OwnSeat, ShownSeat } from '../../groups/shown.ts';
import { type Accord, accordRules, isWhole } from '../accord.ts';
import { agreeForm, secondForm } from '../forms.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { Part } from './model.ts';

const texts = { ...formTexts, ...pageTexts };

export function Accords({ lang, model }: Part): JSX.Element | null {
  const t = speaker(texts, lang);
  const { whole, standing, seats } = model;
  if (!whole || standing === 'draft') return null;
  return (
    <Section id="accords" title={t('pools.charter.accords')} note={t('pools.charter.accords-note')}>
      <div class="stack">
        <table class="table table-fold">
          <thead>
            <tr>
              {(['who', 'what', 'office', 'power'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`pools.charter.accord-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <Row
                key={seat.id}
                lang={lang}
                seat={seat}
                accord={whole.accords.find((one) => one.seat === seat.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({
  lang,
  seat,
  accord,
}: {
  lang: Lang;
  seat: ShownSeat;
  accord: Accord | undefined;
}): JSX.Element {
  const t = speaker(texts, lang);
  const day = accord && formatDay(lang, accord.at);
  const offices = accord ? [accord.office, ...(accord.second ? [accord.second.office] : [])].join(', ') : '';
  return (
    <tr>
      <th scope="row">{nameWords(lang, seat.member)}</th>
      <td data-l={t('pools.charter.accord-what')}>
        {accord && day
          ? t(isWhole(accord) ? 'pools.charter.accord-given' : 'pools.charter.accord-half', { day })
          : t('pools.charter.accord-missing')}
      </td>
      <td data-l={t('pools.charter.accord-office')} class="written">
        {offices}
      </td>
      <td data-l={t('pools.charter.accord-power')}>{accord && powerWords(lang, accord)}</td>
    </tr>
  );
}

function powerWords(lang: Lang, { power, powerOn, powerReference: reference }: Accord): string {
  const t = speaker(texts, lang);
  const said = { power: t(`pools.charter.power.${power}`), day: formatDay(lang, powerOn) };
  return reference ? t('pools.charter.power-ref', { ...said, reference }) : t('pools.charter.power-on', said);
}

/** For each seat of who looks, what it can give now. */
export function Agreeing({ lang, model }: Part): JSX.Element {
  return (
    <>
      {model.agreeing.map((seat) => (
        <AgreeFor key={seat.id} lang={lang} model={model} seat={seat} />
      ))}
    </>
  );
}

function AgreeFor({ lang, model, seat }: Part & { seat: OwnSeat }): JSX.Element | null {
  const t = speaker(texts, lang);
  const { whole, state, pool } = model;
  if (!whole) return null;
  const { number } = whole.version;
  const given = whole.accords.find((one) => one.seat === seat.id);
  if (given && isWhole(given)) return null;
  const { law } = accordRules(seat.member);
  const words = termsIn(lang, seat.member);
  const initial = { seat: seat.id, version: String(number) };
  return (
    <section class="turn stack" aria-labelledby={`agree-${seat.id}`}>
      <h2 id={`agree-${seat.id}`} class="line-title">
        {t(given ? 'pools.charter.second-title' : 'pools.charter.agree-title', { name: seat.member.name })}
      </h2>
      <p>{t('pools.charter.agree-version', { n: number })}</p>
      <p class="note">
        {t(`pools.charter.accord-why.${law}`, { signers: words.signers, decision: words.decision })}
      </p>
      {given ? (
        <>
          <p>
            {t('pools.charter.second-why', { office: given.office, day: formatDay(lang, given.at) })}{' '}
            {t('pools.charter.second-yours')}
          </p>
          <Form
            of={secondForm(number)}
            state={state}
            action={site.poolCharterAction(lang, pool.slug, 'second')}
            initial={initial}
            button={t('pools.charter.form.second')}
          />
        </>
      ) : (
        <Form
          of={agreeForm(seat.member, number)}
          state={state}
          action={site.poolCharterAction(lang, pool.slug, 'agree')}
          initial={{
            ...initial,
            power: 'assembly',
            on: seat.deliberation?.on,
            reference: seat.deliberation?.reference,
          }}
          button={t('pools.charter.form.agree', { n: number })}
        />
      )}
    </section>
  );
}
