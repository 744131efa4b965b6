-- A server says afterwards that a mail which it had taken did not reach its reader. Only a mail that left is changed.
create function halle.note_bounce(mail uuid, answer text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update halle.mail as m set state = 'refused', answer = $2, ended_at = $3, sealed = null
    where m.id = $1 and m.state in ('sent', 'doubtful');
  return found;
end $$;
revoke execute on function halle.note_bounce(uuid, text, timestamptz) from public;
