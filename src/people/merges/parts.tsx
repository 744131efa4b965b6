// SPDX-License-Identifier: AGPL-3.0-or-later
// Two organisations side by side at the desk: what would become of everything, what forbids it or is to be
// looked at; and the merges that stand.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { AnyForm } from '../../platform/form/form.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { numbersOf, organisationHint } from '../directory/organisations/words.ts';
import { texts as keepingTexts } from '../keeping/texts.ts';
import { compareForm, mergeForm, partForm } from './forms.ts';
import { doubtFacts, type Merge, mustLook, type Preview, type Side } from './merge.ts';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker({ ...keepingTexts, ...texts }, lang);

interface Common {
  readonly lang: Lang;
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
}

export interface MergesModel extends Common {
  readonly preview: Preview | undefined;
  readonly merges: readonly Merge[];
}

export function MergesMatter({ preview, merges, ...common }: MergesModel): JSX.Element {
  const { lang, state, word } = common;
  const t = speak(lang);
  const names = preview && {
    double: preview.double.organisation.name,
    other: preview.other.organisation.name,
  };
  return (
    <>
      <Section id="compare" title={t('people.merges.compare')} note={t('people.merges.compare-note')}>
        <Form
          of={compareForm}
          state={state}
          action={site.keepingDeed(lang, word, 'compare')}
          initial={names ?? {}}
          button={t('people.merges.compare-button')}
        />
      </Section>
      {preview && <Compared {...common} preview={preview} />}
      <Section id="merged" title={t('people.merges.standing')} note={t('people.merges.standing-note')}>
        {merges.length === 0 && <p>{t('people.merges.standing-none')}</p>}
        <ul class="rows">
          {merges.map((merge) => (
            <Standing key={merge.id} {...common} merge={merge} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Compared({ preview, ...common }: Common & { readonly preview: Preview }): JSX.Element {
  const { lang, word } = common;
  const t = speak(lang);
  const { double, other, refusals, own } = preview;
  const names = { double: double.organisation.name, other: other.organisation.name };
  const turned = { d: other.organisation.slug, o: double.organisation.slug };
  return (
    <Section id="preview" title={t('people.merges.preview', names)} note={t('people.merges.preview-note')}>
      <div class="stack">
        <Sides lang={lang} preview={preview} />
        <p>
          <a href={`${site.keepingSection(lang, word, turned)}#preview`}>{t('people.merges.turn', names)}</a>
        </p>
        {own && <p class="notice">{t('people.keeping.own')}</p>}
        {refusals.length > 0 && (
          <div class="notice stack-tight">
            <p>
              <strong>{t('people.merges.cannot')}</strong>
            </p>
            <ul>
              {refusals.map((why) => (
                <li key={why}>{t(`people.merges.why.${why}`)}</li>
              ))}
            </ul>
          </div>
        )}
        {!own && refusals.length === 0 && <Would {...common} preview={preview} />}
      </div>
    </Section>
  );
}

/** What differs is seen at once: a row a question, a column a side. */
function Sides({ lang, preview: { double, other } }: { lang: Lang; preview: Preview }): JSX.Element {
  const t = speak(lang);
  const rows: readonly [string, (side: Side) => string][] = [
    [t('people.merges.row-what'), ({ organisation }) => organisationHint(lang, organisation)],
    [t('people.merges.row-numbers'), (side) => numbersIn(side).join(', ') || t('people.merges.none-of-it')],
    [t('people.merges.row-mailbox'), ({ mailbox }) => mailbox ?? t('people.merges.no-mailbox')],
    [t('people.merges.row-agents'), ({ agents, admins }) => t('people.merges.agents', { agents, admins })],
    [
      t('people.merges.row-source'),
      ({ listed }) => t(listed ? 'people.merges.by-list' : 'people.merges.by-itself'),
    ],
  ];
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{t('people.merges.row')}</span>
          </th>
          <SideHead lang={lang} side={double} role={t('people.merges.goes')} />
          <SideHead lang={lang} side={other} role={t('people.merges.remains')} />
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, say]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-l={t('people.merges.goes')}>{say(double)}</td>
            <td data-l={t('people.merges.remains')}>{say(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideHead({ lang, side, role }: { lang: Lang; side: Side; role: string }): JSX.Element {
  const { name, slug } = side.organisation;
  return (
    <th scope="col">
      <a href={site.organisation(lang, slug)}>{name}</a> <span class="note">{role}</span>
    </th>
  );
}

const numbersIn = ({ numbers: { siren, insee, ...codes } }: Side): string[] =>
  numbersOf(
    { ...(siren && { siren }), ...(insee && { insee }) },
    Object.entries(codes).map(([scheme, code]) => ({ scheme, code })),
  );

/** What would move, what to look at, and the form. */
function Would({ lang, state, word, preview }: Common & { readonly preview: Preview }): JSX.Element {
  const t = speak(lang);
  const { double, other, moves, doubts } = preview;
  const names = { double: double.organisation.name, other: other.organisation.name };
  const form = mergeForm(mustLook(doubts));
  return (
    <>
      <h3>{t('people.merges.moves', names)}</h3>
      <ul class="stack-tight">
        <li>{t('people.merges.leads', names)}</li>
        {moves.map(({ kind, moved, stayed }) => (
          <li key={kind}>
            {t('people.merges.told-moves', { kind: t(`people.merges.kind.${kind}`), moved, stayed })}
          </li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <>
          <h3>{t('people.merges.doubts')}</h3>
          <ul class="stack-tight">
            {doubts.map((doubt, place) => (
              <li key={place}>{t(`people.merges.doubt.${doubt.what}`, doubtFacts(t, doubt, preview))}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('people.merges.undoable', names)}</p>
      <Form
        of={form as AnyForm}
        state={state}
        action={site.keepingDeed(lang, word, 'merge')}
        initial={{ double: double.organisation.id, other: other.organisation.id }}
        button={t('people.merges.merge', names)}
      />
    </>
  );
}

function Standing({ lang, state, word, merge }: Common & { readonly merge: Merge }): JSX.Element {
  const t = speak(lang);
  const { id, at, double, other } = merge;
  const isRefused = state.refused?.form === partForm.name && state.refused.values['merge'] === id;
  return (
    <li class="stack-tight">
      <p>
        <strong>{double.name}</strong> → <a href={site.organisation(lang, other.slug)}>{other.name}</a>{' '}
        <span class="note">{formatDay(lang, at.toISOString())}</span>
      </p>
      <details class="stack-tight" open={isRefused}>
        <summary>{t('people.merges.part-open')}</summary>
        <p class="note">{t('people.merges.part-note', { double: double.name, other: other.name })}</p>
        <Form
          of={partForm}
          state={state}
          action={site.keepingDeed(lang, word, 'part')}
          initial={{ merge: id }}
          button={t('people.merges.part')}
        />
      </details>
    </li>
  );
}
