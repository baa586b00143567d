-- The trail: append-only for the application. client_id carries no foreign key, so that erasure of a client
-- never has to touch the trail.

create table audit_event (
  id           uuid         not null constraint audit_event_pk primary key,
  at           timestamptz  not null,
  staff_id     uuid,
  role         varchar(16),
  job          varchar(60),
  action       varchar(60)  not null,
  subject_type varchar(40)  not null,
  subject_id   uuid,
  client_id    uuid,
  details      jsonb        not null default '{}',
  request_id   varchar(64),
  source       varchar(64)
);
create index audit_event_at_ix on audit_event (at desc, id desc);
create index audit_event_client_ix on audit_event (client_id, at desc);
create index audit_event_staff_ix on audit_event (staff_id, at desc);
revoke update, delete, truncate on audit_event from ${app_role};

alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy owner_all on audit_event to current_user using (true) with check (true);
create policy write_trail on audit_event for insert to ${app_role} with check (true);
create policy read_trail on audit_event for select to ${app_role}
  using (app.is_admin() or client_id = any ((select app.visible_client_ids())::uuid[]));
