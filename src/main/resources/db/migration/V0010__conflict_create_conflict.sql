-- Conflict cases: parties, causes, rights, the life cycle with every move, cycles, settlement, pair lock.

-- The transition table of domain.md 4.3; a move that does not stand here cannot be stored.
create table conflict_transition (
  from_status varchar(24) not null,
  to_status   varchar(24) not null,
  constraint conflict_transition_pk primary key (from_status, to_status)
);
insert into conflict_transition (from_status, to_status) values
  ('DRAFT', 'REGISTERED'), ('DRAFT', 'CANCELLED'),
  ('REGISTERED', 'DIAGNOSIS'), ('REGISTERED', 'CLOSED_RESOLVED'), ('REGISTERED', 'CANCELLED'),
  ('DIAGNOSIS', 'STRATEGY'), ('DIAGNOSIS', 'ESCALATED'), ('DIAGNOSIS', 'CANCELLED'),
  ('STRATEGY', 'NEGOTIATION'), ('STRATEGY', 'DIAGNOSIS'), ('STRATEGY', 'CANCELLED'),
  ('NEGOTIATION', 'PAUSED'), ('NEGOTIATION', 'AGREED'), ('NEGOTIATION', 'STRATEGY'), ('NEGOTIATION', 'ESCALATED'),
  ('NEGOTIATION', 'REVIEW'), ('NEGOTIATION', 'CANCELLED'),
  ('PAUSED', 'NEGOTIATION'), ('PAUSED', 'REVIEW'), ('PAUSED', 'CANCELLED'),
  ('AGREED', 'REVIEW'), ('AGREED', 'NEGOTIATION'), ('AGREED', 'CANCELLED'),
  ('ESCALATED', 'DIAGNOSIS'), ('ESCALATED', 'REVIEW'), ('ESCALATED', 'CANCELLED'),
  ('REVIEW', 'RETURNED'), ('REVIEW', 'ESCALATED'), ('REVIEW', 'CLOSED_RESOLVED'), ('REVIEW', 'CLOSED_PARTIAL'),
  ('REVIEW', 'CLOSED_UNRESOLVED'), ('REVIEW', 'CANCELLED'),
  ('RETURNED', 'DIAGNOSIS'), ('RETURNED', 'NEGOTIATION'), ('RETURNED', 'REVIEW'), ('RETURNED', 'CANCELLED'),
  ('CLOSED_RESOLVED', 'REOPENED'), ('CLOSED_PARTIAL', 'REOPENED'), ('CLOSED_UNRESOLVED', 'REOPENED'),
  ('REOPENED', 'DIAGNOSIS'), ('REOPENED', 'CANCELLED');
revoke insert, update, delete on conflict_transition from ${app_role};

