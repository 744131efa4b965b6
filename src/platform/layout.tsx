// SPDX-License-Identifier: AGPL-3.0-or-later
// The layout around every page: header with its doors, content, band with the next act, footer. No inline
// style, and no script but those of the custom elements that the page uses.
import type { JSX } from 'preact';
import type { Day } from '../base/day.ts';
import { formatDay } from '../base/format.ts';
import { directionOf, type Lang, languages, rootLang, speaker, wordsOf } from '../base/language.ts';
import { site } from '../site.ts';
import { QueryForm, WordsInput, WordsLabel } from './form/parts-query.tsx';
import { Summary } from './form/parts-summary.tsx';
import { texts as formTexts } from './form/texts.ts';
import { Foot } from './parts/foot.tsx';
import { keptPart, keyOfThing } from './parts/kept.ts';
import { Glass, Mark } from './parts/signs.tsx';
import type { Page, Shell } from './web/page.ts';
import { texts } from './web/texts.ts';

/**
 * Addresses of what the head loads, each with a hash of its content; `origin` is HALLE_URL without a last
 * slash.
 */
export interface Loaded {
  readonly origin: string;
  readonly style: string;
  readonly icon: string;
  /** The picture that a shared link shows: 1200 × 630 pixels. */
  readonly picture: string;
  /** Element of a page → the script that makes it work. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Fonts needed for the first paint. */
  readonly fonts: readonly string[];
  /** Whether this halle is a demonstration: each page says so, and no search engine keeps it. */
  readonly demonstration: boolean;
}

export interface LayoutProps {
  /** The day on which the page is made. */
  readonly today: Day;
  readonly page: Page;
  readonly shell: Shell;
  readonly loaded: Loaded;
  /** Whether this browser says that someone is signed in; who, only a page made for them knows. */
  readonly inside: boolean;
}

/** The whole document of a page; the caller puts `<!doctype html>` before it. */
export function Layout({ page, shell, loaded, inside, today }: LayoutProps): JSX.Element {
  const t = speaker(texts, page.lang);
  return (
    <html lang={page.lang} dir={directionOf(page.lang) === 'rtl' ? 'rtl' : undefined}>
      <Head page={page} loaded={loaded} />
      <body>
        <a class="skip" href="#contenu">
          {t('web.skip')}
        </a>
        {loaded.demonstration && <p class="demonstration">{t('web.demonstration')}</p>}
        <Header page={page} shell={shell} inside={inside} />
        <main id="contenu">
          {page.crumbs && <Crumbs lang={page.lang} crumbs={page.crumbs} />}
          {page.refused && <Summary lang={page.lang} refused={page.refused} />}
          {page.body}
          {page.next}
        </main>
        <Printed page={page} loaded={loaded} today={today} />
        <Foot page={page} shell={shell} origin={loaded.origin} />
      </body>
    </html>
  );
}

