-- Restricted files over time (why, who is named, how a restriction ends), moves between teams, and what a
-- restricted file must not show through: notices, the warning of duplicates.

create index client_restricted_ix on client (id) where restricted;

-- Why a file is restricted. One person named on it asks for the end, another one confirms.
create table client_restriction (
  id            uuid          not null constraint client_restriction_pk primary key,
  client_id     uuid          not null constraint client_restriction_client_fk references client,
  reason        varchar(24)   not null constraint client_restriction_reason_known
                check (reason in ('DOMESTIC_VIOLENCE', 'STAFF_AS_CLIENT', 'CLIENT_WISH')),
  words         varchar(2000),
  made_by       uuid          not null constraint client_restriction_made_by_fk references staff,
  made_at       timestamptz   not null,
  lift_asked_by uuid          constraint client_restriction_lift_asked_by_fk references staff,
  lift_asked_at timestamptz,
  lift_reason   varchar(2000),
  lifted_by     uuid          constraint client_restriction_lifted_by_fk references staff,
  lifted_at     timestamptz,
  constraint client_restriction_asked_whole check ((lift_asked_by is null) = (lift_asked_at is null)
    and (lift_asked_by is null) = (lift_reason is null)),
  constraint client_restriction_lifted_whole check ((lifted_by is null) = (lifted_at is null)),
  constraint client_restriction_lifted_by_another check (lifted_by is null or (lift_asked_by is not null and lifted_by <> lift_asked_by))
);
create unique index client_restriction_one_uk on client_restriction (client_id) where lifted_at is null;
call app.protect('client_restriction');
revoke delete on client_restriction from ${app_role};

-- Who was named on a restricted file and taken off; without a reason where it came with an assignment.
create table restricted_access_change (
  id         uuid          not null constraint restricted_access_change_pk primary key,
  client_id  uuid          not null constraint restricted_access_change_client_fk references client,
  staff_id   uuid          not null constraint restricted_access_change_staff_fk references staff,
  named      boolean       not null,
  reason     varchar(2000),
  changed_by uuid          not null constraint restricted_access_change_by_fk references staff,
  changed_at timestamptz   not null
);
create index restricted_access_change_client_ix on restricted_access_change (client_id, changed_at desc);
call app.protect('restricted_access_change');
revoke update, delete on restricted_access_change from ${app_role};

-- A client who went from one team to another; the workers stay until the new team's supervisor hands over.
create table client_team_move (
  id        uuid          not null constraint client_team_move_pk primary key,
  client_id uuid          not null constraint client_team_move_client_fk references client,
  from_team uuid          not null constraint client_team_move_from_fk references team,
  to_team   uuid          not null constraint client_team_move_to_fk references team,
  note      varchar(4000) not null,
  moved_by  uuid          not null constraint client_team_move_by_fk references staff,
  moved_at  timestamptz   not null,
  constraint client_team_move_elsewhere check (from_team <> to_team)
);
create index client_team_move_client_ix on client_team_move (client_id, moved_at desc);
call app.protect('client_team_move');
revoke update, delete on client_team_move from ${app_role};

-- May the acting person restrict this file, name people on it, lift the restriction: its main worker and whoever
-- leads its team; once it is restricted, only if named. A broken glass never suffices.
create function app.may_restrict(p_client uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from client c
       where c.id = p_client and not app.is_barred(c.id, app.staff_id())
         and exists (select 1 from app.acting_staff() a where a.id = app.staff_id() and a.role <> 'ADMIN')
         and (c.team_id = any ((select app.led_team_ids())::uuid[])
              or exists (select 1 from assignment a where a.client_id = c.id and a.staff_id = app.staff_id()
                                                      and a.kind = 'MAIN' and a.ends_at is null))
         and (not c.restricted or exists (select 1 from restricted_access r where r.client_id = c.id and r.staff_id = app.staff_id())))
  $$;

drop policy visible on restricted_access;
create policy visible_select on restricted_access for select to ${app_role} using (client_id = any ((select app.visible_client_ids())::uuid[]));
create policy name_people on restricted_access for insert to ${app_role} with check (app.may_restrict(client_id));
create policy take_off on restricted_access for delete to ${app_role} using (app.may_restrict(client_id));
revoke update on restricted_access from ${app_role};

drop policy visible on conflict_of_interest;
create policy visible_select on conflict_of_interest for select to ${app_role} using (client_id = any ((select app.visible_client_ids())::uuid[]));
create policy state on conflict_of_interest for insert to ${app_role}
  with check (stated_by = app.staff_id() and client_id = any ((select app.visible_client_ids())::uuid[])
              and (staff_id = app.staff_id() or app.may_assign(client_id)));