create table conflict (
  id                 uuid          not null constraint conflict_pk primary key,
  number             varchar(20)   not null constraint conflict_number_uk unique,
  client_id          uuid          not null constraint conflict_client_fk references client,
  title              varchar(200)  not null,
  status             varchar(24)   not null constraint conflict_status_known check (status in ('DRAFT', 'REGISTERED', 'DIAGNOSIS',
                     'STRATEGY', 'NEGOTIATION', 'PAUSED', 'AGREED', 'REVIEW', 'RETURNED', 'ESCALATED', 'CLOSED_RESOLVED',
                     'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'REOPENED', 'CANCELLED')),
  status_since       timestamptz   not null,
  worker_id          uuid          not null constraint conflict_worker_fk references staff,
  arose_at           timestamptz   not null,
  arose_place        varchar(40),
  arose_in_contact   uuid          constraint conflict_contact_fk references contact (id),
  facts              varchar(4000),
  facts_words_of     varchar(16)   constraint conflict_facts_words_known check (facts_words_of in ('CLIENT', 'WORKER', 'OTHER')),
  interpretation     varchar(4000),
  client_voice       varchar(2000),
  client_voice_lang  char(2),
  tension            smallint      constraint conflict_tension_range check (tension between 0 and 10),
  acuteness          smallint      constraint conflict_acuteness_range check (acuteness between 1 and 5),
  parent_conflict_id uuid          constraint conflict_parent_fk references conflict,
  cycle_no           smallint      not null default 1,
  model              varchar(24)   constraint conflict_model_known
                     check (model in ('COLLABORATE', 'COMPROMISE', 'ACCOMMODATE', 'AVOID', 'COMPETE')),
  model_reason       varchar(1000),
  model_experiment   boolean       not null default false,
  care_taken_over_by uuid          constraint conflict_care_fk references staff,
  short_settlement   varchar(1000),
  residual_tension   smallint      constraint conflict_residual_range check (residual_tension between 0 and 10),
  made_clear         varchar(2000),
  proposed_closing   varchar(24)   constraint conflict_proposed_known
                     check (proposed_closing in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED')),
  recheck_on         date,
  settled_cycle      smallint,
  closed_at          timestamptz,
  created_by         uuid          not null constraint conflict_created_by_fk references staff,
  created_at         timestamptz   not null,
  version            bigint        not null,
  constraint conflict_client_uk unique (id, client_id),
  constraint conflict_not_own_parent check (parent_conflict_id <> id),
  constraint conflict_registered_says_what check (status in ('DRAFT', 'CANCELLED') or facts is not null),
  constraint conflict_model_reasoned check (model is null or model_reason is not null)
);
create index conflict_client_ix on conflict (client_id);
create index conflict_worker_ix on conflict (worker_id);
create index conflict_open_ix on conflict (status_since) where status not in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED');
create index conflict_parent_ix on conflict (parent_conflict_id);
create index conflict_contact_ix on conflict (arose_in_contact);
call app.protect('conflict');
revoke delete on conflict from ${app_role};

create table conflict_party (
  id              uuid         not null constraint conflict_party_pk primary key,
  conflict_id     uuid         not null,
  client_id       uuid         not null,
  kind            varchar(16)  not null constraint conflict_party_kind_known check (kind in ('CLIENT', 'WORKER', 'COLLEAGUE',
                  'MANAGEMENT', 'RELATIVE', 'SPOUSE', 'OTHER_CLIENT', 'NEIGHBOUR', 'AGENCY')),
  party_client_id uuid         constraint conflict_party_client_fk references client,
  staff_id        uuid         constraint conflict_party_staff_fk references staff,
  name            varchar(310),
  status_position varchar(200),
  role_function   varchar(200),
  degree          smallint     constraint conflict_party_degree_range check (degree between 0 and 100),
  position        smallint     not null,
  constraint conflict_party_uk unique (id, client_id),
  constraint conflict_party_is_somebody check (party_client_id is not null or staff_id is not null or name is not null),
  constraint conflict_party_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index conflict_party_conflict_ix on conflict_party (conflict_id);
create index conflict_party_staff_ix on conflict_party (staff_id);
call app.protect('conflict_party');

create table conflict_cause (
  conflict_id uuid        not null,
  client_id   uuid        not null,
  code        varchar(40) not null,
  main        boolean     not null,
  note        varchar(400),
  constraint conflict_cause_pk primary key (conflict_id, code),
  constraint conflict_cause_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create unique index conflict_cause_one_main_uk on conflict_cause (conflict_id) where main;
call app.protect('conflict_cause');

create table right_restriction (
  id             uuid         not null constraint right_restriction_pk primary key,
  conflict_id    uuid         not null,
  client_id      uuid         not null,
  code           varchar(40)  not null,
  whose_party_id uuid         constraint right_restriction_whose_fk references conflict_party (id),
  by_whom        varchar(200),
  view           varchar(16)  constraint right_restriction_view_known check (view in ('LAWFUL', 'UNLAWFUL', 'UNCLEAR', 'CHECKED')),
  words_of       varchar(16)  constraint right_restriction_words_known check (words_of in ('CLIENT', 'WORKER', 'OTHER')),
  finding        varchar(1000),
  restored       varchar(16)  constraint right_restriction_restored_known check (restored in ('YES', 'PARTLY', 'NO', 'COMPENSATED')),
  holder_words   varchar(1000),
  restored_on    date,
  position       smallint     not null,
  constraint right_restriction_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index right_restriction_conflict_ix on right_restriction (conflict_id);
create index right_restriction_whose_ix on right_restriction (whose_party_id);
call app.protect('right_restriction');

create table conflict_emotion (
  id          uuid        not null constraint conflict_emotion_pk primary key,
  conflict_id uuid        not null,
  client_id   uuid        not null,
  side        varchar(16) not null constraint conflict_emotion_side_known check (side in ('CLIENT', 'WORKER', 'OTHER')),
  code        varchar(40) not null,
  intensity   smallint    constraint conflict_emotion_range check (intensity between 0 and 10),
  felt_at     timestamptz not null,
  constraint conflict_emotion_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index conflict_emotion_conflict_ix on conflict_emotion (conflict_id);
call app.protect('conflict_emotion');

create table conflict_move (
  id               uuid          not null constraint conflict_move_pk primary key,
  conflict_id      uuid          not null,
  client_id        uuid          not null,
  cycle_no         smallint      not null,
  from_status      varchar(24)   not null,
  to_status        varchar(24)   not null,
  reason           varchar(4000),
  moved_by         uuid          not null constraint conflict_move_by_fk references staff,
  moved_at         timestamptz   not null,
  taken_back_at    timestamptz,
  taken_back_by    uuid          constraint conflict_move_back_by_fk references staff,
  taken_back_reason varchar(1000),
  constraint conflict_move_allowed_fk foreign key (from_status, to_status) references conflict_transition,
  constraint conflict_move_back_whole check ((taken_back_at is null) = (taken_back_reason is null)),
  constraint conflict_move_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index conflict_move_conflict_ix on conflict_move (conflict_id, moved_at);
call app.protect('conflict_move');
revoke update, delete on conflict_move from ${app_role};
grant update (taken_back_at, taken_back_by, taken_back_reason) on conflict_move to ${app_role};

create table conflict_acuteness (
  id          uuid        not null constraint conflict_acuteness_pk primary key,
  conflict_id uuid        not null,
  client_id   uuid        not null,
  level       smallint    not null constraint conflict_acuteness_level_range check (level between 1 and 5),
  set_by      uuid        not null constraint conflict_acuteness_by_fk references staff,
  set_at      timestamptz not null,
  reason      varchar(400),
  constraint conflict_acuteness_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index conflict_acuteness_conflict_ix on conflict_acuteness (conflict_id, set_at);
call app.protect('conflict_acuteness');

create table settlement_term (
  id          uuid          not null constraint settlement_term_pk primary key,
  conflict_id uuid          not null,
  client_id   uuid          not null,
  cycle_no    smallint      not null,
  who         varchar(200)  not null,
  what        varchar(1000) not null,
  by_when     date          not null,
  position    smallint      not null,
  constraint settlement_term_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index settlement_term_conflict_ix on settlement_term (conflict_id);
call app.protect('settlement_term');

-- The answers of an earlier cycle, kept when the settlement of a later one is recorded.
create table conflict_cycle (
  conflict_id uuid     not null,
  client_id   uuid     not null,
  cycle_no    smallint not null,
  settlement  jsonb    not null,
  constraint conflict_cycle_pk primary key (conflict_id, cycle_no),
  constraint conflict_cycle_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
call app.protect('conflict_cycle');
revoke update, delete on conflict_cycle from ${app_role};

-- Between a person hurt and the person who hurt (decision 10): no gestures, no joint talks.
create table pair_lock (
  id             uuid          not null constraint pair_lock_pk primary key,
  client_id      uuid          not null constraint pair_lock_client_fk references client,
  hurt_client_id uuid          not null constraint pair_lock_hurt_fk references client,
  by_client_id   uuid          constraint pair_lock_by_client_fk references client,
  by_staff_id    uuid          constraint pair_lock_by_staff_fk references staff,
  by_kind        varchar(16)   not null constraint pair_lock_kind_known check (by_kind in ('CLIENT', 'WORKER', 'COLLEAGUE',
                 'MANAGEMENT', 'RELATIVE', 'SPOUSE', 'OTHER_CLIENT', 'NEIGHBOUR', 'AGENCY')),
  by_name        varchar(310),
  reason         varchar(1000) not null,
  locked_by      uuid          not null constraint pair_lock_locked_by_fk references staff,
  locked_at      timestamptz   not null,
  ended_at       timestamptz,
  ended_by       uuid          constraint pair_lock_ended_by_fk references staff,
  end_reason     varchar(1000),
  constraint pair_lock_end_whole check ((ended_at is null) = (end_reason is null)),
  constraint pair_lock_by_somebody check (num_nonnulls(by_client_id, by_staff_id, by_name) = 1)
);
create index pair_lock_client_ix on pair_lock (client_id) where ended_at is null;
call app.protect('pair_lock');

create table diagnosis_method (
  conflict_id uuid        not null,
  client_id   uuid        not null,
  code        varchar(40) not null,
  constraint diagnosis_method_pk primary key (conflict_id, code),
  constraint diagnosis_method_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
call app.protect('diagnosis_method');

-- The shape of the life cycle in the database: a conflict's status changes only along the transition table, or back by a
-- recorded taking-back of its last move.
create function app.check_conflict_status() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if new.status is distinct from old.status
       and not exists (select 1 from conflict_transition t where t.from_status = old.status and t.to_status = new.status)
       and not exists (select 1 from conflict_move m where m.conflict_id = new.id and m.from_status = new.status
                        and m.to_status = old.status and m.taken_back_at is not null) then
      raise exception 'conflict status % to % is not allowed', old.status, new.status
        using errcode = 'check_violation', constraint = 'conflict_status_moves_along_table';
    end if;
    return new;
  end
  $$;
create trigger conflict_status_moves_along_table before update of status on conflict
  for each row execute function app.check_conflict_status();

-- How often codes are used, for the admin's list pages: counts only, since an admin sees no client's
-- content, and without restricted files.
create function app.conflict_code_uses(p_list text) returns table (code varchar, uses bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select used.code, count(*) from (
      select c.client_id, c.code from conflict_cause c where p_list = 'conflict_cause'
      union all select r.client_id, r.code from right_restriction r where p_list = 'right_restricted'
      union all select e.client_id, e.code from conflict_emotion e where p_list = 'emotion'
      union all select p.client_id, p.kind from conflict_party p where p_list = 'conflict_party'
      union all select c.client_id, c.arose_place from conflict c where p_list = 'contact_place') used
     where used.code is not null and app.staff_id() is not null
       and used.client_id not in (select c.id from client c where c.restricted)
     group by used.code
  $$;
