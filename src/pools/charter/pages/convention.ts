// SPDX-License-Identifier: AGPL-3.0-or-later
// The convention that a charter becomes by the law of a country: each row that its law asks for, filled with
// what the charter says or left to be filled; places to sign; the whole charter as an annex.
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import type { Block, Document, Run } from '../../../platform/document/document.ts';
import { accordRules } from '../accord.ts';
import { answeredTo } from '../charter.ts';
import { clauses } from '../clauses.ts';
import { type ConventionLaw, type ConventionRow, conventionRows } from '../convention.ts';
import type { Drafted, DraftedMember } from '../drafted.ts';
import { cited } from '../texts/cited.ts';
import { texts as own } from '../texts/documents.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import { saidWords, titleWords } from '../words.ts';

const texts = { ...pageTexts, ...own };
type Key = keyof typeof texts;

export function conventionDocument(lang: Lang, law: ConventionLaw, drafted: Drafted): Document {
  const t = speaker(texts, lang);
  const { pool, version, halle, address, day, coordinator } = drafted;
  return {
    ...{ lang, halle, address, day, author: coordinator },
    title: t(`pools.charter.doc.convention.${law}`, { name: pool.name }),
    about: t('pools.charter.doc.about', { n: version.number }),
    blocks: [
      { kind: 'paragraph', line: [{ words: t('pools.charter.doc.draft'), strong: true }] },
      {
        kind: 'facts',
        facts: [
          { label: t('pools.charter.doc.pool'), value: pool.name },
          {
            label: t('pools.charter.doc.of'),
            value: t('pools.charter.doc.version', { n: version.number, state: version.words }),
          },
          { label: t('pools.charter.doc.day'), value: formatDay(lang, day) },
        ],
      },
      membersBlock(lang, drafted),
      ...conventionRows[law].flatMap((row) => rowBlocks(lang, row, drafted)),
      signatures(lang, drafted),
      ...annex(lang, drafted),
    ],
  };
}

function membersBlock(lang: Lang, { members }: Drafted): Block {
  const t = speaker(texts, lang);
  const toFill = t('pools.charter.doc.to-fill');
  const columns = ['member', 'member-code', 'member-act', 'member-signs'] as const;
  return {
    kind: 'table',
    caption: t('pools.charter.doc.members'),
    columns: columns.map((column) => ({ heading: t(`pools.charter.doc.${column}`), share: 1 })),
    rows: members.map((member) => [
      [member.name, ...(member.quantity ? [member.quantity] : [])],
      [toFill],
      [actWords(lang, member) ?? toFill],
      [
        member.accord
          ? [member.accord.office, member.accord.second?.office].filter(Boolean).join(', ')
          : toFill,
      ],
    ]),
  };
}

function actWords(lang: Lang, { act }: DraftedMember): string | undefined {
  if (!act) return undefined;
  const day = formatDay(lang, act.decidedOn);
  return act.reference
    ? speaker(texts, lang)('pools.charter.doc.act', { day, reference: act.reference })
    : day;
}

/** Its status, where it was read and how sure that is; what the charter says of it. */
function rowBlocks(lang: Lang, row: ConventionRow, drafted: Drafted): Block[] {
  const t = speaker(texts, lang);
  const { name, clauses: by } = row;
  const said = by.flatMap((id) => {
    const one = answeredTo(drafted.charter, id);
    return one ? saidWords(lang, one) : [];
  });
  const note = `pools.charter.doc.row.${name}-note`;
  return [
    { kind: 'heading', level: 1, words: t(`pools.charter.doc.row.${name}`) },
    { kind: 'paragraph', line: provenance(lang, row) },
    ...(note in texts ? [{ kind: 'paragraph' as const, line: t(note as Key) }] : []),
    ...ownWords(drafted, name).map((words) => ({ kind: 'paragraph' as const, line: words })),
    ...said.map((words) => ({ kind: 'paragraph' as const, line: words })),
    ...(by.length > 0 && said.length === 0 ? [toFill(lang)] : []),
  ];
}

const toFill = (lang: Lang): Block => ({
  kind: 'fields',
  fields: [{ label: speaker(texts, lang)('pools.charter.doc.to-fill'), room: 'lines' }],
});

/** What the pool itself says, beside the charter. */
const ownWords = ({ pool, coordinator }: Drafted, name: ConventionRow['name']): string[] => {
  if (name === 'purpose' || name === 'detailed-object') return [pool.purpose];
  return name === 'coordinator' || name === 'pilot' ? [coordinator] : [];
};

function provenance(lang: Lang, { status, mark, basis, sources }: ConventionRow): Run[] {
  const t = speaker(texts, lang);
  const soft = (words: string): Run => ({ words: `${words} `, soft: true });
  return [
    soft(t(`pools.charter.doc.status.${status}`)),
    ...(basis ? [soft(t('pools.charter.doc.basis', { basis }))] : []),
    soft(t(`pools.charter.mark.${mark}`)),
    ...sources.map((id): Run => ({ words: `${cited[id]!.title} `, soft: true, link: cited[id]!.url })),
  ];
}

/** One place for each who must sign: two for a Walloon commune. */
function signatures(lang: Lang, { members }: Drafted): Block {
  const t = speaker(texts, lang);
  return {
    kind: 'fields',
    fields: members.flatMap((member) => {
      const { signers, mayor } = termsIn(lang, member);
      const who = accordRules(member).two ? signers.split(', ') : [mayor];
      return who.map((one) => ({
        label: t('pools.charter.doc.signature', { name: member.name, signers: one }),
        room: 'signature' as const,
      }));
    }),
  };
}

function annex(lang: Lang, { charter }: Drafted): Block[] {
  const t = speaker(texts, lang);
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, words: t('pools.charter.doc.annex'), unnumbered: true },
    { kind: 'paragraph', line: t('pools.charter.doc.annex-why') },
    ...clauses.flatMap(({ id }): Block[] => {
      const said = answeredTo(charter, id);
      if (!said) return [];
      return [
        { kind: 'heading', level: 2, words: titleWords(lang, id), unnumbered: true },
        ...saidWords(lang, said).map((words) => ({ kind: 'paragraph' as const, line: words })),
      ];
    }),
  ];
}
