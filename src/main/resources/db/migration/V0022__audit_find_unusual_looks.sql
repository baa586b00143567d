-- Everybody reads their own rows of the trail; and once a week looks that are out of the ordinary are put before
-- the supervisors, found by a function past visibility that gives nothing but ids and counts.

drop policy read_trail on audit_event;
create policy read_trail on audit_event for select to ${app_role}
  using ((select app.is_admin()) or staff_id = (select app.staff_id())
         or client_id = any ((select app.visible_client_ids())::uuid[]));

create table look_flag (
  id        uuid        not null constraint look_flag_pk primary key,
  week      date        not null,
  kind      varchar(16) not null constraint look_flag_kind_known
            check (kind in ('SURNAME', 'HOURS', 'MANY', 'CLOSED', 'REFUSED')),
  staff_id  uuid        not null constraint look_flag_staff_fk references staff,
  team_id   uuid        constraint look_flag_team_fk references team,
  client_id uuid        constraint look_flag_client_fk references client,
  count     bigint      not null,
  first_at  timestamptz not null,
  last_at   timestamptz not null,
  seen_by   uuid        constraint look_flag_seen_by_fk references staff,
  seen_at   timestamptz,
  words     varchar(400),
  constraint look_flag_uk unique nulls not distinct (week, kind, staff_id, client_id),
  constraint look_flag_seen_whole check ((seen_by is null) = (seen_at is null)),
  constraint look_flag_seen_by_another check (seen_by <> staff_id)
);
create index look_flag_unseen_ix on look_flag (week) where seen_at is null;

-- Of a client: those who lead and see the client; of a person as a whole: those who lead the person. Nobody their own.
alter table look_flag enable row level security;
alter table look_flag force row level security;
create policy owner_all on look_flag to current_user using (true) with check (true);
create policy led on look_flag to ${app_role}
  using (staff_id <> (select app.staff_id()) and cardinality((select app.led_team_ids())::uuid[]) > 0
         and case when client_id is null then team_id = any ((select app.led_team_ids())::uuid[])
                  else client_id = any ((select app.visible_client_ids())::uuid[]) end)
  with check (seen_by = (select app.staff_id()));
revoke insert, update, delete, truncate on look_flag from ${app_role};
grant update (seen_by, seen_at, words) on look_flag to ${app_role};

-- A surname without the ending of Russian feminine forms.
create function app.surname_stem(p_surname text) returns text
  language sql immutable parallel safe
  as $$ select regexp_replace(lower(p_surname), '(ая|а)$', '') $$;

create function app.find_unusual_looks(p_week date, p_many integer, p_open time, p_close time, p_days_off date[])
  returns integer
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with looked as materialized (
      select e.staff_id, e.client_id, e.at, e.action, e.at at time zone 'Asia/Almaty' as local
        from audit_event e
       where e.at >= p_week::timestamp at time zone 'Asia/Almaty'
         and e.at < (p_week + 7)::timestamp at time zone 'Asia/Almaty'
         and e.staff_id is not null and (e.client_id is not null or e.action = 'access.refused')),
    viewed as (
      select l.* from looked l where starts_with(l.action, 'viewed.')),
    found as (
      select 'SURNAME' as kind, v.staff_id, v.client_id, count(*) as n, min(v.at) as first_at, max(v.at) as last_at
        from viewed v join staff s on s.id = v.staff_id join client c on c.id = v.client_id
       where c.surname is not null and app.surname_stem(c.surname) = app.surname_stem(s.surname)
       group by v.staff_id, v.client_id
      union all
      select 'CLOSED', v.staff_id, v.client_id, count(*), min(v.at), max(v.at)
        from viewed v join client c on c.id = v.client_id
       where c.status in ('CLOSED', 'TRANSFERRED', 'DECEASED') and c.status_since < v.local::date - 30
       group by v.staff_id, v.client_id
      union all
      select 'REFUSED', l.staff_id, c.id, count(*), min(l.at), max(l.at)
        from looked l join client c on c.id = l.client_id
       where l.action = 'access.refused'
       group by l.staff_id, c.id
      union all
      select 'REFUSED', l.staff_id, null, count(*), min(l.at), max(l.at)
        from looked l
       where l.action = 'access.refused'
       group by l.staff_id having count(*) >= 3
      union all
      select 'HOURS', v.staff_id, null, count(*), min(v.at), max(v.at)
        from viewed v
       where v.local::time < p_open or v.local::time >= p_close or v.local::date = any (p_days_off)
       group by v.staff_id
      union all
      select 'MANY', d.staff_id, null, max(d.n), min(d.first_at), max(d.last_at)
        from (select v.staff_id, count(distinct v.client_id) as n, min(v.at) as first_at, max(v.at) as last_at
                from viewed v group by v.staff_id, v.local::date) d
       where d.n > p_many
       group by d.staff_id),
    kept as (
      insert into look_flag (id, week, kind, staff_id, team_id, client_id, count, first_at, last_at)
      select gen_random_uuid(), p_week, f.kind, f.staff_id, s.team_id, f.client_id, f.n, f.first_at, f.last_at
        from found f join staff s on s.id = f.staff_id
      on conflict on constraint look_flag_uk
        do update set count = excluded.count, first_at = excluded.first_at, last_at = excluded.last_at
      returning 1)
    select count(*)::integer from kept
  $$;
revoke execute on function app.surname_stem(text), app.find_unusual_looks(date, integer, time, time, date[]) from public;
grant execute on function app.find_unusual_looks(date, integer, time, time, date[]) to ${app_role};
