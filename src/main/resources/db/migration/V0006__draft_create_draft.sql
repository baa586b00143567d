-- Server drafts of forms, bound to one person, one form and (mostly) one client; and the keys that make a
-- create form give one record however often it is sent.

create table draft (
  form_key     uuid         not null constraint draft_pk primary key,
  staff_id     uuid         not null constraint draft_staff_fk references staff,
  form         varchar(40)  not null,
  client_id    uuid         constraint draft_client_fk references client,
  subject_id   uuid,
  base_version bigint,
  path         varchar(300) not null,
  fields_sealed bytea       not null,
  revision     bigint       not null,
  saved_at     timestamptz  not null
);
create index draft_staff_ix on draft (staff_id, saved_at desc);
alter table draft enable row level security;
alter table draft force row level security;
create policy owner_all on draft to current_user using (true) with check (true);
create policy own on draft to ${app_role}
  using (staff_id = app.staff_id() and (client_id is null or client_id = any ((select app.visible_client_ids())::uuid[])))
  with check (staff_id = app.staff_id() and (client_id is null or client_id = any ((select app.visible_client_ids())::uuid[])));

create table submitted_form (
  form_key     uuid         not null constraint submitted_form_pk primary key,
  staff_id     uuid         not null constraint submitted_form_staff_fk references staff,
  form         varchar(40)  not null,
  result_path  varchar(300) not null,
  submitted_at timestamptz  not null
);
alter table submitted_form enable row level security;
alter table submitted_form force row level security;
create policy owner_all on submitted_form to current_user using (true) with check (true);
create policy own on submitted_form to ${app_role} using (staff_id = app.staff_id()) with check (staff_id = app.staff_id());
