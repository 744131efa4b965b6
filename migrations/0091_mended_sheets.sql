-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What a person says of a software against all sources is a record of its own (`correction`), and a software that was proposed to this halle another (`proposal`): those who keep the halle alone write them, and take them back.

create function halle.word_of_keepers() returns trigger language plpgsql set search_path = halle, pg_temp as $$
begin
  if new.source in ('correction', 'proposal') and not halle.keeps() then
    raise exception 'a correction is the word of those who keep the halle' using errcode = '42501';
  end if;
  return new;
end
$$;
-- Which entry a record belongs to follows every import, and is nobody's word.
create trigger word_of_keepers before insert or update of claim, raw, withdrawn_at on halle.source_record
  for each row execute function halle.word_of_keepers();

-- A project also declares why it contests its letter, and what it needs.
alter table halle.claim_event drop constraint claim_event_kind_check;
alter table halle.claim_event add constraint claim_event_kind_check
  check (kind in ('bots', 'moved-to', 'moved-from', 'end-of-life', 'reply', 'contest', 'needs', 'contact', 'aliases'));
