// SPDX-License-Identifier: AGPL-3.0-or-later
// Who votes and, once it is over and the ballot open, who said what; while it runs, who has voted.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { weightWords } from '../rule-words.ts';
import type { NamedSeat } from '../shown.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import { electorsOf, type VoteModel } from './model.ts';

const texts = { ...formTexts, ...pageTexts };

interface Props {
  readonly lang: Lang;
  readonly model: VoteModel;
}

export function Ballots({ lang, model }: Props): JSX.Element | null {
  const t = speaker(texts, lang);
  const { running } = model.vote;
  if (!running) return null;
  const isTold = running.closedAt !== undefined && !running.secret;
  const isWeighted = running.rule.kind === 'weighted' || running.rule.kind === 'double';
  return (
    <Section id="who" title={t('pools.votes.who')}>
      <table class="table table-fold">
        <thead>
          <tr>
            <th scope="col">{t('pools.votes.member')}</th>
            {isWeighted && (
              <th scope="col" class="r">
                {t('pools.votes.weight')}
              </th>
            )}
            <th scope="col">{t('pools.votes.says')}</th>
            {isTold && <th scope="col">{t('pools.votes.why')}</th>}
          </tr>
        </thead>
        <tbody>
          {electorsOf(model).map((seat) => (
            <tr key={seat.id}>
              <th scope="row">{seat.name}</th>
              {isWeighted && (
                <td class="r" data-l={t('pools.votes.weight')}>
                  {weightWords(lang, running.rule, seat.id)}
                </td>
              )}
              <td data-l={t('pools.votes.says')}>{saysWords(lang, model, seat, running.round)}</td>
              {isTold && <td data-l={t('pools.votes.why')}>{reasonOf(model, seat, running.round)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const ballotOf = ({ ballots }: Pick<VoteModel, 'ballots'>, { id }: NamedSeat, round: number) =>
  ballots.find((one) => one.seat === id && one.round === round);

export const reasonOf = (model: Pick<VoteModel, 'ballots'>, seat: NamedSeat, round: number): string =>
  ballotOf(model, seat, round)?.reason ?? '';

/** « Pour », « voix confiée à … »; while it runs, or in secret, whether it has voted. */
export function saysWords(
  lang: Lang,
  model: Pick<VoteModel, 'vote' | 'ballots' | 'voters' | 'seats'>,
  seat: NamedSeat,
  round: number,
): string {
  const t = speaker(texts, lang);
  const { running } = model.vote;
  const ballot = ballotOf(model, seat, round);
  const hasVoted = ballot ?? model.voters.find((one) => one.seat === seat.id && one.round === round);
  if (!hasVoted) return t('pools.votes.not-yet');
  const isTold = running?.closedAt !== undefined || (running?.round ?? 0) > round;
  if (!ballot || !isTold) return t('pools.votes.has-voted');
  if (ballot.choice) return t(`pools.votes.choice.${ballot.choice}`);
  const to = model.seats.find(({ id }) => id === ballot.delegate)?.name;
  return t('pools.votes.gave-to', { name: to ?? t('pools.votes.gone') });
}
