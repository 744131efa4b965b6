// SPDX-License-Identifier: AGPL-3.0-or-later
// One page for the mayor: net and gross, for each inhabitant, if nothing is done, if one leaves, what is to
// be voted.
import { formatDay, formatExactly, formatNumber } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import type { Block, Document } from '../../../platform/document/document.ts';
import { type Paper, perHead, times, vatOf, withVat } from '../paper.ts';
import { draftBlock, frameOf, speak, vehicleLines } from './blocks.ts';

export function mayorDocument(lang: Lang, paper: Paper): Document {
  const t = speak(lang);
  const { member, subject, years, payers } = paper;
  const coordinator = paper.coordinator || t('pools.papers.to-choose');
  return {
    ...frameOf(lang, paper),
    title: t('pools.papers.mayor-title', { member: member.name }),
    about: t('pools.papers.mayor-about'),
    blocks: [
      {
        kind: 'paragraph',
        line: t('pools.papers.mayor-lead', { n: payers.length, subject, years, coordinator }),
      },
      ...vehicleLines(lang, paper).map((line): Block => ({ kind: 'paragraph', line })),
      ...costBlocks(lang, paper),
      ...otherwiseBlocks(lang, paper),
      ...voteBlocks(lang, paper),
      draftBlock(lang),
    ],
  };
}

/** What is said of an amount, and the amount. */
type Row = readonly [string, string];

function costBlocks(lang: Lang, paper: Paper): Block[] {
  const t = speak(lang);
  const { member, vat, outside } = paper;
  const rows = [...yearRows(lang, paper), ...besideRows(lang, paper)];
  const notes = [
    ...(outside.cents > 0 ? [t('pools.papers.outside', { amount: formatExactly(lang, outside) })] : []),
    ...(vat === undefined ? [t('pools.papers.vat-unknown')] : []),
  ];
  return [
    { kind: 'heading', level: 1, words: t('pools.papers.cost') },
    {
      kind: 'table',
      caption: t('pools.papers.cost'),
      columns: [
        { heading: t('pools.papers.what-column', { member: member.name }), share: 5 },
        { heading: t('pools.papers.cost-column'), share: 2 },
      ],
      rows: rows.map(([what, said]) => [[what], [said]]),
    },
    ...notes.map((line): Block => ({ kind: 'paragraph', line })),
    budgetFields(lang),
  ];
}

function yearRows(lang: Lang, { pays, years, vat }: Paper): Row[] {
  const t = speak(lang);
  const all = times(pays, years);
  const net: Row[] = [[t('pools.papers.net-year'), formatExactly(lang, pays)]];
  const netAll: Row = [t('pools.papers.net-all', { years }), formatExactly(lang, all)];
  if (vat === undefined) return [...net, netAll];
  const rate = formatNumber(lang, vat / 100);
  return [
    ...net,
    [t('pools.papers.vat-year', { rate }), formatExactly(lang, vatOf(pays, vat))],
    [t('pools.papers.gross-year'), formatExactly(lang, withVat(pays, vat))],
    netAll,
    [t('pools.papers.gross-all', { years }), formatExactly(lang, withVat(all, vat))],
  ];
}

function besideRows(lang: Lang, { pays, member, own, alone }: Paper): Row[] {
  const t = speak(lang);
  const head = perHead(pays, member.population);
  const counted = {
    population: formatNumber(lang, member.population ?? 0),
    year: String(member.populationYear ?? '—'),
  };
  const rows: (Row | false | undefined)[] = [
    head && [t('pools.papers.head', counted), formatExactly(lang, head)],
    own && [t('pools.papers.own'), formatExactly(lang, own)],
    alone && [t('pools.papers.alone'), formatExactly(lang, alone)],
    alone && [t('pools.papers.saved'), formatExactly(lang, money(pays.cents - alone.cents, pays.currency))],
  ];
  return rows.filter((row) => row !== false && row !== undefined);
}

function budgetFields(lang: Lang): Block {
  const t = speak(lang);
  return {
    kind: 'fields',
    fields: [
      {
        label: t('pools.papers.budget-kind'),
        room: 'boxes',
        choices: [t('pools.papers.running'), t('pools.papers.investment')],
      },
      {
        label: t('pools.papers.vat-recovered'),
        room: 'boxes',
        choices: [t('pools.papers.yes'), t('pools.papers.partly'), t('pools.papers.no')],
      },
    ],
  };
}

function otherwiseBlocks(lang: Lang, { alone, years }: Paper): Block[] {
  const t = speak(lang);
  const nothing = alone
    ? t('pools.papers.if-nothing-alone', {
        alone: formatExactly(lang, alone),
        n: years,
        all: formatExactly(lang, times(alone, years)),
      })
    : '…';
  return [
    { kind: 'heading', level: 1, words: t('pools.papers.if') },
    {
      kind: 'facts',
      facts: [
        { label: t('pools.papers.if-nothing'), value: nothing },
        { label: t('pools.papers.if-leave'), value: t('pools.papers.if-leave-words') },
      ],
    },
  ];
}

function voteBlocks(lang: Lang, { pays, voteBy, member }: Paper): Block[] {
  const t = speak(lang);
  const when = voteBy
    ? t('pools.papers.vote-when', { day: formatDay(lang, voteBy) })
    : t('pools.papers.vote-when-unknown');
  return [
    { kind: 'heading', level: 1, words: t('pools.papers.vote') },
    {
      kind: 'list',
      items: [
        t('pools.papers.vote-what', { amount: formatExactly(lang, pays) }),
        when,
        ...(member.country === 'FR' ? [t('pools.papers.before')] : []),
      ],
    },
  ];
}
