-- The rule of visibility over time: conflicts of interest bar whatever else grants, a broken glass opens one
-- file while it lasts. Expiry follows the application's clock (senim.now), as days follow senim.today.

-- Functions made from here on are for the application's role only, as those before (V0013).
alter default privileges revoke execute on functions from public;
alter default privileges in schema app grant execute on functions to ${app_role};

create function app.now() returns timestamptz language sql stable
  as $$ select coalesce(nullif(current_setting('senim.now', true), '')::timestamptz, now()) $$;

-- A member of staff who is the client's relative, neighbour, or suspected of harming them: never sees the file.
create table conflict_of_interest (
  id         uuid          not null constraint conflict_of_interest_pk primary key,
  client_id  uuid          not null constraint conflict_of_interest_client_fk references client,
  staff_id   uuid          not null constraint conflict_of_interest_staff_fk references staff,
  kind       varchar(16)   not null constraint conflict_of_interest_kind_known check (kind in ('RELATIVE', 'NEIGHBOUR', 'SUSPECT', 'OTHER')),
  words      varchar(2000),
  stated_by  uuid          not null constraint conflict_of_interest_stated_by_fk references staff,
  stated_at  timestamptz   not null,
  ended_at   timestamptz,
  ended_by   uuid          constraint conflict_of_interest_ended_by_fk references staff,
  end_reason varchar(2000),
  constraint conflict_of_interest_ended_whole check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)),
  constraint conflict_of_interest_not_ended_by_oneself check (ended_by <> staff_id)
);
create unique index conflict_of_interest_once_uk on conflict_of_interest (staff_id, client_id) where ended_at is null;
create index conflict_of_interest_client_ix on conflict_of_interest (client_id);
call app.protect('conflict_of_interest');
revoke delete on conflict_of_interest from ${app_role};

create function app.is_barred(p_client uuid, p_staff uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (select 1 from conflict_of_interest x
                    where x.staff_id = p_staff and x.client_id = p_client and x.ended_at is null)
  $$;

-- A broken glass: one person, one client, an hour at most. The file is visible while full_file stands, ended_at
-- is empty and ends_at is ahead; without full_file only the emergency card is open (a restricted client). Of a
-- restricted client full_file needs a second person, who is named on the file.
create table glass_access (
  id              uuid          not null constraint glass_access_pk primary key,
  client_id       uuid          not null constraint glass_access_client_fk references client,
  staff_id        uuid          not null constraint glass_access_staff_fk references staff,
  reason          varchar(24)   not null,
  words           varchar(2000) not null,
  opened_at       timestamptz   not null,
  ends_at         timestamptz   not null,
  ended_at        timestamptz,
  full_file       boolean       not null,
  second_staff_id uuid          constraint glass_access_second_fk references staff,
  second_at       timestamptz,
  reviewed_by     uuid          constraint glass_access_reviewed_by_fk references staff,
  reviewed_at     timestamptz,
  verdict         varchar(16),
  review_words    varchar(2000),
  version         bigint        not null,
  constraint glass_access_within_an_hour check (ends_at > opened_at and ends_at <= opened_at + interval '60 minutes'),
  constraint glass_access_second_whole check ((second_staff_id is null) = (second_at is null)),
  constraint glass_access_second_is_another check (second_staff_id <> staff_id),
  constraint glass_access_reviewed_whole check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_at is null) = (verdict is null)),
  constraint glass_access_reviewed_by_another check (reviewed_by <> staff_id)
);
create index glass_access_staff_ix on glass_access (staff_id) where ended_at is null;
create index glass_access_client_ix on glass_access (client_id, opened_at desc);

-- Who looks at an opening afterwards: whoever leads the client's team, of a restricted client the people named
-- on the file; never the opener, never a barred person.
create function app.may_review_glass(p_client uuid, p_opener uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from client c
       where c.id = p_client and p_opener <> app.staff_id() and not app.is_barred(c.id, app.staff_id())
         and case when c.restricted
                  then exists (select 1 from restricted_access r join app.acting_staff() a on a.id = r.staff_id
                                where r.client_id = c.id and r.staff_id = app.staff_id() and a.role <> 'ADMIN')
                  else c.team_id = any ((select app.led_team_ids())::uuid[]) end)
  $$;

create function app.reviewable_glass_ids() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with near as (
      select g.id, g.client_id, g.staff_id
        from glass_access g join client c on c.id = g.client_id
       where not c.restricted and c.team_id = any ((select app.led_team_ids())::uuid[])
      union
      select g.id, g.client_id, g.staff_id
        from glass_access g join restricted_access r on r.client_id = g.client_id
       where r.staff_id = app.staff_id())
    select coalesce(array_agg(near.id), '{}') from near where app.may_review_glass(near.client_id, near.staff_id)
  $$;

