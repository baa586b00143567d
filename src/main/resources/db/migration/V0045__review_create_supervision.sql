-- Supervision: a talk of two people, seen by nobody else, with an agenda and what they agree; and the diary, which
-- belongs to its author alone until an entry is shared with one person.

create table supervision_meeting (
  id            uuid        not null constraint supervision_meeting_pk primary key,
  supervisor_id uuid        not null constraint supervision_meeting_supervisor_fk references staff,
  worker_id     uuid        not null constraint supervision_meeting_worker_fk references staff,
  held_at       timestamptz not null,
  state         varchar(16) not null constraint supervision_meeting_state_known check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  created_at    timestamptz not null,
  version       bigint      not null,
  constraint supervision_meeting_of_two check (supervisor_id <> worker_id)
);
create index supervision_meeting_supervisor_ix on supervision_meeting (supervisor_id, held_at desc);
create index supervision_meeting_worker_ix on supervision_meeting (worker_id, held_at desc);
alter table supervision_meeting enable row level security;
alter table supervision_meeting force row level security;
create policy owner_all on supervision_meeting to current_user using (true) with check (true);
create policy of_two_select on supervision_meeting for select to ${app_role}
  using (supervisor_id = app.staff_id() or worker_id = app.staff_id());
create policy of_two_update on supervision_meeting for update to ${app_role}
  using (supervisor_id = app.staff_id() or worker_id = app.staff_id())
  with check (supervisor_id = app.staff_id() or worker_id = app.staff_id());
create policy plan on supervision_meeting for insert to ${app_role}
  with check (supervisor_id = app.staff_id()
              and exists (select 1 from staff s where s.id = worker_id and s.team_id = any ((select app.led_team_ids())::uuid[])));
revoke delete on supervision_meeting from ${app_role};

-- Private unless shared with one person; erased by its author, and then it is gone.
create table reflection (
  id             uuid          not null constraint reflection_pk primary key,
  author_id      uuid          not null constraint reflection_author_fk references staff,
  written_at     timestamptz   not null,
  identification smallint      constraint reflection_identification_range check (identification between 0 and 10),
  separation     smallint      constraint reflection_separation_range check (separation between 0 and 10),
  state_before   smallint      constraint reflection_state_before_range check (state_before between 0 and 10),
  state_after    smallint      constraint reflection_state_after_range check (state_after between 0 and 10),
  helped         varchar(1000),
  note           varchar(4000),
  shared_with    uuid          constraint reflection_shared_with_fk references staff,
  shared_at      timestamptz,
  version        bigint        not null,
  constraint reflection_shared_whole check ((shared_with is null) = (shared_at is null)),
  constraint reflection_shared_with_another check (shared_with <> author_id),
  constraint reflection_says_something check (coalesce(identification, separation, state_before, state_after) is not null
                                              or helped is not null or note is not null)
);
create index reflection_author_ix on reflection (author_id, written_at desc);
create index reflection_shared_ix on reflection (shared_with, author_id) where shared_with is not null;
alter table reflection enable row level security;
alter table reflection force row level security;
create policy owner_all on reflection to current_user using (true) with check (true);
create policy own on reflection to ${app_role} using (author_id = app.staff_id()) with check (author_id = app.staff_id());
create policy shared on reflection for select to ${app_role} using (shared_with = app.staff_id());

-- What the two want to talk about: filled from flags, added by either. A file that one may not see shows nothing.
create table agenda_item (
  id            uuid          not null constraint agenda_item_pk primary key,
  meeting_id    uuid          not null constraint agenda_item_meeting_fk references supervision_meeting,
  kind          varchar(24)   not null constraint agenda_item_kind_known check (kind in ('DEBRIEFING', 'ACUTE', 'ESCALATED',
                'RETURNED', 'RECHECK', 'QUIET', 'LIGHT_CASES', 'LIGHT_TALKS', 'LIGHT_LEAVE', 'REFLECTION', 'OWN')),
  conflict_id   uuid,
  client_id     uuid,
  reflection_id uuid          constraint agenda_item_reflection_fk references reflection on delete cascade,
  words         varchar(1000),
  outcome       varchar(2000),
  added_by      uuid          not null constraint agenda_item_added_by_fk references staff,
  added_at      timestamptz   not null,
  talked_at     timestamptz,
  version       bigint        not null,
  constraint agenda_item_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id),
  constraint agenda_item_conflict_whole check ((conflict_id is null) = (client_id is null)),
  constraint agenda_item_own_says_what check (kind <> 'OWN' or words is not null)
);
create index agenda_item_meeting_ix on agenda_item (meeting_id, added_at);
create index agenda_item_client_ix on agenda_item (client_id);
create index agenda_item_reflection_ix on agenda_item (reflection_id);
alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy owner_all on agenda_item to current_user using (true) with check (true);
create policy of_two on agenda_item to ${app_role}
  using (exists (select 1 from supervision_meeting m where m.id = meeting_id)
         and (client_id is null or client_id = any ((select app.visible_client_ids())::uuid[])))
  with check (exists (select 1 from supervision_meeting m where m.id = meeting_id)
         and (client_id is null or client_id = any ((select app.visible_client_ids())::uuid[])));

create table agreed_step (
  id         uuid          not null constraint agreed_step_pk primary key,
  meeting_id uuid          not null constraint agreed_step_meeting_fk references supervision_meeting,
  what       varchar(1000) not null,
  staff_id   uuid          not null constraint agreed_step_staff_fk references staff,
  due_on     date          not null,
  done_at    timestamptz,
  created_at timestamptz   not null,
  version    bigint        not null
);
create index agreed_step_meeting_ix on agreed_step (meeting_id, due_on);
alter table agreed_step enable row level security;
alter table agreed_step force row level security;
create policy owner_all on agreed_step to current_user using (true) with check (true);
create policy of_two on agreed_step to ${app_role}
  using (exists (select 1 from supervision_meeting m where m.id = meeting_id))
  with check (exists (select 1 from supervision_meeting m where m.id = meeting_id));
revoke delete on agreed_step from ${app_role};
