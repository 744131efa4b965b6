// SPDX-License-Identifier: AGPL-3.0-or-later
// One mission: what is asked, what happened, and what the one who looks may do, each act a form of its own.

import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import type { Lang } from '../../base/language.ts';
import { speaker } from '../../base/language.ts';
import { nameWords } from '../../people/directory/organisations/words.ts';
import { Next } from '../../platform/parts/next.tsx';
import { Section } from '../../platform/parts/section.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { Linked } from '../parts-linked.tsx';
import { amountWords } from '../words.ts';
import { lastDelivery } from './delivery.ts';
import { done, isLinked, type Mission, publicState } from './mission.ts';
import { nameApart } from './named.ts';
import { AnswerPart } from './parts/answer.tsx';
import { AskerPart } from './parts/asker.tsx';
import { happenings } from './parts/mission.tsx';
import type { MissionModel } from './parts/mission-model.ts';
import { Questions } from './parts/questions.tsx';
import { WriteToOther } from './parts/write.tsx';
import type { MissionStep } from './steps.ts';
import { texts } from './texts.ts';

export function missionPage(lang: Lang, model: MissionModel): Page {
  const t = speaker(texts, lang);
  const { mission, slug } = model;
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{mission.title}</h1>
        <Facts lang={lang} model={model} />
      </div>
      <Section id="task" title={t('market.mission.task')}>
        <div class="stack">
          <Paragraphs words={mission.description} />
          <h3>{t('market.mission.acceptance')}</h3>
          <Paragraphs words={mission.acceptance} />
        </div>
      </Section>
      <Questions lang={lang} model={model} />
      {model.asker ? (
        <AskerPart lang={lang} model={model} may={model.asker.may} />
      ) : (
        <AnswerPart lang={lang} model={model} />
      )}
      <WriteToOther lang={lang} model={model} />
      <Section
        id="happened"
        title={t('market.mission.what-happened')}
        note={t('market.mission.happened-note')}
      >
        <Happened lang={lang} model={model} />
      </Section>
    </>
  );
  return {
    lang,
    title: mission.title,
    address: (other) => site.mission(other, slug),
    crumbs: [{ label: t('market.mission.crumb'), href: site.missions(lang) }, { label: mission.title }],
    noindex: !done(mission, 'opened'),
    body,
    next: (
      <Next
        title={t('market.mission.crumb')}
        main={{ label: t('market.mission.all'), href: site.missions(lang) }}
      />
    ),
  };
}

/** Words that people wrote, line by line, as they stand. */
export function Paragraphs({ words }: { words: string }): JSX.Element {
  return (
    <>
      {words
        .split(/\n{2,}/)
        .slice(0, 60)
        .map((paragraph, index) => (
          <p key={index} class="written">
            {paragraph}
          </p>
        ))}
    </>
  );
}

function Facts({ lang, model }: { lang: Lang; model: MissionModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, organisation, software, offers, late } = model;
  const isOpen = ['open', 'offered'].includes(publicState(mission, offers));
  return (
    <dl class="facts">
      <dt>{t('market.mission.facet.kind')}</dt>
      <dd>{t(`market.mission.kind.${mission.kind}`)}</dd>
      <dt>{t('market.mission.asker')}</dt>
      <dd>{nameWords(lang, organisation)}</dd>
      {software && (
        <>
          <dt>{t('market.mission.software')}</dt>
          <dd>
            <a href={site.software(lang, software.slug)}>{software.name}</a>
          </dd>
        </>
      )}
      <dt>{t('market.mission.ceiling')}</dt>
      <dd>{amountWords(lang, mission.ceilingExclVat)}</dd>
      <dt>{t('market.mission.due')}</dt>
      <dd>
        {formatDay(lang, mission.due)}
        {late && (
          <>
            {' '}
            <strong>
              {t('market.mission.late', {
                day: formatDay(lang, late),
                delivered: lastDelivery(mission) ? 'yes' : 'no',
              })}
            </strong>
          </>
        )}
      </dd>
      <dt>{t('market.mission.state')}</dt>
      <dd>{t(`market.mission.state.${publicState(mission, offers)}`)}</dd>
      {done(mission, 'opened') && (
        <>
          <dt>{t('market.mission.offers-word')}</dt>
          <dd>{t(isOpen ? 'market.mission.offers-note' : 'market.mission.offers', { n: offers })}</dd>
        </>
      )}
    </dl>
  );
}

function Happened({ lang, model }: { lang: Lang; model: MissionModel }): JSX.Element {
  const t = speaker(texts, lang);
  const { mission, organisation, names, asker } = model;
  const doer = (by: string, own: boolean, id?: string) => {
    const name = own
      ? (organisation.former ?? organisation.name)
      : id
        ? nameApart(lang, names.get(id))
        : t('market.mission.independent');
    return t('market.mission.who', { organisation: name, duty: (own && asker?.duties.get(by)) || 'none' });
  };
  return (
    <div class="stack">
      <ul class="rows">
        {happenings(mission).map(({ step, by, organisation: whose, at, about }) => (
          <li key={`${step} ${at}`}>
            {t(`market.mission.day.${step}`, {
              day: formatDay(lang, at),
              who: doer(by, step !== 'delivered', whose),
            })}{' '}
            {step === 'delivered' && isLinked(mission) && <Linked lang={lang} />}
            <Said lang={lang} mission={mission} step={step} delivery={about} />
          </li>
        ))}
      </ul>
      {isLinked(mission) && <Linked lang={lang} explained />}
      {done(mission, 'accepted') && <p>{t('market.mission.retained-outside')}</p>}
    </div>
  );
}

interface SaidProps {
  readonly lang: Lang;
  readonly mission: Mission;
  readonly step: MissionStep;
  readonly delivery: string | undefined;
}

/** Where a delivery can be seen; to the two sides, why it was judged not done. */
function Said({ lang, mission, step, delivery }: SaidProps): JSX.Element | null {
  const t = speaker(texts, lang);
  const { proof, reasons } = mission.deliveries.find(({ id }) => id === delivery) ?? {};
  if (step === 'delivered' && proof !== undefined)
    return <Words label={t('market.mission.proof')}>{proof}</Words>;
  if (step !== 'not-done' || reasons === undefined) return null;
  return <Words label={t('market.mission.not-done-why')}>{reasons}</Words>;
}

function Words({ label, children }: { label: string; children: string }): JSX.Element {
  return (
    <dl class="facts">
      <dt>{label}</dt>
      <dd class="written">{children}</dd>
    </dl>
  );
}
