-- The inbox. A notice says by a message key and arguments what happened; an urgent one that nobody reads goes
-- to the next person after a set time.

create table notice (
  id             uuid         not null constraint notice_pk primary key,
  recipient_id   uuid         not null constraint notice_recipient_fk references staff,
  kind           varchar(40)  not null,
  arguments      jsonb        not null default '{}',
  client_id      uuid         constraint notice_client_fk references client,
  path           varchar(300),
  urgent         boolean      not null,
  created_at     timestamptz  not null,
  read_at        timestamptz,
  escalate_at    timestamptz,
  escalated_at   timestamptz,
  forwarded_from uuid         constraint notice_forwarded_from_fk references notice
);
create index notice_unread_ix on notice (recipient_id, created_at desc) where read_at is null;
create index notice_recipient_ix on notice (recipient_id, created_at desc);
create index notice_escalate_ix on notice (escalate_at) where read_at is null and escalated_at is null and urgent;
alter table notice enable row level security;
alter table notice force row level security;
create policy owner_all on notice to current_user using (true) with check (true);
create policy own_select on notice for select to ${app_role}
  using (recipient_id = app.staff_id() or app.job() = 'notice-escalation');
create policy own_update on notice for update to ${app_role}
  using (recipient_id = app.staff_id() or app.job() = 'notice-escalation');
create policy tell on notice for insert to ${app_role} with check (app.staff_id() is not null or app.job() is not null);
