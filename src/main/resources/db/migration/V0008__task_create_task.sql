-- Steps, planned meetings and rechecks: everything with a date that somebody owes.

create table task (
  id          uuid         not null constraint task_pk primary key,
  client_id   uuid         not null constraint task_client_fk references client,
  kind        varchar(16)  not null constraint task_kind_known check (kind in ('MEETING', 'STEP', 'RECHECK')),
  title       varchar(400) not null,
  staff_id    uuid         not null constraint task_staff_fk references staff,
  owner       varchar(16)  not null constraint task_owner_known check (owner in ('WORKER', 'CLIENT', 'JOINT')),
  due_on      date         not null,
  starts_at   timestamptz,
  minutes     smallint     constraint task_minutes_range check (minutes between 1 and 1440),
  purpose     varchar(40),
  channel     varchar(40),
  place       varchar(40),
  place_note  varchar(200),
  with_whom   varchar(200),
  state       varchar(16)  not null constraint task_state_known check (state in ('OPEN', 'DONE', 'MOVED', 'MISSED', 'CANCELLED')),
  state_note  varchar(1000),
  closed_at   timestamptz,
  closed_by   uuid         constraint task_closed_by_fk references staff,
  moved_to_id uuid         constraint task_moved_to_fk references task,
  conflict_id uuid,
  contact_id  uuid,
  created_by  uuid         not null constraint task_created_by_fk references staff,
  created_at  timestamptz  not null,
  version     bigint       not null,
  constraint task_meeting_has_time check (kind <> 'MEETING' or starts_at is not null),
  constraint task_closed_whole check ((state = 'OPEN') = (closed_at is null))
);
create index task_client_ix on task (client_id, due_on);
create index task_staff_open_ix on task (staff_id, due_on) where state = 'OPEN';
create index task_staff_day_ix on task (staff_id, starts_at) where kind = 'MEETING';
call app.protect('task');

-- How often tasks use the codes of a list; counts of all clients but restricted ones, for the admin's list pages.
create function app.task_uses(p_list text) returns table (code varchar, uses bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select used.code, count(*) from (
      select t.client_id, t.purpose as code from task t where p_list = 'contact_purpose'
      union all select t.client_id, t.channel from task t where p_list = 'channel'
      union all select t.client_id, t.place from task t where p_list = 'contact_place') used
     where used.code is not null and app.staff_id() is not null
       and used.client_id not in (select c.id from client c where c.restricted)
     group by used.code
  $$;
