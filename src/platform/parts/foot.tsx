// SPDX-License-Identifier: AGPL-3.0-or-later
// The foot of every page: the code, a way to send the page and to say that it is wrong, columns of links.
import type { JSX } from 'preact';
import { type Lang, languages, speaker, wordsOf } from '../../base/language.ts';
import { site } from '../../site.ts';
import type { Page, Shell } from '../web/page.ts';
import { texts } from '../web/texts.ts';
import { keptPart, keyOfThing } from './kept.ts';

interface FootProps {
  readonly page: Page;
  readonly shell: Shell;
  /** Of this halle: `https://…` without a last slash. */
  readonly origin: string;
}

export function Foot({ page, shell, origin }: FootProps): JSX.Element {
  const t = speaker(texts, page.lang);
  const { name, partly } = languages().find(({ lang }) => lang === page.lang) ?? {};
  return (
    <footer class="foot">
      <div class="nave">
        <div class="stack">
          <p>
            {t('web.public-good')} <a href={site.source}>{t('web.code')}</a> (
            <a href={site.sourceChecksum}>{t('web.code-checksum')}</a>){partly && ` · ${name} (${partly})`}
          </p>
          {page.address && (
            <p class="no-print">
              {!page.who && (
                <>
                  <a href={byMail(page, origin)}>{t('web.send')}</a>
                  {' · '}
                </>
              )}
              <a href={site.write(page.lang, { about: page.address(page.lang) })} rel="nofollow">
                {t('web.wrong')}
              </a>
            </p>
          )}
        </div>
        <FootLinks lang={page.lang} columns={shell.foot} />
      </div>
    </footer>
  );
}

interface FootLinksProps {
  readonly lang: Lang;
  readonly columns: Shell['foot'];
}

const FootLinks = keptPart(FootLinksMade, ({ columns }) => keyOfThing(columns));

function FootLinksMade({ lang, columns }: FootLinksProps): JSX.Element {
  return (
    <>
      {columns.map((links, column) => (
        <ul key={column}>
          {links.map((link) => (
            <li key={link.address(lang)}>
              <a href={link.address(lang)}>{wordsOf(link.word, lang)}</a>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}

/** A message to nobody yet, with the title and the address of the page: the reader's own program sends it. */
function byMail({ lang, title, address, askedAt }: Page, origin: string): string {
  const url = origin + (askedAt ?? address ?? site.home)(lang);
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${url}\r\n`)}`;
}
