-- A hurt pair is locked together with the kin of the person who hurt: those who are named with the lock, and
-- clients tied in the register to that person but not to the person who was hurt (a common child is kin of both).

create table pair_lock_kin (
  id            uuid        not null constraint pair_lock_kin_pk primary key,
  lock_id       uuid        not null constraint pair_lock_kin_lock_fk references pair_lock on delete cascade,
  client_id     uuid        not null constraint pair_lock_kin_client_fk references client,
  kin_client_id uuid        constraint pair_lock_kin_kin_fk references client on delete cascade,
  kin_name      varchar(310),
  named_by      uuid        not null constraint pair_lock_kin_by_fk references staff,
  named_at      timestamptz not null,
  constraint pair_lock_kin_somebody check (num_nonnulls(kin_client_id, kin_name) <= 1)
);
create index pair_lock_kin_lock_ix on pair_lock_kin (lock_id);
call app.protect('pair_lock_kin');
revoke update, delete on pair_lock_kin from ${app_role};

-- The locked pairs among the parties of a conflict. The lock may stand in a file that the asking person does not
-- see; therefore the owner looks, and only ids of parties come back.
create function app.locked_pairs(p_conflict uuid) returns table (lock_id uuid, hurt_party uuid, other_party uuid, kin boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select l.id, hurt.id, other.id,
           not coalesce(other.party_client_id = l.by_client_id or other.staff_id = l.by_staff_id
                        or lower(other.name) = lower(l.by_name), false)
      from conflict_party hurt
      join pair_lock l on l.hurt_client_id = hurt.party_client_id and l.ended_at is null
      join conflict_party other on other.conflict_id = hurt.conflict_id and other.id <> hurt.id
     where hurt.conflict_id = p_conflict
       and (other.party_client_id = l.by_client_id or other.staff_id = l.by_staff_id or lower(other.name) = lower(l.by_name)
            or exists (select 1 from pair_lock_kin k
                        where k.lock_id = l.id
                          and (k.kin_client_id = other.party_client_id or lower(k.kin_name) = lower(other.name)))
            or exists (select 1 from family_tie t
                        where (t.client_id = l.by_client_id and t.relative_id = other.party_client_id
                               or t.relative_id = l.by_client_id and t.client_id = other.party_client_id)
                          and not exists (select 1 from family_tie own
                                           where own.client_id = l.hurt_client_id and own.relative_id = other.party_client_id
                                              or own.relative_id = l.hurt_client_id and own.client_id = other.party_client_id)))
  $$;
revoke execute on function app.locked_pairs(uuid) from public;
grant execute on function app.locked_pairs(uuid) to ${app_role};

create or replace function app.refuse_locked_pair() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if new.conflict_id is not null and exists (select 1 from app.locked_pairs(new.conflict_id)) then
      raise exception 'the pair is locked' using errcode = 'check_violation', constraint = 'pair_is_not_locked';
    end if;
    return new;
  end
  $$;

-- In an ordinary contact with a person who was hurt nobody else makes gestures: it might be the one who hurt or
-- their kin. The worker's own apology stays possible, and so does the client's own gesture.
create function app.refuse_gesture_to_hurt() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if new.contact_id is not null and new.made_by = 'OTHER' and exists (
         select 1 from pair_lock l where l.hurt_client_id = new.client_id and l.ended_at is null) then
      raise exception 'the client is in a locked pair' using errcode = 'check_violation', constraint = 'pair_is_not_locked';
    end if;
    return new;
  end
  $$;
create trigger gesture_not_to_hurt before insert on gesture for each row execute function app.refuse_gesture_to_hurt();
