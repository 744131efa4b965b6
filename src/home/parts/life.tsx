// SPDX-License-Identifier: AGPL-3.0-or-later
// What lives in the halle, on its first page: who says that they use what, and the small tasks that are open;
// near a commune where somebody says from where. Where there is nothing yet, what to do, and an example
// marked as one.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { wordIn } from '../../base/list/list.ts';
import { fromWord } from '../../base/list/query.ts';
import { type MissionLine, MissionLines } from '../../market/missions/parts/mission.tsx';
import { type Away, awayWords, FromNote } from '../../market/parts-from.tsx';
import { type NeedLine, NeedLines } from '../../needs/parts/need.tsx';
import { NameField } from '../../platform/form/parts-offered.tsx';
import { QueryForm } from '../../platform/form/parts-query.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import type { LivelyUse } from '../home.ts';
import { texts } from '../texts-life.ts';

/** What lives in the halle: the last, or the nearest where somebody asks from where (`away`). */
export interface Life {
  readonly uses: readonly LivelyUse[];
  readonly missions: readonly MissionLine[];
  readonly needs: readonly NeedLine[];
  readonly away?: Away | undefined;
}

interface View {
  readonly lang: Lang;
  readonly life: Life;
}

export function LifeSection({ lang, life }: View): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <Section id="life" title={t('home.life')} note={t('home.life-note')}>
      <div class="stack">
        <From lang={lang} life={life} />
        <div class="cols cols-2">
          <Uses lang={lang} life={life} />
          <Tasks lang={lang} life={life} />
        </div>
        <Needs lang={lang} life={life} />
      </div>
    </Section>
  );
}

function From({ lang, life: { away } }: View): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <QueryForm class="near" action={`${site.home(lang)}#life`} label={t('home.life-near')}>
        <NameField
          lang={lang}
          of="organisation"
          id="from"
          name={wordIn(fromWord, lang)}
          label={t('home.life-from')}
          value={away?.written ?? ''}
          most={120}
        />
        <button class="btn btn-plain" type="submit">
          {t('home.life-near')}
        </button>
      </QueryForm>
      <FromNote lang={lang} away={away} to={(from) => site.home(lang, { [wordIn(fromWord, lang)]: from })} />
    </>
  );
}

/** What those around lack too. */
function Needs({ lang, life: { needs, away } }: View): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="stack-tight">
      <h3>{t(away?.name ? 'home.life-needs-near' : 'home.life-needs')}</h3>
      {needs.length > 0 ? (
        <NeedLines lang={lang} needs={needs} level={4} />
      ) : (
        <p>{t('home.life-no-needs')}</p>
      )}
      <p>
        <a href={needs.length > 0 ? site.needs(lang) : site.needNew(lang)}>
          {t(needs.length > 0 ? 'home.life-all-needs' : 'home.life-say-need')}
        </a>
      </p>
    </div>
  );
}

function Uses({ lang, life: { uses, away } }: View): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="stack-tight">
      <h3>{t(away?.name ? 'home.life-uses-near' : 'home.life-uses')}</h3>
      {uses.length > 0 ? (
        <ul class="rows">
          {uses.map((use) => (
            <UseRow
              key={use.organisation.slug}
              lang={lang}
              use={use}
              away={awayWords(lang, away, use.organisation.id)}
            />
          ))}
        </ul>
      ) : (
        <>
          <p>{t('home.life-no-uses')}</p>
          <p class="example">
            <strong>{t('home.life-example')}</strong> {t('home.life-example-use')}
          </p>
        </>
      )}
      <p>
        <a href={site.signIn(lang)}>{t('home.life-say')}</a>
      </p>
    </div>
  );
}

interface UseRowProps {
  readonly lang: Lang;
  readonly use: LivelyUse;
  readonly away: string | undefined;
}

function UseRow({
  lang,
  use: { organisation, software, mandatary, confirmedOn },
  away,
}: UseRowProps): JSX.Element {
  const t = speaker(texts, lang);
  const usesIt = t('home.life-uses-it');
  return (
    <li>
      <p>
        <a href={site.organisation(lang, organisation.slug)}>{organisation.name}</a> {usesIt}{' '}
        <a href={site.software(lang, software.slug)}>{software.name}</a>
      </p>
      <p class="note">
        {mandatary
          ? t('home.life-said-for', { day: formatDay(lang, confirmedOn), by: mandatary.name })
          : t('home.life-said', { day: formatDay(lang, confirmedOn) })}
        {away && ` · ${away}`}
      </p>
    </li>
  );
}

function Tasks({ lang, life: { missions, away } }: View): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <div class="stack-tight">
      <h3>{t(away?.name ? 'home.life-tasks-near' : 'home.life-tasks')}</h3>
      {missions.length > 0 ? (
        <MissionLines
          lang={lang}
          level={4}
          missions={missions.map((one) => ({
            ...one,
            away: awayWords(lang, away, one.mission.organisation),
          }))}
        />
      ) : (
        <>
          <p>{t('home.life-no-tasks')}</p>
          <p class="example">
            <strong>{t('home.life-example')}</strong> {t('home.life-example-task')}
          </p>
        </>
      )}
      <p>
        <a href={site.missions(lang)}>{t('home.life-all-tasks')}</a>
      </p>
    </div>
  );
}
