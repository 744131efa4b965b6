-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What is over leaves by itself: invitations a month after they ended or could no longer be accepted, with the HMAC of the address that
-- was invited; where a form led, a day after.
create policy over on halle.agent_invitation for delete using (halle.sweeps() and least(ended_at, expires_at) < halle.moment() - interval '30 days');
create policy over_seen on halle.agent_invitation for select using (halle.sweeps() and least(ended_at, expires_at) < halle.moment() - interval '30 days');
create policy over on halle.last_form for delete using (halle.sweeps() and answered_at < halle.moment() - interval '1 day');
create policy over_seen on halle.last_form for select using (halle.sweeps() and answered_at < halle.moment() - interval '1 day');

-- Two jobs of an earlier release did some of it once a day; nobody runs them any more.
do $$ begin
  if to_regclass('pgboss.schedule') is not null then
    delete from pgboss.schedule where name in ('people.sweep', 'market.sweep-links');
  end if;
end $$;
