-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The database's rules get their moment from the transaction, as the program's get theirs as an argument: one clock for both,
-- the one that the entry read. Where a transaction says nothing, it is the server's own.
create function halle.moment() returns timestamptz language sql stable
  return coalesce(nullif(current_setting('halle.at', true), '')::timestamptz, now());

-- A day of the halle is a day of UTC, whatever zone a connection has.
create function halle.today() returns date language sql stable
  return (halle.moment() at time zone 'UTC')::date;

-- Whether the transaction sweeps what is over. The others see nobody's old rows, however old.
create function halle.sweeps() returns boolean language sql stable
  return coalesce(current_setting('halle.duty', true) = 'sweep', false);

alter policy over on halle.session using (halle.sweeps() and (idle_until < halle.moment() or ends_at < halle.moment()));
alter policy over_seen on halle.session using (halle.sweeps() and (idle_until < halle.moment() or ends_at < halle.moment()));
alter policy over on halle.sign_in_link using (halle.sweeps() and asked_at < halle.moment() - interval '2 days');
alter policy over_seen on halle.sign_in_link using (halle.sweeps() and asked_at < halle.moment() - interval '2 days');
alter policy over on halle.attempt using (halle.sweeps() and begun_at < halle.moment() - interval '2 days');
alter policy over_seen on halle.attempt using (halle.sweeps() and begun_at < halle.moment() - interval '2 days');
alter policy over on halle.agent_request using (halle.sweeps() and asked_at < halle.moment() - interval '60 days');
alter policy over_seen on halle.agent_request using (halle.sweeps() and asked_at < halle.moment() - interval '60 days');
alter policy over on halle.provider_link using (halle.sweeps() and expires_at < halle.moment() - interval '2 days' and purpose <> 'person');
alter policy over_seen on halle.provider_link using (halle.sweeps() and expires_at < halle.moment() - interval '2 days' and purpose <> 'person');
alter policy over on halle.proved_address using (halle.sweeps() and proved_on is null and asked_at < halle.moment() - interval '2 days');
alter policy over_seen on halle.proved_address using (halle.sweeps() and proved_on is null and asked_at < halle.moment() - interval '2 days');

alter policy shown on halle.availability using (
  withdrawn_on is null and until_day >= halle.today()
  and (employer_id is null or (confirmed_on is not null and loan_until >= halle.today() and loan_from <= until_day and loan_until >= from_day)));
