-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The page of one's own account shows what the journal holds of it, the latest first.

create index journal_entry_account on halle.journal_entry (account, at) where account is not null;
