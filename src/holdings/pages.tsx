// SPDX-License-Identifier: AGPL-3.0-or-later
// What is held of an organisation, or of an account: kind by kind, the archive to take away, and the form by
// which what is theirs is erased, with what stays and why.
import type { ComponentChildren, JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import type { Organisation } from '../people/directory/organisation.ts';
import { organisationFrame } from '../people/signed-in/pages-frame.ts';
import { texts as signedInTexts } from '../people/signed-in/texts.ts';
import { Form, type FormState } from '../platform/form/parts.tsx';
import { Section } from '../platform/parts/section.tsx';
import type { Page } from '../platform/web/page.ts';
import { site } from '../site.ts';
import { notInside } from './archive.ts';
import { eraseAccountForm, eraseOrganisationForm } from './forms.ts';
import type { Fate, Fates, HeldKind } from './held.ts';
import { eraseTexts } from './texts/erase.ts';
import { fileTexts } from './texts/files.ts';
import { texts as ownTexts } from './texts/texts.ts';

const texts = { ...signedInTexts, ...ownTexts, ...fileTexts, ...eraseTexts };

interface Held {
  readonly state: FormState;
  /** How many rows are held, by kind, in the order of the archive. */
  readonly counts: ReadonlyMap<HeldKind, number>;
  readonly fates: Fates;
}

export function organisationDataPage(organisation: Organisation, held: Held): Page & { who: string } {
  const { lang } = held.state;
  const t = speaker(texts, lang);
  const { slug, name } = organisation;
  const title = t('holdings.title');
  const erasing = (
    <Section id="erase" title={t('holdings.erase-organisation')} note={t('holdings.erase-note')}>
      <div class="stack">
        <p>{t('holdings.erase-first')}</p>
        <p>{t('holdings.erase-stays')}</p>
        <p>{t('holdings.erase-told')}</p>
        <p>{t('holdings.erase-name-is', { name })}</p>
        <Form
          of={eraseOrganisationForm}
          state={held.state}
          action={site.organisationData(lang, slug)}
          class="stack"
          button={t('holdings.erase-button')}
        />
      </div>
    </Section>
  );
  const model = { title, lead: t('holdings.lead', { name }), file: site.organisationArchive(lang, slug) };
  return {
    ...organisationFrame(lang, organisation, title, (other) => site.organisationData(other, slug)),
    body: <Body {...{ ...held, ...model, erasing }} />,
  };
}

export interface AccountData extends Held {
  readonly withAddress: boolean;
  readonly leaving: readonly { readonly organisation: { readonly name: string }; readonly last: boolean }[];
}

export function accountDataPage({ withAddress, leaving, ...held }: AccountData): Page {
  const { lang } = held.state;
  const t = speaker(texts, lang);
  const title = t('holdings.title-own');
  const erasing = (
    <Section id="erase" title={t('holdings.erase-own')} note={t('holdings.erase-note')}>
      <div class="stack">
        <p>{t('holdings.erase-first')}</p>
        <p>{t('holdings.erase-out')}</p>
        {leaving.length > 0 && (
          <div class="stack-tight">
            <h3>{t('holdings.leaving')}</h3>
            <ul class="stack-tight">
              {leaving.map(({ organisation: { name }, last }) => (
                <li key={name}>{t(last ? 'holdings.leaving-last' : 'holdings.leaving-others', { name })}</li>
              ))}
            </ul>
          </div>
        )}
        <Form
          of={eraseAccountForm(withAddress)}
          state={held.state}
          action={site.accountData(lang)}
          class="stack"
          button={t('holdings.erase-button')}
        />
      </div>
    </Section>
  );
  const model = { title, lead: t('holdings.lead-own'), file: site.accountArchive(lang) };
  return {
    lang,
    title,
    address: site.accountData,
    noindex: true,
    crumbs: [{ label: t('people.account.title'), href: site.account(lang) }, { label: title }],
    body: <Body {...{ ...held, ...model, erasing }} />,
  };
}

interface BodyModel extends Held {
  readonly title: string;
  readonly lead: string;
  /** Where the archive is. */
  readonly file: string;
  readonly erasing: ComponentChildren;
}

function Body({ state: { lang }, title, lead, counts, fates, file, erasing }: BodyModel): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p>
          <a class="btn" href={file}>
            {t('holdings.take')}
          </a>
        </p>
        <p class="note">{t('holdings.take-note')}</p>
      </div>
      <Section id="inside" title={t('holdings.inside')} note={t('holdings.inside-note')}>
        <Kinds {...{ lang, counts, fates }} />
      </Section>
      <Section id="outside" title={t('holdings.outside')}>
        <ul class="stack-tight">
          {notInside.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Section>
      <Section id="stays" title={t('holdings.stays')} note={t('holdings.stays-note')}>
        <ul class="stack-tight">
          {whysIn(counts, fates).map((why) => (
            <li key={why}>
              <strong>{t(`holdings.short.${why}`)}</strong>. {t(`holdings.why.${why}`)}
            </li>
          ))}
        </ul>
      </Section>
      {erasing}
    </>
  );
}

function Kinds({ lang, counts, fates }: { lang: Lang } & Pick<Held, 'counts' | 'fates'>): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('holdings.kind')}</th>
          <th scope="col">{t('holdings.what')}</th>
          <th scope="col">{t('holdings.lines')}</th>
          <th scope="col">{t('holdings.fate')}</th>
        </tr>
      </thead>
      <tbody>
        {[...counts].map(([kind, n]) => (
          <tr key={kind}>
            <th scope="row">{t(`holdings.file.${kind}`)}</th>
            <td data-l={t('holdings.what')}>{t(`holdings.is.${kind}`)}</td>
            <td data-l={t('holdings.lines')}>{t('holdings.n', { n })}</td>
            <td data-l={t('holdings.fate')}>{fateWords(lang, fates.get(kind))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** « reste (signé à deux) ». */
function fateWords(lang: Lang, fate: Fate | undefined): string {
  const t = speaker(texts, lang);
  const said = t(`holdings.fate.${fate?.fate ?? 'kept'}`);
  return fate && 'why' in fate && fate.why ? `${said} (${t(`holdings.short.${fate.why}`)})` : said;
}

/** Why something of what is held stays, each reason once. */
const whysIn = (counts: Held['counts'], fates: Fates) => [
  ...new Set(
    [...counts.keys()].flatMap((kind) => {
      const fate = fates.get(kind);
      return fate && 'why' in fate && fate.why ? [fate.why] : [];
    }),
  ),
];

/** What is said once an account is erased: nobody is signed in any more. */
export function accountGonePage(lang: Lang): Page & { who: string } {
  const t = speaker(texts, lang);
  const title = t('holdings.gone');
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{t('holdings.gone-lead')}</p>
      <p>
        {t('holdings.gone-backups')} <a href={site.privacy(lang)}>{t('holdings.gone-privacy')}</a>
      </p>
      <p>
        <a href={site.home(lang)}>{t('holdings.gone-home')}</a>
      </p>
    </div>
  );
  return { lang, title, noindex: true, who: '', body };
}
