-- Where the cause speaks of the worker, who is a party, somebody else records diagnosis and settlement.
alter table conflict add column recorder_id uuid constraint conflict_recorder_fk references staff;
alter table conflict add constraint conflict_recorder_is_another check (recorder_id <> worker_id);

create function app.refuse_party_as_recorder() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if new.recorder_id is not null and app.is_in_conflict(new.id, new.recorder_id) then
      raise exception 'the recorder is a party of the conflict or its worker'
        using errcode = 'check_violation', constraint = 'conflict_recorder_is_neutral';
    end if;
    return new;
  end
  $$;
create trigger conflict_recorder_is_neutral before update of recorder_id on conflict
  for each row execute function app.refuse_party_as_recorder();
