-- The worker's own answers to the five questions of a review, before it is asked for; one set for each cycle.
create table own_checklist (
  conflict_id  uuid        not null,
  client_id    uuid        not null,
  cycle_no     smallint    not null,
  rights_named boolean,
  no_reproach  boolean,
  ethics       boolean,
  client_voice boolean,
  plan_fits    boolean,
  answered_by  uuid        not null constraint own_checklist_by_fk references staff,
  answered_at  timestamptz not null,
  version      bigint      not null,
  constraint own_checklist_pk primary key (conflict_id, cycle_no),
  constraint own_checklist_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index own_checklist_client_ix on own_checklist (client_id);
call app.protect('own_checklist');
revoke delete on own_checklist from ${app_role};
