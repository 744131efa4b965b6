// SPDX-License-Identifier: AGPL-3.0-or-later
// A licence explained to those who will live with it: what they can do, what they must do, what nobody can
// take back.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { StandingSign } from '../../platform/parts/signs.tsx';
import type { LicenceReading, NamedLicence } from '../licence/licence.ts';
import { readLicence } from '../licence/licence.ts';
import { otherInCode } from '../licence/sheet-licence.ts';
import { type CatalogueKey, capital, day, Outside, Section, sayer, sourceName, speak } from '../parts.tsx';
import { familyInWords, licenceInWords } from './licence-words.ts';
import type { SheetView } from './sheet-view.ts';

export function SheetLicence({ lang, sheet }: SheetView): JSX.Element {
  const t = speak(lang);
  const { licence } = sheet.software;
  if (!licence) {
    return (
      <Section id="licence" title={t('catalogue.section.licence')}>
        <p>{t('catalogue.licence.nobody')}</p>
      </Section>
    );
  }
  const reading = readLicence(licence.value);
  const note = (
    <>
      <code>{oneLine(reading.expression, 120)}</code>
      {', '}
      <Outside href={licence.url}>
        {t('catalogue.said-by', {
          source: sayer(lang, licence.source, licence.url),
          date: day(lang, licence.date),
        })}
      </Outside>
      {licence.verified === false && `, ${t('catalogue.not-verified')}`}
    </>
  );
  return (
    <Section
      id="licence"
      title={t('catalogue.section.licence')}
      note={note}
      fold={t('catalogue.licence.fold')}
    >
      <div class="stack">
        {reading.status === 'libre' ? (
          <Explained lang={lang} reading={reading} />
        ) : (
          <p>{t(`catalogue.licence.${reading.status}-means`)}</p>
        )}
        <Named lang={lang} reading={reading} />
        <InCode lang={lang} sheet={sheet} />
        {licence.others?.map((other) => (
          <p class="note" key={other.source + other.value}>
            {t('catalogue.conflict', {
              source: sourceName(lang, other.source),
              value: oneLine(other.value, 80),
              date: day(lang, other.date),
            })}
          </p>
        ))}
      </div>
    </Section>
  );
}

function Explained({ lang, reading }: { lang: Lang; reading: LicenceReading }): JSX.Element {
  const t = speak(lang);
  const { copyleft, network } = reading;
  const kind =
    copyleft === 'none'
      ? 'none'
      : copyleft === undefined
        ? 'other'
        : `${copyleft}${network ? '-network' : ''}`;
  const must = `catalogue.licence.must.${kind}` as CatalogueKey;
  return (
    <>
      <p>
        <b>{capital(familyInWords(lang, reading))}.</b> {t(`catalogue.licence.kind.${copyleft ?? 'other'}`)}
        {reading.choice && ` ${t('catalogue.licence.choice')}`}
      </p>
      <div class="cols cols-3">
        <div class="stack-tight">
          <h3>{t('catalogue.licence.can')}</h3>
          <p>{t('catalogue.licence.can-do')}</p>
        </div>
        <div class="stack-tight">
          <h3>{t('catalogue.licence.must')}</h3>
          <p>{t(must)}</p>
        </div>
        <div class="stack-tight">
          <h3>{t('catalogue.licence.kept')}</h3>
          <p>{t('catalogue.licence.kept-for')}</p>
        </div>
      </div>
      {kind !== 'other' && (
        <div class="holds holds-last">
          <StandingSign
            standing={network ? 'holds' : 'watch'}
            word={t(network ? 'catalogue.standing.holds' : 'catalogue.standing.watch')}
          />
          <p>
            <b>{t('catalogue.licence.know')}</b> {t(`catalogue.licence.public.${kind}` as CatalogueKey)}
          </p>
        </div>
      )}
    </>
  );
}

/** What the repository says where it is another licence. */
function InCode({ lang, sheet: { software, grade } }: SheetView): JSX.Element | null {
  const inCode = otherInCode(software.licence, grade);
  if (!inCode || !grade) return null;
  const { reading, path, isOlder } = inCode;
  return (
    <p>
      {speak(lang)(isOlder ? 'catalogue.licence.in-older-code' : 'catalogue.licence.in-code', {
        licence: licenceInWords(lang, reading),
        path: oneLine(path, 120),
        date: day(lang, grade.at),
      })}
    </p>
  );
}

/** Each licence by its exact name, with who calls it free. */
function Named({ lang, reading }: { lang: Lang; reading: LicenceReading }): JSX.Element | null {
  const t = speak(lang);
  if (reading.named.length === 0) return null;
  const callers = ({ osi, fsf }: NamedLicence) =>
    osi ? t('catalogue.licence.osi') : fsf ? t('catalogue.licence.fsf') : t('catalogue.licence.no-caller');
  return (
    <ul class="note">
      {reading.named.slice(0, 6).map((one) => (
        <li key={one.id + (one.exception ?? '')}>
          {one.url ? (
            <Outside href={one.url}>{oneLine(one.name ?? one.id, 120)}</Outside>
          ) : (
            oneLine(one.id, 80)
          )}
          {one.exception && ` ${t('catalogue.licence.exception', { exception: oneLine(one.exception, 80) })}`}
          , {callers(one)}
        </li>
      ))}
    </ul>
  );
}
