// SPDX-License-Identifier: AGPL-3.0-or-later
// The first screen of a sheet, in words of the town hall: what it does, who publishes and uses it, under
// which licence, and its grade.
import type { JSX } from 'preact';
import { softwareWord, wordIn } from '../../base/list/list.ts';
import { oneLine } from '../../base/text.ts';
import { site } from '../../site.ts';
import { readLicence } from '../licence/licence.ts';
import { otherInCode } from '../licence/sheet-licence.ts';
import { Reply } from '../notices/pages-declared.tsx';
import { day, inLang, Outside, speak } from '../parts.tsx';
import { Logo } from '../pictures/parts.tsx';
import type { SheetPicture } from '../pictures/picture.ts';
import { licenceInWords } from './licence-words.ts';
import { Verdict } from './sheet-verdict.tsx';
import type { SheetView } from './sheet-view.ts';
import { userWords } from './users-count.ts';

export function SheetHead(view: SheetView): JSX.Element {
  const { lang, sheet } = view;
  const { software } = sheet;
  const summary = inLang(software.summary?.value, lang) ?? inLang(software.description?.value, lang);
  return (
    <div class="sheet-head">
      <div class="stack">
        <Name name={software.name.value} logo={sheet.pictures?.logo} />
        {summary && (
          <p class="lead" lang={summary.lang === lang ? undefined : summary.lang}>
            {oneLine(summary.words, 320)}
          </p>
        )}
        <HeadFacts {...view} />
        <p class="no-print">
          <a
            class="btn btn-plain btn-small"
            href={site.follow(lang, { [wordIn(softwareWord, lang)]: software.slug })}
          >
            {speak(lang)('catalogue.sheet.follow')}
          </a>{' '}
          <a
            class="btn btn-plain btn-small"
            href={site.favourites(lang, { s: [software.slug] })}
            rel="nofollow"
          >
            {speak(lang)('catalogue.favourites.keep')}
          </a>
        </p>
      </div>
      <Verdict {...view} />
      {sheet.grade && <Reply lang={lang} grade={sheet.grade} />}
    </div>
  );
}

function Name({ name, logo }: { name: string; logo: SheetPicture | undefined }): JSX.Element {
  const heading = <h1>{oneLine(name, 160)}</h1>;
  if (!logo) return heading;
  return (
    <div class="with-logo">
      <Logo of={logo} />
      {heading}
    </div>
  );
}

function HeadFacts({ lang, sheet, users }: SheetView): JSX.Element {
  const t = speak(lang);
  const { software, functions } = sheet;
  const { publisher, licence, version, releaseDate, website } = software;
  const reading = licence && readLicence(licence.value);
  const inCode = otherInCode(licence, sheet.grade);
  return (
    <dl class="facts">
      {functions.length > 0 && (
        <Fact word={t('catalogue.fact.for')}>
          {functions
            .map(({ label }) => label)
            .slice(0, 6)
            .join(', ')}
        </Fact>
      )}
      <Fact word={t('catalogue.fact.publisher')}>
        {publisher ? (
          <Outside href={publisher.value.url}>{oneLine(publisher.value.name, 120)}</Outside>
        ) : (
          t('catalogue.unknown')
        )}
      </Fact>
      <Fact word={t('catalogue.fact.licence')}>
        {reading ? licenceInWords(lang, reading) : t('catalogue.fact.licence-unknown')}
        {inCode &&
          ` ${t(inCode.isOlder ? 'catalogue.fact.licence-before' : 'catalogue.fact.licence-in-code', {
            licence: licenceInWords(lang, inCode.reading),
          })}`}
        ,{' '}
        <a href="#licence">
          {t(reading ? 'catalogue.fact.licence-means' : 'catalogue.fact.licence-unknown-means')}
        </a>
      </Fact>
      <Fact word={t('catalogue.fact.usages')}>
        <a href="#usages">{userWords(lang, 'catalogue.fact.usages-count', software, users)}</a>
      </Fact>
      {(version || releaseDate) && (
        <Fact word={t('catalogue.fact.version')}>
          {[
            version && oneLine(version.value, 40),
            releaseDate && t('catalogue.fact.of', { date: day(lang, releaseDate.value) }),
          ]
            .filter(Boolean)
            .join(' ')}
        </Fact>
      )}
      {website && (
        <Fact word={t('catalogue.fact.site')}>
          <Outside href={website.value} />
        </Fact>
      )}
      {software.repositories[0] && (
        <Fact word={t('catalogue.fact.code')}>
          <Outside href={software.repositories[0].value.url} />
          {software.repositories[0].value.path !== undefined && (
            <span class="note">
              , {t('catalogue.fact.folder', { path: oneLine(software.repositories[0].value.path, 120) })}
            </span>
          )}
          {software.repositories[0].verified === false && (
            <span class="note">, {t('catalogue.not-verified')}</span>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ word, children }: { word: string; children: JSX.Element['props']['children'] }): JSX.Element {
  return (
    <>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </>
  );
}
