// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of what those behind a need say to each other, as `migrations/0093_need_talks.sql` makes them.
import type { Voice } from './meeting.ts';
import type { Question } from './talk.ts';

interface NeedAnswerTable {
  id: string;
  need_id: string;
  group_id: string;
  organisation_id: string;
  account_id: string;
  question: Question;
  words: string;
  said_at: Date;
}

interface NeedMeetingTable {
  id: string;
  need_id: string;
  group_id: string;
  organisation_id: string;
  account_id: string;
  place: string;
  minutes: number;
  proposed_at: Date;
  fixed_on: Date | null;
  fixed_at: Date | null;
  ended_at: Date | null;
}

interface NeedDateTable {
  id: string;
  meeting_id: string;
  group_id: string;
  starts_at: Date;
}

interface NeedVoteTable {
  date_id: string;
  group_id: string;
  organisation_id: string;
  account_id: string;
  says: Voice;
  said_at: Date;
}

declare module '../../platform/db.ts' {
  interface Tables {
    need_answer: NeedAnswerTable;
    need_meeting: NeedMeetingTable;
    need_date: NeedDateTable;
    need_vote: NeedVoteTable;
  }
}
