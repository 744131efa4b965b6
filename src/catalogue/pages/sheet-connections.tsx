// SPDX-License-Identifier: AGPL-3.0-or-later
// The systems of the State that the work is done with: those that a source speaks of, with its proof; then,
// together, those nobody spoke of.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { SaidBy, Section, speak } from '../parts.tsx';
import type { SheetConnection } from '../sheet.ts';
import type { SheetView } from './sheet-view.ts';

export function SheetConnections({ lang, sheet }: SheetView): JSX.Element | null {
  const t = speak(lang);
  const { connections } = sheet;
  if (connections.length === 0) return null;
  const told = connections.filter(({ status }) => status !== 'unknown');
  const untold = connections.filter(({ status }) => status === 'unknown');
  return (
    <Section
      id="connections"
      title={t('catalogue.section.connections')}
      note={t('catalogue.connections.note')}
      fold={t('catalogue.connections.fold', { n: connections.length, told: told.length })}
    >
      <div class="stack">
        {told.length > 0 && <Told lang={lang} connections={told} />}
        {untold.length > 0 && <Untold lang={lang} connections={untold} />}
      </div>
    </Section>
  );
}

interface Connections {
  readonly lang: Lang;
  readonly connections: readonly SheetConnection[];
}

function Told({ lang, connections }: Connections): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold">
      <thead>
        <tr>
          <th scope="col">{t('catalogue.connections.system')}</th>
          <th scope="col">{t('catalogue.connections.for')}</th>
          <th scope="col">{t('catalogue.connections.status')}</th>
        </tr>
      </thead>
      <tbody>
        {connections.map((connection) => (
          <ConnectionRow key={connection.system.id} lang={lang} connection={connection} />
        ))}
      </tbody>
    </table>
  );
}

/** What nobody has said stands together, with what to do about it. */
function Untold({ lang, connections }: Connections): JSX.Element {
  const t = speak(lang);
  return (
    <div class="stack-tight">
      <p>{t('catalogue.connections.untold', { n: connections.length })}</p>
      <ul class="stack-tight">
        {connections.map(({ system, about }) => (
          <li key={system.id}>
            <b>{system.label}</b>
            {about && <span class="note"> {about}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ConnectionRow({ lang, connection }: { lang: Lang; connection: SheetConnection }): JSX.Element {
  const t = speak(lang);
  const { system, about, requiredBy, status, source, date, url } = connection;
  return (
    <tr>
      <th scope="row">
        {system.label}
        {about && <small>{about}</small>}
      </th>
      <td>{requiredBy.length > 0 ? requiredBy.join(', ') : t('catalogue.connections.not-required')}</td>
      <td>
        <span class={status}>
          <span>{t(`catalogue.status.${status}`)}</span>
        </span>{' '}
        {source && date && <SaidBy lang={lang} source={source} date={date} url={url} />}
      </td>
    </tr>
  );
}
