// SPDX-License-Identifier: AGPL-3.0-or-later
// Standing behind a need in one click, saying one's part more exactly, leaving.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { texts as agentTexts } from '../../people/agents/texts.ts';
import { ButtonForm, Form } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { leaveForm } from '../forms.ts';
import type { NeedModel } from '../pages/need-model.ts';
import { texts as own } from '../texts/texts.ts';

const texts = { ...agentTexts, ...own };

interface Props {
  readonly lang: Lang;
  readonly model: NeedModel;
}

export function BackPart({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  const { seen, reader } = model;
  if (seen.state !== 'open' && seen.own.length === 0) return null;
  return (
    <Section
      id="back"
      title={t(seen.own.length > 0 ? 'needs.back.again' : 'needs.back.title')}
      note={t('needs.back.note')}
    >
      <div class="stack">
        {!reader && (
          <p>
            <a class="btn" href={site.signInTo(lang, { n: `${site.need(lang, seen.need.slug)}#back` })}>
              {t('needs.back.enter')}
            </a>
          </p>
        )}
        {reader && reader.organisations.length === 0 && (
          <p>{t(reader.sells ? `people.sells-${reader.sells}` : 'needs.back.nobody')}</p>
        )}
        {reader && reader.organisations.length > 0 && seen.state === 'open' && (
          <Backing lang={lang} model={model} reader={reader} />
        )}
        {seen.own.map(({ organisation }) => (
          <ButtonForm
            key={organisation}
            of={leaveForm}
            state={model.state}
            action={site.needAction(lang, seen.need.slug, 'leave')}
            initial={{ organisation }}
            about={nameOf(model, organisation)}
          >
            {t('needs.back.leave')}
          </ButtonForm>
        ))}
      </div>
    </Section>
  );
}

const nameOf = ({ reader }: NeedModel, id: string): string | undefined =>
  reader?.organisations.find(({ value }) => value === id)?.label;

function Backing({ lang, model, reader }: Props & { reader: NonNullable<NeedModel['reader']> }): JSX.Element {
  const t = speaker(texts, lang);
  const { need, own } = model.seen;
  const mine = own[0]?.backing;
  const refused = model.state.refused?.form === reader.form.name;
  return (
    <Form
      of={reader.form}
      state={model.state}
      action={site.needAction(lang, need.slug, 'back')}
      initial={{
        organisation: mine?.organisation ?? reader.organisations[0]!.value,
        usefulBy: mine?.usefulBy ?? need.neededBy,
        weight: mine?.weight ?? 'inhabitants',
        agents: mine?.agents,
        voteBy: mine?.voteBy,
        ceiling: mine?.ceiling && String(mine.ceiling.cents / 100).replace('.', ','),
        named: mine?.named,
      }}
    >
      {(field) => (
        <>
          {field('organisation')}
          {field('named')}
          <details class="more" open={refused}>
            <summary>{t('needs.back.more')}</summary>
            <div class="stack">
              {(['usefulBy', 'voteBy', 'weight', 'agents', 'ceiling'] as const).map((name) => field(name))}
              <p class="note">{t('needs.form.private-note')}</p>
            </div>
          </details>
          <button class="btn" type="submit">
            {t(mine ? 'needs.back.save' : 'needs.back.button')}
          </button>
        </>
      )}
    </Form>
  );
}
