-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Remarks are read and answered by those who keep the halle, and by the operator's command; once answered, they stay as they are.

create policy kept on halle.remark for select using ((select halle.keeps()));
create policy answered on halle.remark for update using ((select halle.keeps())) with check ((select halle.keeps()));

create function halle.remark_stays() returns trigger language plpgsql as $$
begin
  raise exception 'row-level security: a remark that was answered stays as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger remark_stays before update on halle.remark for each row
  when (old.answered_at is not null and new.account_id is not distinct from old.account_id and new.organisation_id is not distinct from old.organisation_id)
  execute function halle.remark_stays();
