// SPDX-License-Identifier: AGPL-3.0-or-later
// The draft decision by which the assembly of one member approves the convention, with the words of its
// country and the texts that its law rests on, as the papers of shared costs have them.
import { type Lang, speaker } from '../../../base/language.ts';
import { termsIn } from '../../../base/terms.ts';
import type { Block, Document } from '../../../platform/document/document.ts';
import { citedFor } from '../../papers/paper.ts';
import { texts as paperTexts } from '../../papers/texts.ts';
import type { Drafted, DraftedMember } from '../drafted.ts';
import { texts as own } from '../texts/documents.ts';

const texts = { ...paperTexts, ...own };

export function decisionDocument(lang: Lang, drafted: Drafted, member: DraftedMember): Document {
  const t = speaker(texts, lang);
  const { pool, version, halle, address, day } = drafted;
  const terms = termsIn(lang, member);
  return {
    ...{ lang, halle, address, day, author: member.name },
    title: t('pools.charter.doc.decision.title', { name: member.name, decision: terms.decision }),
    about: t('pools.charter.doc.decision.about'),
    blocks: [
      { kind: 'paragraph', line: [{ words: t('pools.papers.draft'), strong: true }] },
      { kind: 'fields', fields: [{ label: t('pools.papers.session'), room: 'line' }] },
      {
        kind: 'paragraph',
        line: t('pools.charter.doc.decision.object', { pool: pool.name, n: version.number }),
      },
      ...seen(lang, member),
      { kind: 'heading', level: 1, words: t('pools.papers.considering') },
      { kind: 'list', items: considering(lang, drafted, member) },
      { kind: 'heading', level: 1, words: t('pools.papers.decides') },
      {
        kind: 'list',
        items: [
          t('pools.charter.doc.decision.approves', { n: version.number }),
          t('pools.charter.doc.decision.signs', {
            signers: member.country === 'BE' ? terms.signers : terms.mayor,
          }),
          t('pools.charter.doc.decision.budget'),
          t('pools.charter.doc.decision.sends'),
        ],
      },
      {
        kind: 'fields',
        fields: [
          { label: t('pools.papers.present'), room: 'line' },
          { label: t('pools.papers.sign'), room: 'signature' },
        ],
      },
    ],
  };
}

function considering(lang: Lang, { pool, members, coordinator }: Drafted, { name }: DraftedMember): string[] {
  const t = speaker(texts, lang);
  return [
    t('pools.charter.doc.decision.considering-need', {
      ...{ name, n: members.length - 1, purpose: pool.purpose },
    }),
    t('pools.charter.doc.decision.considering-coordinator', { coordinator }),
    t('pools.charter.doc.decision.considering-intention'),
  ];
}

function seen(lang: Lang, { country }: DraftedMember): Block[] {
  const t = speaker(texts, lang);
  const rows = citedFor(country);
  const items = rows.map(({ key, mark }) => [
    { words: t(key) },
    ...(mark === 'to-check' ? [{ words: t('pools.papers.to-check'), soft: true as const }] : []),
  ]);
  return [
    { kind: 'heading', level: 1, words: t('pools.papers.seen') },
    rows.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', line: t('pools.papers.no-law') },
  ];
}
