// SPDX-License-Identifier: AGPL-3.0-or-later
// What who looks may do with a vote: vote, open it, revise, discuss, withdraw.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { ButtonForm, Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { castForm, openForm, remarkForm, reviseForm, withdrawForm } from '../forms.ts';
import { texts } from '../texts/pages.ts';
import { voteState } from '../vote.ts';
import { choosable, electorsOf, type VoteModel } from './model.ts';

interface Props {
  readonly lang: Lang;
  readonly model: VoteModel;
}

const to = (lang: Lang, { seen, vote }: VoteModel, word: string) =>
  site.poolVoteAction(lang, seen.slug, String(vote.number), word);

/** What the form of a ballot is made for, by who looks. */
export function askingOf({ vote, seats, mayCast }: Pick<VoteModel, 'vote' | 'seats' | 'mayCast'>) {
  const { rule, secret = false } = vote.running ?? {};
  const own = new Set(mayCast.map(({ id }) => id));
  const others = electorsOf({ vote, seats }).filter(
    ({ id, until }) => !until && !(own.size === 1 && own.has(id)),
  );
  return {
    ...{ kind: rule?.kind ?? ('majority' as const), secret, delegation: rule?.delegation ?? false },
    ...{ seats: choosable(mayCast), others: choosable(others) },
  };
}

export function Casting({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  if (voteState(model.vote, model.at) !== 'open' || model.mayCast.length === 0) return null;
  return (
    <Section id="yours" title={t('pools.votes.yours')} note={t('pools.votes.intention')}>
      <Form
        of={castForm(askingOf(model))}
        state={model.state}
        action={to(lang, model, 'cast')}
        initial={{ t: '', seat: model.mayCast[0]!.id }}
        button={t('pools.votes.cast')}
      />
    </Section>
  );
}

export function Talk({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  const { remarks, mayTalk, state, vote } = model;
  const isOpen = voteState(vote, model.at) === 'proposed' && mayTalk.length > 0;
  if (remarks.length === 0 && !isOpen) return null;
  return (
    <Section id="talk" title={t('pools.votes.talk')}>
      <div class="stack">
        <ul class="list stack">
          {remarks.map(({ words, name, at }) => (
            <li key={at.toISOString() + words} class="stack-tight">
              <p class="written">{words}</p>
              <p class="note">
                {name}, {formatDay(lang, at)}
              </p>
            </li>
          ))}
        </ul>
        {isOpen && (
          <Form
            of={remarkForm(choosable(mayTalk, 'organisation'))}
            state={state}
            action={to(lang, model, 'remark')}
            initial={{ organisation: mayTalk[0]!.organisation }}
            button={t('pools.votes.talk-send')}
          />
        )}
      </div>
    </Section>
  );
}

export function Steps({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  const { vote, state, mayOpen, mayRevise } = model;
  if (voteState(vote, model.at) !== 'proposed' || !(mayOpen || mayRevise)) return null;
  const { title, words, shown } = vote;
  return (
    <Section id="steps" title={t('pools.votes.open')}>
      <div class="stack">
        {mayOpen && (
          <Form
            of={openForm(model.isSaid)}
            state={state}
            action={to(lang, model, 'open')}
            initial={{
              rule: model.isSaid ? 'charter' : 'simple',
              days: '14',
              count: 'days',
              voters: 'all',
              quorum: '50',
            }}
            button={t('pools.votes.open')}
          />
        )}
        {mayRevise && (
          <details class="more" open={state.refused?.form === 'revise'}>
            <summary>{t('pools.votes.revise')}</summary>
            <Form
              of={reviseForm}
              state={state}
              action={to(lang, model, 'revise')}
              initial={{ title, words, shown }}
              button={t('pools.votes.revise-send')}
            />
          </details>
        )}
        <ButtonForm of={withdrawForm} state={state} action={to(lang, model, 'withdraw')}>
          {t('pools.votes.withdraw')}
        </ButtonForm>
      </div>
    </Section>
  );
}
