// SPDX-License-Identifier: AGPL-3.0-or-later
// Columns that name somebody, or a thing of somebody’s, and by which no row is taken away, with the reason.
// `holdings/holdings.test.ts` walks the database and fails where a column is neither here nor in its list.

/** Why → `table.column`, or `table.*`. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  'what an account did for an organisation stands in the journal, which is taken away with the account': [
    ...['agent_invitation.invited_by', 'key_request.ended_by', 'mandate.granted_by'],
    ...['mandate_request.asked_by', 'mandate_commitment.account_id', 'network.described_by'],
    ...['network_item.stated_by', 'network_governance.decided_by', 'network_member.joined_by'],
    ...['network_statement.stated_by', 'network_statement.answered_account'],
    ...[
      'provider_offer.published_by',
      'provider_reference.answered_account',
      'estimate.account_id',
      'estimate.answered_account',
      'partner_search.account_id',
      'pool_step.account_id',
      'pool_seat_step.account_id',
      'pool_key.account_id',
      'partner_yes.account_id',
      'letter.account_id',
      ...['need_answer.account_id', 'need_meeting.account_id', 'need_vote.account_id'],
      ...['need_merge.account_id', 'need_merge.agreed_account', 'need_merge.ended_account'],
      ...['need.account_id', 'need_backing.account_id', 'need_ceiling.account_id'],
    ],
  ],
  'said of an organisation by another in its name: taken away by the one it is about': [
    ...['usage_private.declared_by', 'usage_experience.told_by', 'usage.withdrawn_by'],
    ...['mission_refusal.organisation_id', 'withdrawn_text.other_id'],
  ],
  'an identifier of the row itself, or of a thing that is taken away with its own row': [
    ...[
      'journal_entry.subject',
      'keeping_deed.entry',
      'letter.about_id',
      'loan_step.about',
      'loan_step.once_for',
    ],
    ...[
      'mandate.object_id',
      'mandate_request.object_id',
      'mandate_commitment.thing_id',
      'mission_step.about',
    ],
    ...['mission_step.once_for', 'mission_retaining.compared', 'availability.records', 'mail.gathered_in'],
    ...['mission_news.id', 'revision_of_thing.thing', 'revised.thing', 'organisation.merged_into'],
    'organisation.heir_id',
    'organisation_merge.organisation_id',
    'organisation_merge_row.merge_id',
    ...['withdrawn_text.thing', 'organisation.heir_id'],
    ...['need_answer.need_id', 'need_answer.group_id', 'need_meeting.need_id', 'need_meeting.group_id'],
    ...['need_date.meeting_id', 'need_date.group_id', 'need_vote.date_id', 'need_vote.group_id'],
    ...['need_merge.need_id', 'need_merge.into_id', 'need.head_id'],
    ...['need_backing.need_id', 'need_backing.group_id', 'need_ceiling.backing_id'],
    ...['pool_step.thing_id', 'pool_step.once_for', 'pool_step.about', 'pool_seat_step.thing_id'],
    ...['pool_seat_step.once_for', 'pool_seat_step.about', 'pool_member.group_id', 'pool_covered.group_id'],
    ...['pool_covered.seat_id', 'pool_intent.group_id', 'pool_deliberation.group_id', 'pool.record_id'],
  ],
  'a hash or a secret: it opens something or compares two things, and says nothing that can be read': [
    ...['account.reader', 'agent_invitation.reader', 'agent_request.sealed', 'key_request.reader'],
    ...['last_form.form', 'link.token', 'link.sealed', 'link.client', 'link.subject', 'mail.sealed'],
    ...['mail.by_account', 'mail.by_organisation', 'mail.by_client', 'number_contest.reader'],
    ...['number_contest.address', 'openid_identity.subject', 'openid_session.hint', 'passkey.credential'],
    ...['passkey.public_key', 'proved_address.mail_hash', 'provider_domain.domain_hash'],
    ...['provider_person.mail_hash', 'session.token', 'session.former', 'remark.client', 'link.reader'],
    ...['mail.reader', 'mail_refusal.reader', 'follow.reader', 'follow.address', 'follow_told.reader'],
    'letter_words.sealed',
    ...[
      'import_plan.input_digest',
      'import_plan.digest',
      'harvest_source.input_digest',
      'withdrawn_text.digest',
      'need.words_digest',
    ],
  ],
  'waits in a mailbox, for an hour to some weeks: what it leads to is taken away once it is there': [
    'link.organisation_id',
  ],
  'sealed, and opened into the archive': [
    'account.address',
    'remark.words',
    'remark.address',
    'remark.answer',
    'withdrawn_text.words',
  ],
  'the machine room and public software: no organisation and no account': [
    ...['asked_job.*', 'askable_job.*', 'journal_seal.*', 'journal_pending.*', 'lease.*', 'measure_run.*'],
    ...['measure_target.*', 'claim_event.*', 'project_notice.*', 'identity_decision.*', 'source_record.*'],
    ...['record_key.*', 'software.*', 'software_gone.*', 'software_slug.*', 'search_entry.*', 'repository.*'],
    ...['picture.*', 'software_picture.*'],
  ],
  'public histories: salted hashes replaced at each reading, of nobody that the halle knows': [
    ...['repository_facts.*', 'repository_identity.*'],
  ],
};
