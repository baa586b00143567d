-- What a conflict grew from, side by side for both sides, and what is done about it: differences, incompatibilities, goals
-- and expectations, what no person steers, options and measures. Lines belong to the conflict and carry its version.

create table conflict_difference (
  conflict_id         uuid         not null,
  client_id           uuid         not null,
  dimension           varchar(16)  not null constraint conflict_difference_dimension_known
                      check (dimension in ('STATUS', 'ROLE', 'VALUE', 'NORM', 'SPIRITUAL', 'MATERIAL')),
  note                varchar(400),
  client_significance smallint     constraint conflict_difference_client_range check (client_significance between 0 and 4),
  worker_significance smallint     constraint conflict_difference_worker_range check (worker_significance between 0 and 4),
  constraint conflict_difference_pk primary key (conflict_id, dimension),
  constraint conflict_difference_says_something check (num_nonnulls(note, client_significance, worker_significance) > 0),
  constraint conflict_difference_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
call app.protect('conflict_difference');

create table conflict_incompatibility (
  id           uuid          not null constraint conflict_incompatibility_pk primary key,
  conflict_id  uuid          not null,
  client_id    uuid          not null,
  code         varchar(40)   not null,
  client_words varchar(1000),
  worker_words varchar(1000),
  position     smallint      not null,
  constraint conflict_incompatibility_has_words check (num_nonnulls(client_words, worker_words) > 0),
  constraint conflict_incompatibility_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index conflict_incompatibility_conflict_ix on conflict_incompatibility (conflict_id);
call app.protect('conflict_incompatibility');

-- A party that is taken out of the conflict leaves its wish behind without a holder.
create table conflict_expectation (
  id          uuid          not null constraint conflict_expectation_pk primary key,
  conflict_id uuid          not null,
  client_id   uuid          not null,
  kind        varchar(16)   not null constraint conflict_expectation_kind_known check (kind in ('GOAL', 'EXPECTATION')),
  holder_id   uuid          constraint conflict_expectation_holder_fk references conflict_party (id) on delete set null,
  of_whom_id  uuid          constraint conflict_expectation_of_whom_fk references conflict_party (id) on delete set null,
  wish        varchar(1000) not null,
  importance  smallint      constraint conflict_expectation_importance_range check (importance between 1 and 5),
  met         varchar(16)   constraint conflict_expectation_met_known check (met in ('YES', 'PARTLY', 'NO')),
  position    smallint      not null,
  constraint conflict_expectation_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index conflict_expectation_conflict_ix on conflict_expectation (conflict_id);
create index conflict_expectation_holder_ix on conflict_expectation (holder_id);
create index conflict_expectation_of_whom_ix on conflict_expectation (of_whom_id);
call app.protect('conflict_expectation');

create table conflict_constraint (
  id          uuid         not null constraint conflict_constraint_pk primary key,
  conflict_id uuid         not null,
  client_id   uuid         not null,
  code        varchar(40)  not null,
  note        varchar(400),
  position    smallint     not null,
  constraint conflict_constraint_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index conflict_constraint_conflict_ix on conflict_constraint (conflict_id);
call app.protect('conflict_constraint');

create table strategy_option (
  id          uuid          not null constraint strategy_option_pk primary key,
  conflict_id uuid          not null,
  client_id   uuid          not null,
  title       varchar(400)  not null,
  pros        varchar(1000),
  contras     varchar(1000),
  cost        varchar(200),
  chosen      boolean       not null default false,
  position    smallint      not null,
  constraint strategy_option_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index strategy_option_conflict_ix on strategy_option (conflict_id);
call app.protect('strategy_option');

create table strategy_measure (
  id          uuid          not null constraint strategy_measure_pk primary key,
  conflict_id uuid          not null,
  client_id   uuid          not null,
  domain      varchar(40)   not null,
  title       varchar(400)  not null,
  owner       varchar(16)   not null constraint strategy_measure_owner_known check (owner in ('CLIENT', 'WORKER', 'JOINT', 'OTHER')),
  due_on      date,
  cost        varchar(200),
  effect      varchar(1000),
  done        boolean       not null default false,
  position    smallint      not null,
  constraint strategy_measure_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index strategy_measure_conflict_ix on strategy_measure (conflict_id);
call app.protect('strategy_measure');
