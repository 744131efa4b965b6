// SPDX-License-Identifier: AGPL-3.0-or-later
// The two drafts for a public body of Québec, as documents: what the halle knows of itself is filled in, the
// rest is left to the person in charge.
import { type Day, dayFact } from '../../base/day.ts';
import type { Keeper } from '../../base/keeper.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { lifetimes } from '../../people/accounts/session.ts';
import type { Block, BlockOf, Cell, Document, Line } from '../../platform/document/document.ts';
import { site } from '../../site.ts';
import type { KeptData } from './kept-data.ts';
import { sections } from './quebec-law.ts';
import { privacyTexts } from './texts-privacy.ts';
import { quebecTexts } from './texts-quebec.ts';

const texts = { ...privacyTexts, ...quebecTexts };
type Key = keyof typeof texts;

export interface QuebecAsked {
  readonly lang: Lang;
  readonly keeper: Keeper;
  /** Names of the places where the data is kept; '' where the halle does not say. */
  readonly places: string;
  readonly kept: readonly KeptData[];
  readonly halle: Document['halle'];
  readonly day: Day;
}

export const assessmentDocument = (asked: QuebecAsked): Document => ({
  ...frame(asked, 'assessment'),
  blocks: [
    draft(asked),
    ...project(asked),
    ...law(asked),
    ...information(asked),
    ...outside(asked),
    ...protection(asked),
    ...conclusion(asked),
    ...sources(asked),
  ],
});

export const agreementDocument = (asked: QuebecAsked): Document => ({
  ...frame(asked, 'agreement'),
  blocks: [draft(asked), ...parties(asked), ...duties(asked), ...ending(asked), ...sources(asked)],
});

function frame({ lang, halle, day }: QuebecAsked, which: 'assessment' | 'agreement') {
  const t = speaker(texts, lang);
  return {
    ...{ lang, halle, day },
    title: t(`home.quebec-${which}`),
    about: t(`home.quebec-${which}-about`),
    author: t('home.quebec-author', { host: new URL(halle.site).host }),
    address: new URL(site.privacy(lang), halle.site).href,
  };
}

const said = (lang: Lang) => {
  const t = speaker(texts, lang);
  return {
    t,
    heading: (key: Key): Block => ({ kind: 'heading', level: 1, words: t(key) }),
    paragraph: (line: Line): Block => ({ kind: 'paragraph', line }),
    fields: (...fields: BlockOf<'fields'>['fields']): Block => ({ kind: 'fields', fields }),
    line: (key: Key) => ({ label: t(key), room: 'line' as const }),
    lines: (key: Key) => ({ label: t(key), room: 'lines' as const }),
  };
};

const draft = ({ lang }: QuebecAsked): Block => ({
  kind: 'paragraph',
  line: [{ words: speaker(texts, lang)('home.quebec-draft'), strong: true }],
});

/** Who keeps the halle, who hosts it, where: as its settings say; the rest is left to complete. */
function ownFacts({ lang, keeper, places, halle }: QuebecAsked): Block {
  const { t } = said(lang);
  const or = (value: string | undefined, setting: string): Line =>
    value ? value : [{ words: t('home.quebec-unsaid', { setting }), soft: true }];
  const { lines, host, privacyContact, backupDays } = keeper;
  const days = backupDays === undefined ? undefined : t('home.quebec-days', { n: backupDays });
  return {
    kind: 'facts',
    facts: [
      {
        label: t('home.quebec-service'),
        value: t('home.quebec-service-is', { host: new URL(halle.site).host }),
      },
      { label: t('home.quebec-keeper'), value: or(lines.join(', '), 'HALLE_KEEPER') },
      { label: t('home.quebec-host'), value: or(host.join(', '), 'HALLE_HOSTED_BY') },
      { label: t('home.quebec-places'), value: or(places, 'HALLE_DATA_IN') },
      { label: t('home.quebec-contact'), value: or(privacyContact, 'HALLE_PRIVACY_CONTACT') },
      { label: t('home.quebec-backups'), value: or(days, 'HALLE_BACKUP_DAYS') },
    ],
  };
}

function project(asked: QuebecAsked): Block[] {
  const { heading, fields, line } = said(asked.lang);
  return [
    heading('home.quebec-parties'),
    ownFacts(asked),
    fields(
      line('home.quebec-body'),
      line('home.quebec-person'),
      line('home.quebec-committee'),
      line('home.quebec-written-by'),
    ),
  ];
}

function law({ lang }: QuebecAsked, title: Key = 'home.quebec-law'): Block[] {
  const { t, heading } = said(lang);
  const rows = sections.map(({ section, asks, read }): Cell[] => [
    [[{ words: section, strong: true }]],
    [t(asks)],
    [
      read
        ? t('home.quebec-law-read-on', { day: dayFact(read) })
        : [{ words: t('home.quebec-verify'), strong: true }],
    ],
  ]);
  return [
    heading(title),
    {
      kind: 'table',
      caption: t('home.quebec-law-caption'),
      columns: [
        { heading: t('home.quebec-law-section'), share: 2 },
        { heading: t('home.quebec-law-asks'), share: 9 },
        { heading: t('home.quebec-law-read'), share: 3 },
      ],
      rows,
    },
  ];
}

/** What is kept, why, how long, who sees it: the table of the page of personal data. */
function keptTable({ lang, kept }: QuebecAsked): Block {
  const { t } = said(lang);
  return {
    kind: 'table',
    caption: t('home.privacy-kept-caption'),
    columns: [
      { heading: t('home.privacy-what'), share: 5 },
      { heading: t('home.privacy-why'), share: 4 },
      { heading: t('home.privacy-long'), share: 4 },
      { heading: t('home.privacy-seen'), share: 3 },
    ],
    rows: kept.map(({ what, why, long, facts, seen }) => [[t(what)], [t(why)], [t(long, facts)], [t(seen)]]),
  };
}