create policy end_it on conflict_of_interest for update to ${app_role}
  using (client_id = any ((select app.visible_client_ids())::uuid[]) and app.may_assign(client_id)) with check (ended_by = app.staff_id());

-- What row-level security cannot say of a column: who may restrict a file, and who may move it to another team.
-- Nobody acts in migrations and erasure.
create function app.check_client_place() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if app.staff_id() is null then
      return new;
    end if;
    if new.restricted <> old.restricted and not app.may_restrict(old.id) then
      raise exception 'a file is restricted by its main worker or a supervisor of its team'
        using errcode = 'check_violation', constraint = 'client_restricted_by_entitled';
    end if;
    if new.team_id <> old.team_id
       and not (app.may_assign(old.id) and array[old.team_id, new.team_id] <@ app.led_team_ids()) then
      raise exception 'a client is moved by whoever leads both teams'
        using errcode = 'check_violation', constraint = 'client_moved_by_leader_of_both';
    end if;
    return new;
  end
  $$;
create trigger client_place before update of restricted, team_id on client for each row execute function app.check_client_place();

-- Whether another ordinary file has the IIN of this one, so that the end of a restriction does not fail on client_iin_uk.
create function app.iin_held_elsewhere(p_client uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (select 1 from client me join client c on c.iin_index = me.iin_index and c.id <> me.id
                    where me.id = p_client and not c.restricted and not c.possible_duplicate)
  $$;

-- A notice about a client shows only to those who may see the client now.
drop policy own_select on notice;
create policy own_select on notice for select to ${app_role}
  using (case when app.job() = 'notice-escalation' then true
              else recipient_id = app.staff_id()
                   and (client_id is null or client_id = any ((select app.visible_client_ids())::uuid[])) end);

-- Decision 5: who else in the register may be the same person. Looks past visibility, tells only what the caller
-- needs: whether the caller sees the file, whether it is restricted (then the caller must learn nothing), and what
-- matched. A conflict of interest answers like a restricted file, so that the barred person learns nothing.
-- holds_iin: the unique index on the IIN would refuse another row.
create function app.possible_duplicates(p_iin_index bytea, p_phones text[], p_search_key text, p_latin_key text, p_birth_date date)
  returns table (client_id uuid, visible boolean, restricted boolean, team_id uuid, matched text, holds_iin boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with seen as materialized (select unnest(app.visible_client_ids()) as id),
    hit as (
      select c.id, 'IIN' as matched, 1 as rank from client c where p_iin_index is not null and c.iin_index = p_iin_index
      union all
      select c.id, case when p_birth_date = c.birth_date then 'NAME_AND_BIRTH' else 'NAME' end,
             case when p_birth_date = c.birth_date then 2 else 4 end
        from client c
       where p_search_key <> '' and (c.search_key % p_search_key or c.latin_key % p_latin_key)
         and greatest(similarity(c.search_key, p_search_key), similarity(c.latin_key, p_latin_key))
             >= case when p_birth_date = c.birth_date then 0.3 when p_birth_date is null or c.birth_date is null then 0.6 else 0.85 end
      union all
      select p.client_id, 'PHONE', 3 from client_phone p where p.number = any (p_phones)
    )
    select h.id, exists (select 1 from seen s where s.id = h.id), c.restricted or app.is_barred(c.id, app.staff_id()), c.team_id,
           (array_agg(h.matched order by h.rank))[1], not c.restricted and min(h.rank) = 1
      from hit h join client c on c.id = h.id
     group by h.id, c.id, c.restricted, c.team_id
     order by min(h.rank), h.id
     limit 20
  $$;

-- Whom to tell of a hidden hit (decision 5): the people named on a restricted file; of an ordinary one, which is
-- hidden from a barred person only, the supervisors of its team.
create function app.named_on(p_client uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select r.staff_id from restricted_access r join client c on c.id = r.client_id where r.client_id = p_client and c.restricted
    union
    select s.id from client c join staff s on s.team_id = c.team_id
     where c.id = p_client and not c.restricted and s.role = 'SUPERVISOR' and s.status = 'ACTIVE'
       and not app.is_barred(c.id, s.id)
  $$;

revoke execute on function app.possible_duplicates(bytea, text[], text, text, date), app.named_on(uuid) from public;
grant execute on function app.possible_duplicates(bytea, text[], text, text, date), app.named_on(uuid) to ${app_role};