function Head({ page, loaded }: Pick<LayoutProps, 'page' | 'loaded'>): JSX.Element {
  const { address } = page;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${titleOf(page)} · Halle`}</title>
      {page.description && <meta name="description" content={page.description} />}
      {(page.noindex || !address || loaded.demonstration) && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {loaded.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={loaded.style} />
      <link rel="icon" href={loaded.icon} type="image/svg+xml" />
      {address && <link rel="canonical" href={loaded.origin + address(page.lang)} />}
      {address && !page.who && <Shared page={page} loaded={loaded} address={address} />}
      {address &&
        languages().map(({ lang }) => (
          <link key={lang} rel="alternate" hreflang={lang} href={loaded.origin + address(lang)} />
        ))}
      {page.feed && <link rel="alternate" type="application/atom+xml" title={page.title} href={page.feed} />}
      {address && <link rel="alternate" hreflang="x-default" href={loaded.origin + address(rootLang)} />}
    </head>
  );
}

/** What is shown where somebody shares the link of a page (Open Graph). */
function Shared({
  page: { lang, title, description },
  loaded,
  address,
}: Pick<LayoutProps, 'page' | 'loaded'> & Required<Pick<Page, 'address'>>): JSX.Element {
  const facts: Readonly<Record<string, string>> = {
    title,
    type: 'website',
    site_name: 'Halle',
    url: loaded.origin + address(lang),
    image: loaded.origin + loaded.picture,
    'image:width': '1200',
    'image:height': '630',
    'image:alt': speaker(texts, lang)('web.picture'),
    locale: lang.replace('-', '_'),
    ...(description && { description }),
  };
  return (
    <>
      {Object.entries(facts).map(([name, content]) => (
        <meta key={name} property={`og:${name}`} content={content} />
      ))}
    </>
  );
}

const titleOf = ({ lang, title, refused }: Page) =>
  refused ? speaker(formTexts, lang)('form.title', { title }) : title;

function Header({ page, shell, inside }: { page: Page; shell: Shell; inside: boolean }): JSX.Element {
  const t = speaker(texts, page.lang);
  return (
    <header class="hall">
      <div class="nave sign">
        <a class="wordmark" href={site.home(page.lang)}>
          <Mark />
          Halle
        </a>
        {!page.ownSearch && (
          <QueryForm class="sign-search" isSearch action={site.search(page.lang)}>
            <WordsLabel id="q0" label={t('web.search-label')} hiddenLabel />
            <WordsInput id="q0" placeholder={t('web.search-hint')} value={page.asked} />
            <button type="submit" aria-label={t('web.search')}>
              <Glass />
            </button>
          </QueryForm>
        )}
        <p class="sign-tools">
          <Tongues page={page} />
          <Way page={page} inside={inside} />
        </p>
      </div>
      <Arcade lang={page.lang} here={hereOf(page, shell.doors)} doors={shell.doors} />
    </header>
  );
}

/** Only on paper, which has no bar that says where a page comes from: which halle, where, and when. */
function Printed({ page, loaded, today }: Pick<LayoutProps, 'page' | 'loaded' | 'today'>): JSX.Element {
  const { lang, title, address } = page;
  const url = loaded.origin + (address ?? site.home)(lang);
  return (
    <p class="nave print-only printed">
      {speaker(texts, lang)('web.printed', { title, url, day: formatDay(lang, today) })}
    </p>
  );
}

/** Links to the same page in the other languages. */
function Tongues({ page }: { page: Page }): JSX.Element {
  const address = page.askedAt ?? page.address ?? site.home;
  return (
    <>
      {languages()
        .filter(({ lang }) => lang !== page.lang)
        .map(({ lang, name, partly }) => (
          <a key={lang} href={address(lang)} lang={lang} hreflang={lang}>
            {partly ? `${name} (${partly})` : name}
          </a>
        ))}
    </>
  );
}

/** The way in, or to one's account. */
function Way({ page: { lang, who }, inside }: { page: Page; inside: boolean }): JSX.Element {
  const t = speaker(texts, lang);
  if (who === undefined)
    return (
      <a href={inside ? site.account(lang) : site.signIn(lang)}>
        {inside ? t('web.account') : t('web.enter')}
      </a>
    );
  return (
    <a class="sign-who" href={site.account(lang)} title={t('web.account-of', { who })}>
      {who}
    </a>
  );
}

interface ArcadeProps {
  readonly lang: Lang;
  readonly here: string | undefined;
  readonly doors: Shell['doors'];
}

/** One arch for each room that is open; a room is added by the change that makes what is behind it work. */
const Arcade = keptPart(ArcadeMade, ({ here, doors }) => `${here} ${keyOfThing(doors)}`);

function ArcadeMade({ lang, here, doors }: ArcadeProps): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <nav class="arcade" aria-label={t('web.path')}>
      <ol class="nave">
        {doors.map((door) => (
          <li key={door.id}>
            <a href={door.address(lang)} aria-current={door.id === here ? 'true' : undefined}>
              <span>{wordsOf(door.word, lang)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The room that a page stands in: the one that it names, or the one under whose address it lies. */
function hereOf({ here, address, lang }: Page, doors: Shell['doors']): string | undefined {
  const path = address?.(lang).split('?')[0];
  if (here !== undefined || path === undefined) return here;
  return doors.find((door) => `${path}/`.startsWith(`${door.address(lang)}/`))?.id;
}

function Crumbs({ lang, crumbs }: { lang: Lang; crumbs: NonNullable<Page['crumbs']> }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <nav class="nave crumbs" aria-label={t('web.crumbs')}>
      <ol>
        <li>
          <a href={site.home(lang)}>{t('web.home')}</a>
        </li>
        {crumbs.map(({ label, href }) => (
          <li key={label} aria-current={href ? undefined : 'page'}>
            {href ? <a href={href}>{label}</a> : label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
