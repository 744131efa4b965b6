// SPDX-License-Identifier: AGPL-3.0-or-later
// Keys that were asked for again, as those who keep the halle read them: who, since when, what was objected.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import type { Colleague } from '../agents/colleague.ts';
import type { Organisation } from '../directory/organisation.ts';
import { texts as keepingTexts } from '../keeping/texts.ts';
import type { KeyRequest } from '../keys/key-request.ts';
import { decideForm } from './forms.ts';
import { texts } from './texts.ts';

export interface Undecided {
  readonly request: KeyRequest;
  readonly organisation: Organisation;
  /** As the directory gives it today, and whether who asked still reads it. */
  readonly mailbox:
    | { readonly address: string; readonly statedOn: string; readonly isAskers: boolean }
    | undefined;
  readonly admins: readonly Colleague[];
}

interface Common {
  readonly lang: Lang;
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
}

const speak = (lang: Lang) => speaker({ ...keepingTexts, ...texts }, lang);

export function KeysMatter({ all, ...common }: Common & { readonly all: readonly Undecided[] }): JSX.Element {
  const t = speak(common.lang);
  const open = all.filter(({ request }) => !request.ended);
  const objected = all.filter(({ request }) => request.ended);
  return (
    <>
      <Section
        id="waiting"
        title={t('people.keys.desk-waiting')}
        note={open.length > 0 ? t('people.keys.desk-waiting-note') : undefined}
      >
        <div class="stack">
          {open.length === 0 && <p>{t('people.keys.desk-none')}</p>}
          {open.map((one) => (
            <Card key={one.request.id} {...common} one={one} />
          ))}
        </div>
      </Section>
      {objected.length > 0 && (
        <Section
          id="objected"
          title={t('people.keys.desk-objected')}
          note={t('people.keys.desk-objected-note')}
        >
          <div class="stack">
            {objected.map((one) => (
              <Card key={one.request.id} {...common} one={one} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function Card({ lang, state, word, one }: Common & { readonly one: Undecided }): JSX.Element {
  const t = speak(lang);
  const { request, organisation } = one;
  const { id, ended } = request;
  const day = (of: Date) => formatDay(lang, of.toISOString());
  return (
    <article class="stack-tight" aria-label={organisation.name}>
      <h3>
        <a href={site.organisation(lang, organisation.slug)}>{organisation.name}</a>
      </h3>
      <p>{t('people.keys.desk-asked', { asked: day(request.askedAt), day: day(request.dueAt) })}</p>
      {ended?.words && (
        <p>
          <strong>{t('people.keys.desk-objection', { day: day(ended.at), words: ended.words })}</strong>
        </p>
      )}
      <Whom lang={lang} one={one} />
      <details class="stack-tight" open={state.refused?.values['request'] === id}>
        <summary>{t('people.keys.desk-open')}</summary>
        <p class="note">{t('people.keys.desk-note')}</p>
        <Form
          of={decideForm}
          state={state}
          action={site.keepingDeed(lang, word, 'decide')}
          initial={{ request: id }}
        />
      </details>
    </article>
  );
}

/** Who asked, by which mailbox, and who administers today. */
function Whom({ lang, one }: { readonly lang: Lang; readonly one: Undecided }): JSX.Element {
  const t = speak(lang);
  const { request, organisation, mailbox, admins } = one;
  const accounts = (q: string) => site.keepingSection(lang, t('people.keeping.accounts-word'), { q });
  return (
    <>
      <p>
        {t('people.keys.desk-by')} (
        <a href={accounts(request.account)}>
          {t('people.keys.desk-account', { id: request.account.slice(-6) })}
        </a>
        ).{' '}
        {mailbox
          ? t(mailbox.isAskers ? 'people.keys.desk-mailbox' : 'people.keys.desk-mailbox-other', {
              address: mailbox.address,
              day: formatDay(lang, mailbox.statedOn),
            })
          : t('people.keys.desk-mailbox-none')}
      </p>
      <p>
        {admins.length === 0 ? (
          t('people.keys.desk-no-admins')
        ) : (
          <>
            {t('people.keys.desk-admins')}{' '}
            <a href={accounts(organisation.slug)}>
              {admins
                .map(({ id, duty }) => duty || t('people.keeping.agent-unnamed', { id: id.slice(-6) }))
                .join(', ')}
            </a>
          </>
        )}
      </p>
    </>
  );
}
