// SPDX-License-Identifier: AGPL-3.0-or-later
// The minutes of a vote: what was proposed, under which rule, who voted what, what it came to.
import type { Day } from '../../../base/day.ts';
import { formatMoment } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import type { Block, Document } from '../../../platform/document/document.ts';
import { reasonOf, saysWords } from '../parts/ballots.tsx';
import { electorsOf, type VoteModel } from '../parts/model.ts';
import { namedOf, namedSentences } from '../parts/named.tsx';
import { ruleSentences, weightWords } from '../rule-words.ts';
import { texts as countTexts } from '../texts/count.ts';
import { texts as namingTexts } from '../texts/exclusion.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import type { Running } from '../vote.ts';

const texts = { ...countTexts, ...formTexts, ...namingTexts, ...pageTexts };

type Model = Omit<VoteModel, 'state' | 'isHoliday'>;

export interface Frame {
  readonly halle: Document['halle'];
  readonly address: string;
  readonly day: Day;
}

export function minutesDocument(lang: Lang, model: Model, running: Running, frame: Frame): Document {
  const t = speaker(texts, lang);
  const { vote, seen } = model;
  const isOver = running.closedAt !== undefined;
  const moment = (at: Date) => formatMoment(lang, at, running.rule.zone);
  return {
    ...{ lang, author: seen.coordinator.name, ...frame },
    title: t(isOver ? 'pools.votes.minutes-title' : 'pools.votes.so-far-title', { title: vote.title }),
    about: t('pools.votes.minutes-about'),
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: t('pools.votes.minutes-pool'), value: seen.pool.name },
          { label: t('pools.votes.minutes-question'), value: t(`pools.votes.question.${vote.question}`) },
          { label: t('pools.votes.minutes-opened'), value: moment(running.openedAt) },
          {
            label: t(isOver ? 'pools.votes.minutes-closed' : 'pools.votes.so-far-closes'),
            value: moment(running.closesAt),
          },
        ],
      },
      ...(isOver ? [] : [{ kind: 'paragraph' as const, line: t('pools.votes.so-far-why') }]),
      { kind: 'paragraph', line: t('pools.votes.intention') },
      { kind: 'heading', level: 1, words: t('pools.votes.text') },
      ...vote.words.split(/\n+/).map((line): Block => ({ kind: 'paragraph', line })),
      ...namedBlocks(lang, model),
      { kind: 'heading', level: 1, words: t('pools.votes.rule') },
      { kind: 'list', items: ruleSentences(lang, running) },
      ...resultBlocks(lang, model),
      ...ballotBlocks(lang, model, running),
      ...interestBlocks(lang, model),
      ...(running.secret
        ? []
        : [
            {
              kind: 'paragraph' as const,
              line: [{ words: t('pools.votes.minutes-recount'), soft: true as const }],
            },
          ]),
    ],
  };
}

/** Who is named, until when it was heard and what it said. */
function namedBlocks(lang: Lang, model: Model): Block[] {
  const t = speaker(texts, lang);
  const named = namedOf(model);
  if (!named) return [];
  const { name } = named.seat;
  const isExclusion = model.vote.question === 'exclusion';
  const said = named.said.flatMap(({ words }) => words.split(/\n+/));
  const answered: Block[] =
    said.length > 0
      ? [
          { kind: 'paragraph', line: [{ words: t('pools.votes.about-said', { name }), strong: true }] },
          ...said.map((line): Block => ({ kind: 'paragraph', line })),
        ]
      : [{ kind: 'paragraph', line: t('pools.votes.about-silent', { name }) }];
  return [
    { kind: 'heading', level: 1, words: t('pools.votes.about-of', { name }) },
    ...namedSentences(lang, model).map((line): Block => ({ kind: 'paragraph', line })),
    ...(isExclusion ? answered : []),
  ];
}

function resultBlocks(lang: Lang, { rounds }: Model): Block[] {
  const t = speaker(texts, lang);
  if (rounds.length === 0) return [];
  const items = rounds.map(({ round, result, why }) => [
    {
      words: `${t('pools.votes.round', { round, result: t(`pools.votes.result.${result}`) })} `,
      strong: true as const,
    },
    { words: t(why.key as keyof typeof texts, why.facts) },
  ]);
  return [
    { kind: 'heading', level: 1, words: t('pools.votes.results') },
    { kind: 'list', items },
  ];
}

/** Of an open vote who said what, once the round is over; of a secret one who voted. */
function ballotBlocks(lang: Lang, model: Model, { secret, rule, round: last }: Running): Block[] {
  const t = speaker(texts, lang);
  const isWeighted = rule.kind === 'weighted' || rule.kind === 'double';
  const columns = [
    { heading: t('pools.votes.member'), share: 3 },
    ...(isWeighted ? [{ heading: t('pools.votes.weight'), share: 1 }] : []),
    { heading: t('pools.votes.says'), share: 2 },
    ...(secret ? [] : [{ heading: t('pools.votes.why'), share: 4 }]),
  ];
  return Array.from({ length: last }, (_, n) => n + 1).flatMap((round): Block[] => [
    {
      kind: 'heading',
      level: 1,
      words: t(secret ? 'pools.votes.minutes-voters' : 'pools.votes.minutes-votes', { round }),
    },
    {
      ...{ kind: 'table', caption: t('pools.votes.who'), columns },
      rows: electorsOf(model).map((seat) => [
        [seat.name],
        ...(isWeighted ? [[weightWords(lang, rule, seat.id) ?? '']] : []),
        [saysWords(lang, model, seat, round)],
        ...(secret ? [] : [[isTold(model, round) ? reasonOf(model, seat, round) : '']]),
      ]),
    },
  ]);
}

const isTold = ({ vote: { running } }: Model, round: number): boolean =>
  running?.closedAt !== undefined || (running?.round ?? 0) > round;

function interestBlocks(lang: Lang, { interests, seats }: Model): Block[] {
  const t = speaker(texts, lang);
  if (interests.length === 0) return [];
  const nameOf = (seat: string) => seats.find(({ id }) => id === seat)?.name ?? t('pools.votes.gone');
  const items = interests.map(({ seat, words }) => t('pools.votes.interest', { name: nameOf(seat), words }));
  return [
    { kind: 'heading', level: 1, words: t('pools.votes.interests') },
    { kind: 'list', items },
  ];
}
