-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A form sent twice is one deed: the last form of each account and where it led. One row an account, gone with it.

create table halle.last_form (
  account_id uuid primary key references halle.account (id) on delete cascade,
  -- HMAC of the session, the address and the fields
  form bytea check (octet_length(form) = 32),
  -- the address that it led to; null when it was answered with a page
  led_to text,
  answered_at timestamptz
);
call halle.make_private('halle.last_form');
create policy own on halle.last_form
  using (account_id = halle.acting_account()) with check (account_id = halle.acting_account());
