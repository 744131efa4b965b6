// SPDX-License-Identifier: AGPL-3.0-or-later
// Meetings and days as calendars take them: events of RFC 5545, in universal time, or of whole days. A few
// properties and the folding of lines; what recurs or has zones of its own is not written here.
import { type Day, daysAfter } from './day.ts';

export interface CalendarEvent {
  /** The same for every copy of the same meeting. */
  readonly uid: string;
  /** Grows with each change: a calendar takes the latest. */
  readonly sequence: number;
  /** When it was written. */
  readonly stamp: Date;
  readonly from: Date;
  readonly until: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Of the page. */
  readonly url: string;
  /** Called off. */
  readonly isCancelled?: boolean;
}

/** What falls on a day as a whole. */
export interface CalendarDay {
  readonly uid: string;
  readonly stamp: Date;
  readonly on: Day;
  readonly summary: string;
  readonly url: string;
}

/** A calendar of days, to be fetched again: it asks nobody for an answer and is busy for nobody. */
export function calendarOfDays(days: readonly CalendarDay[], name: string, product: string): string {
  return written([
    ...head(product),
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    ...days.flatMap(({ uid, stamp, on, summary, url }) => [
      'BEGIN:VEVENT',
      `UID:${text(uid)}`,
      `DTSTAMP:${moment(stamp)}`,
      `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${daysAfter(on, 1).replaceAll('-', '')}`,
      `SUMMARY:${text(summary)}`,
      `URL:${url.replace(/[\r\n]/g, '')}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}

/** `PUBLISH` tells of it and asks nobody for an answer; lines end with CRLF, as the format wants. */
export function calendarFile(event: CalendarEvent, product: string): string {
  const { isCancelled = false } = event;
  return written([
    ...head(product),
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${moment(event.stamp)}`,
    `DTSTART:${moment(event.from)}`,
    `DTEND:${moment(event.until)}`,
    `SUMMARY:${text(event.summary)}`,
    `DESCRIPTION:${text(event.description)}`,
    `LOCATION:${text(event.location)}`,
    // an address is no text: only what would end the line is taken out of it
    `URL:${event.url.replace(/[\r\n]/g, '')}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

const head = (product: string): readonly string[] => [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${text(product)}//FR`, 'CALSCALE:GREGORIAN'],
];

const written = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/** `20270302T093000Z` */
const moment = (at: Date): string => `${at.toISOString().replace(/[-:]|\.\d+/g, '')}`;

/** Section 3.3.11: a backslash before what would be read, line ends as `\n`; nothing that is not seen. */
const text = (words: string): string =>
  words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Section 3.1: at most 75 octets a line, never within a character; the next begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    // that space counts
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      [part, octets] = ['', 0];
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