function information(asked: QuebecAsked): Block[] {
  const { t, heading, paragraph, fields, lines } = said(asked.lang);
  const levels = ['home.quebec-low', 'home.quebec-middle', 'home.quebec-high'] as const;
  return [
    heading('home.quebec-held'),
    paragraph(t('home.quebec-held-how')),
    keptTable(asked),
    heading('home.quebec-sensitivity'),
    fields(
      {
        label: t('home.quebec-sensitivity-field'),
        room: 'boxes',
        choices: levels.map((level) => t(level)),
      },
      lines('home.quebec-because'),
    ),
    heading('home.quebec-purpose'),
    paragraph(t('home.quebec-purpose-is')),
    fields(lines('home.quebec-purpose-field')),
  ];
}

function outside({ lang, keeper, places }: QuebecAsked): Block[] {
  const { t, heading, paragraph, fields, lines } = said(lang);
  const title = heading('home.quebec-outside');
  const { dataIn } = keeper;
  if (dataIn.length > 0 && dataIn.every((place) => place === 'CA-QC'))
    return [title, paragraph(t('home.quebec-outside-none'))];
  const european = dataIn.some((place) => /^(FR|BE)\b/.test(place));
  return [
    title,
    paragraph(places ? t('home.quebec-outside-is', { places }) : t('home.quebec-outside-unknown')),
    ...(european ? [paragraph(t('home.quebec-outside-regime'))] : []),
    fields(
      lines('home.quebec-outside-1'),
      lines('home.quebec-outside-2'),
      lines('home.quebec-outside-3'),
      lines('home.quebec-outside-4'),
    ),
  ];
}

const measures = ['sealed', 'rows', 'word', 'journal', 'none', 'free'] as const;

function measureList({ lang }: QuebecAsked): Block {
  const { t } = said(lang);
  const items = measures.map((one) => t(`home.quebec-measure-${one}`, { days: lifetimes.days }));
  return { kind: 'list', items };
}

function protection(asked: QuebecAsked): Block[] {
  const { t, heading, paragraph } = said(asked.lang);
  const risks = ['in', 'leak', 'words', 'law'] as const;
  return [
    heading('home.quebec-measures'),
    measureList(asked),
    heading('home.quebec-risks'),
    {
      kind: 'table',
      caption: t('home.quebec-risks-caption'),
      columns: [
        { heading: t('home.quebec-risk'), share: 5 },
        { heading: t('home.quebec-measure'), share: 7 },
        { heading: t('home.quebec-left'), share: 3 },
      ],
      rows: risks.map((one) => [[t(`home.quebec-risk-${one}`)], [t(`home.quebec-risk-${one}-by`)], ['']]),
    },
    heading('home.quebec-rights'),
    paragraph(t('home.quebec-rights-are')),
  ];
}

function conclusion({ lang }: QuebecAsked): Block[] {
  const { t, heading, fields, lines } = said(lang);
  const choices = ['adequate', 'adequate-if', 'not-adequate'] as const;
  return [
    heading('home.quebec-decision'),
    fields(
      {
        label: t('home.quebec-decision-field'),
        room: 'boxes',
        choices: choices.map((one) => t(`home.quebec-${one}`)),
      },
      lines('home.quebec-conditions'),
      { label: t('home.quebec-signed'), room: 'signature' },
    ),
  ];
}

function parties(asked: QuebecAsked): Block[] {
  const { t, heading, paragraph, fields, line } = said(asked.lang);
  return [
    heading('home.quebec-between'),
    fields(line('home.quebec-body'), line('home.quebec-person')),
    paragraph(t('home.quebec-and')),
    ownFacts(asked),
    heading('home.quebec-object'),
    paragraph(t('home.quebec-object-is')),
    fields(line('home.quebec-assessed-on')),
    ...law(asked, 'home.quebec-provisions'),
  ];
}

function duties(asked: QuebecAsked): Block[] {
  const { t, heading } = said(asked.lang);
  const all = ['use', 'secret', 'tell', 'check', 'place', 'end'] as const;
  return [
    heading('home.quebec-duties'),
    { kind: 'list', items: all.map((one) => t(`home.quebec-duty-${one}`)) },
    heading('home.quebec-measures'),
    measureList(asked),
    heading('home.quebec-periods'),
    keptTable(asked),
  ];
}

function ending({ lang }: QuebecAsked): Block[] {
  const { t, heading, fields, line, lines } = said(lang);
  return [
    heading('home.quebec-term'),
    fields(line('home.quebec-term-from'), line('home.quebec-term-until'), lines('home.quebec-more')),
    fields(
      { label: t('home.quebec-signature-body'), room: 'signature' },
      { label: t('home.quebec-signature-keeper'), room: 'signature' },
    ),
  ];
}

function sources({ lang }: QuebecAsked): Block[] {
  const { t } = said(lang);
  return [
    { kind: 'heading', level: 1, words: t('home.quebec-sources'), unnumbered: true },
    { kind: 'paragraph', line: t('home.quebec-sources-note') },
    {
      kind: 'list',
      items: sections.map(
        ({ section, url, read }): Line => [
          { words: `${section}. ` },
          { words: url, link: url },
          {
            words: `, ${read ? t('home.quebec-law-read-on', { day: dayFact(read) }) : t('home.quebec-verify')}`,
          },
        ],
      ),
    },
  ];
}
