-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What is said of a pool in public may be withdrawn by those who keep the halle, as any other public text.

insert into halle.public_text values
  ('pool-name', 'pool', 'name', 'id', 'true', 'r.organisation_id', 'null', 'null', 'r.slug'),
  ('pool-purpose', 'pool', 'purpose', 'id', 'true', 'r.organisation_id', 'null', 'null', 'r.slug'),
  ('pool-rule', 'pool', 'rule', 'id', 'r.rule is not null', 'r.organisation_id', 'null', 'null', 'r.slug');
create trigger keep_public_text before insert or update on halle.pool for each row execute function halle.keep_public_text();
create policy withdrawing on halle.pool to current_user
  using (current_setting('halle.withdrawing', true) = 'on') with check (current_setting('halle.withdrawing', true) = 'on');
