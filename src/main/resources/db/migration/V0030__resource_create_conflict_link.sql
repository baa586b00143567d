-- Which conflict feeds which (domain.md 2.13, 6.5). A link joins two files, so that it shows only to those who may see both.
-- It is never deleted: taking it back is a state of the row.

create table conflict_link (
  id              uuid          not null constraint conflict_link_pk primary key,
  conflict_id     uuid          not null,
  client_id       uuid          not null,
  fed_conflict_id uuid          not null constraint conflict_link_fed_conflict_fk references conflict,
  fed_client_id   uuid          not null,
  strength        smallint      not null constraint conflict_link_strength_range check (strength between 1 and 3),
  evidence        varchar(1000) not null,
  linked_by       uuid          not null constraint conflict_link_by_fk references staff,
  linked_at       timestamptz   not null,
  ended_at        timestamptz,
  ended_by        uuid          constraint conflict_link_ended_by_fk references staff,
  end_reason      varchar(1000),
  version         bigint        not null,
  constraint conflict_link_not_itself check (conflict_id <> fed_conflict_id),
  constraint conflict_link_end_whole check ((ended_at is null) = (end_reason is null) and (ended_at is null) = (ended_by is null)),
  constraint conflict_link_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id),
  constraint conflict_link_fed_fk foreign key (fed_conflict_id, fed_client_id) references conflict (id, client_id)
);
create unique index conflict_link_once_uk on conflict_link (conflict_id, fed_conflict_id) where ended_at is null;
create index conflict_link_fed_ix on conflict_link (fed_conflict_id);
create index conflict_link_client_ix on conflict_link (client_id);
create index conflict_link_fed_client_ix on conflict_link (fed_client_id);
call app.protect('conflict_link');
create policy fed_visible on conflict_link as restrictive to ${app_role}
  using (fed_client_id = any ((select app.visible_client_ids())::uuid[]))
  with check (fed_client_id = any ((select app.visible_client_ids())::uuid[]));
revoke update, delete on conflict_link from ${app_role};
grant update (ended_at, ended_by, end_reason, version) on conflict_link to ${app_role};