-- May the acting person break this glass: nobody without an account for clients; a full file only of an ordinary client.
create function app.may_break_glass(p_client uuid, p_full_file boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (select 1 from app.acting_staff() a where a.id = app.staff_id() and a.role <> 'ADMIN')
       and exists (select 1 from client c where c.id = p_client and not (c.restricted and p_full_file))
       and not app.is_barred(p_client, app.staff_id())
  $$;

alter table glass_access enable row level security;
alter table glass_access force row level security;
create policy owner_all on glass_access to current_user using (true) with check (true);
create policy own on glass_access for select to ${app_role} using (staff_id = app.staff_id());
create policy review on glass_access for select to ${app_role} using (id = any ((select app.reviewable_glass_ids())::uuid[]));
create policy break_glass on glass_access for insert to ${app_role}
  with check (staff_id = app.staff_id() and app.may_break_glass(client_id, full_file));
create policy end_own on glass_access for update to ${app_role} using (staff_id = app.staff_id()) with check (staff_id = app.staff_id());
create policy second_or_review on glass_access for update to ${app_role}
  using (id = any ((select app.reviewable_glass_ids())::uuid[])) with check (true);
revoke delete on glass_access from ${app_role};

-- What the policies cannot say: which part of a row belongs to whom. Nobody acts in migrations and erasure.
create function app.check_glass() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if app.staff_id() is null then
      return new;
    end if;
    if tg_op = 'INSERT' then
      if new.second_staff_id is not null or new.reviewed_by is not null or new.ended_at is not null then
        raise exception 'a glass is broken before it is seconded, ended or reviewed'
          using errcode = 'check_violation', constraint = 'glass_access_begins_plain';
      end if;
      return new;
    end if;
    if (new.id, new.client_id, new.staff_id, new.reason, new.words, new.opened_at, new.ends_at)
       is distinct from (old.id, old.client_id, old.staff_id, old.reason, old.words, old.opened_at, old.ends_at)
       or (old.ended_at is not null and new.ended_at is distinct from old.ended_at) then
      raise exception 'why and when a glass was broken is written once'
        using errcode = 'check_violation', constraint = 'glass_access_written_once';
    end if;
    if (new.second_staff_id, new.second_at, new.full_file) is distinct from (old.second_staff_id, old.second_at, old.full_file)
       and not (old.second_staff_id is null and new.second_staff_id = app.staff_id() and app.now() < old.ends_at and old.ended_at is null
                and exists (select 1 from restricted_access r where r.client_id = old.client_id and r.staff_id = app.staff_id())
                and not app.is_barred(old.client_id, app.staff_id())) then
      raise exception 'the second person is somebody named on the file, in time'
        using errcode = 'check_violation', constraint = 'glass_access_second_is_named';
    end if;
    if (new.reviewed_by, new.reviewed_at, new.verdict, new.review_words)
       is distinct from (old.reviewed_by, old.reviewed_at, old.verdict, old.review_words)
       and not (new.reviewed_by = app.staff_id() and app.may_review_glass(old.client_id, old.staff_id)) then
      raise exception 'the reviewer leads the client''s team and is not the opener'
        using errcode = 'check_violation', constraint = 'glass_access_reviewed_by_entitled';
    end if;
    return new;
  end
  $$;
create trigger glass_access_check before insert or update on glass_access for each row execute function app.check_glass();

-- A barred person gets nothing that would open the file: no assignment, no name on it, no task, no glass.
create function app.refuse_barred() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if app.is_barred(new.client_id, new.staff_id) then
      raise exception 'the person has a conflict of interest with the client'
        using errcode = 'check_violation', constraint = 'barred_by_conflict_of_interest';
    end if;
    return new;
  end
  $$;
create trigger assignment_not_barred before insert or update of staff_id, client_id on assignment
  for each row execute function app.refuse_barred();
create trigger restricted_access_not_barred before insert or update of staff_id, client_id on restricted_access
  for each row execute function app.refuse_barred();
create trigger file_access_not_barred before insert or update of staff_id, client_id on file_access
  for each row execute function app.refuse_barred();
create trigger glass_access_not_barred before insert or update of staff_id, client_id on glass_access
  for each row execute function app.refuse_barred();

create index if not exists restricted_access_staff_ix on restricted_access (staff_id);

-- The one rule of visibility: assigned clients (own, or as a substitute while named), clients of the led teams,
-- files opened for a task or by a broken glass; of restricted clients only those that name the person, or that a
-- second named person opened. A conflict of interest takes away whatever was granted.
create function app.find_visible_client_ids() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with acting as materialized (select a.id, a.role from app.acting_staff() a where a.role <> 'ADMIN'),
    me as materialized (select acting.id from acting where acting.id = app.staff_id()),
    glass as materialized (
      select g.client_id, g.second_staff_id is not null as seconded from glass_access g
       where g.staff_id in (select id from me) and g.full_file and g.ended_at is null and app.now() < g.ends_at
    ),
    candidate as (
      select a.client_id from assignment a where a.ends_at is null and a.staff_id in (select id from acting)
      union
      select c.id from client c where c.team_id = any ((select app.led_team_ids())::uuid[])
      union
      select f.client_id from file_access f where f.ended_at is null and f.staff_id in (select id from me)
      union
      select r.client_id from restricted_access r where r.staff_id in (select id from me)
      union
      select g.client_id from glass g
    )
    select coalesce(array_agg(c.id), '{}')
      from candidate
      join client c on c.id = candidate.client_id
     where (not c.restricted
            or exists (select 1 from restricted_access r where r.client_id = c.id and r.staff_id = app.staff_id())
            or exists (select 1 from glass g where g.client_id = c.id and g.seconded))
       and not exists (select 1 from conflict_of_interest x
                        where x.staff_id = app.staff_id() and x.client_id = c.id and x.ended_at is null)
  $$;

-- The same, remembered until the transaction ends or changes what the rule reads: a statement asks once for every
-- table that it names. Used by every policy. A great many ids are quicker found again than read from a setting.
create or replace function app.visible_client_ids() returns uuid[]
  language plpgsql stable
  as $$
  declare
    -- Never the empty text, which a setting has after the transaction that set it.
    asked constant text := pg_catalog.concat('of ', pg_catalog.current_setting('senim.staff_id', true),
                                             ' on ', pg_catalog.current_setting('senim.today', true),
                                             ' at ', pg_catalog.current_setting('senim.now', true));
    visible uuid[];
  begin
    if pg_catalog.current_setting('senim.visible_to', true) = asked then
      return pg_catalog.current_setting('senim.visible', true)::uuid[];
    end if;
    visible := app.find_visible_client_ids();
    if pg_catalog.cardinality(visible) <= 2000 then
      perform pg_catalog.set_config('senim.visible', visible::text, true),
              pg_catalog.set_config('senim.visible_to', asked, true);
    end if;
    return visible;
  end
  $$;

create function app.forget_visible_clients() returns trigger language plpgsql
  as $$
  begin
    perform pg_catalog.set_config('senim.visible_to', '', true);
    return null;
  end
  $$;
do $$
declare
  read record;
begin
  for read in select * from (values
      ('assignment', 'insert or update or delete'), ('client', 'insert or update of team_id, restricted or delete'),
      ('conflict_of_interest', 'insert or update or delete'), ('file_access', 'insert or update or delete'),
      ('glass_access', 'insert or update or delete'), ('restricted_access', 'insert or update or delete'),
      ('staff', 'insert or update of status, role, team_id or delete'), ('staff_leave', 'insert or update or delete'),
      ('team', 'insert or update or delete')) t (name, changes) loop
    execute format('create trigger %1$s_changes_visibility after %2$s on %1$s '
                   'for each statement execute function app.forget_visible_clients()', read.name, read.changes);
  end loop;
end $$;

-- May the acting person give this client a worker: a supervisor of the client's team who sees the file otherwise
-- than by a broken glass, or whoever has just registered the client.
create or replace function app.may_assign(p_client uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from client c
       where c.id = p_client and not app.is_barred(c.id, app.staff_id())
         and ((c.team_id = any ((select app.led_team_ids())::uuid[])
               and (not c.restricted or exists (select 1 from restricted_access r where r.client_id = c.id and r.staff_id = app.staff_id())))
              or (c.created_by = app.staff_id() and not exists (select 1 from assignment a where a.client_id = c.id))))
  $$;

-- May this person open the file once it is shown to them: a restricted file only if they are named on it.
create or replace function app.may_open_file(p_client uuid, p_staff uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select not app.is_barred(p_client, p_staff)
       and (exists (select 1 from client c where c.id = p_client and not c.restricted)
            or exists (select 1 from restricted_access r where r.client_id = p_client and r.staff_id = p_staff))
  $$;
