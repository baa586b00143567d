-- Staff, teams as a tree, leave with a substitute, one-time links; and the functions by which
-- row-level security knows who acts. The application tells its identity at the start of every
-- transaction (senim.staff_id or senim.job, and senim.today); no identity means no rows.

create schema app;
grant usage on schema app to ${app_role};
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

create table team (
  id         uuid         not null constraint team_pk primary key,
  parent_id  uuid         constraint team_parent_fk references team,
  name       varchar(120) not null constraint team_name_uk unique,
  created_at timestamptz  not null,
  version    bigint       not null,
  constraint team_not_own_parent check (parent_id <> id)
);
create index team_parent_ix on team (parent_id);

-- No team stands below itself.
create function app.refuse_team_cycle() returns trigger language plpgsql
  as $$
  begin
    if exists (with recursive up as (
                 select t.id, t.parent_id from public.team t where t.id = new.parent_id
                 union
                 select t.id, t.parent_id from public.team t join up on t.id = up.parent_id)
               select 1 from up where up.id = new.id) then
      raise exception 'a team cannot stand below itself' using errcode = 'check_violation', constraint = 'team_no_cycle';
    end if;
    return new;
  end $$;
create trigger team_no_cycle before insert or update of parent_id on team
  for each row when (new.parent_id is not null) execute function app.refuse_team_cycle();

create table staff (
  id              uuid         not null constraint staff_pk primary key,
  login           varchar(64)  not null,
  surname         varchar(100) not null,
  given_name      varchar(100) not null,
  patronymic      varchar(100),
  role            varchar(16)  not null constraint staff_role_known check (role in ('WORKER', 'SUPERVISOR', 'ADMIN')),
  team_id         uuid         constraint staff_team_fk references team,
  language        char(2)      not null default 'ru' constraint staff_language_known check (language in ('ru', 'kk', 'en')),
  text_size       smallint     not null default 100 constraint staff_text_size_known check (text_size in (100, 115, 130)),
  shortcuts       boolean      not null default true,
  status          varchar(16)  not null constraint staff_status_known check (status in ('INVITED', 'ACTIVE', 'DISABLED')),
  password_hash   varchar(200),
  last_sign_in_at timestamptz,
  created_at      timestamptz  not null,
  version         bigint       not null,
  constraint staff_team_for_client_roles check (role = 'ADMIN' or team_id is not null),
  constraint staff_active_has_password check (status <> 'ACTIVE' or password_hash is not null)
);
create unique index staff_login_uk on staff (lower(login));
create index staff_team_ix on staff (team_id);

create table staff_leave (
  id            uuid        not null constraint staff_leave_pk primary key,
  staff_id      uuid        not null constraint staff_leave_staff_fk references staff,
  substitute_id uuid        constraint staff_leave_substitute_fk references staff,
  starts_on     date        not null,
  ends_on       date        not null,
  created_by    uuid        constraint staff_leave_created_by_fk references staff,
  created_at    timestamptz not null,
  cancelled_at  timestamptz,
  constraint staff_leave_order check (starts_on <= ends_on),
  constraint staff_leave_other_substitute check (substitute_id <> staff_id)
);
create index staff_leave_staff_ix on staff_leave (staff_id);
create index staff_leave_substitute_ix on staff_leave (substitute_id);

-- One-time links (invitation, reset); only the hash is kept.
create table staff_token (
  id         uuid        not null constraint staff_token_pk primary key,
  staff_id   uuid        not null constraint staff_token_staff_fk references staff,
  purpose    varchar(16) not null constraint staff_token_purpose_known check (purpose in ('INVITATION', 'RESET')),
  token_hash bytea       not null constraint staff_token_hash_uk unique,
  created_by uuid        constraint staff_token_created_by_fk references staff,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index staff_token_staff_ix on staff_token (staff_id);

create function app.staff_id() returns uuid language sql stable
  as $$ select nullif(current_setting('senim.staff_id', true), '')::uuid $$;

create function app.job() returns text language sql stable
  as $$ select nullif(current_setting('senim.job', true), '') $$;

-- The day in Almaty, as the application's clock tells it; the server's own day where nobody tells.
create function app.today() returns date language sql stable
  as $$ select coalesce(nullif(current_setting('senim.today', true), '')::date, (now() at time zone 'Asia/Almaty')::date) $$;

-- The acting person and those whose substitute the person is today.
create function app.acting_staff() returns table (id uuid, role varchar, team_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select s.id, s.role, s.team_id
      from staff s
     where s.id = app.staff_id() and s.status = 'ACTIVE'
    union
    select s.id, s.role, s.team_id
      from staff me
      join staff_leave l on l.substitute_id = me.id
      join staff s on s.id = l.staff_id
     where me.id = app.staff_id() and me.status = 'ACTIVE' and me.role <> 'ADMIN'
       and l.cancelled_at is null and app.today() between l.starts_on and l.ends_on
  $$;

-- The teams that the acting person leads: the own team and those below it.
create function app.led_team_ids() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with recursive led as (
      select a.team_id as id from app.acting_staff() a where a.role = 'SUPERVISOR'
      union
      select t.id from team t join led on t.parent_id = led.id
    )
    select coalesce(array_agg(led.id), '{}') from led
  $$;

create function app.is_admin() returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select exists (select 1 from staff s where s.id = app.staff_id() and s.status = 'ACTIVE' and s.role = 'ADMIN') $$;
