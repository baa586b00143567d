-- Hours of a month: what a worker or a team has, and what a supervisor decided for one conflict. Both only grow: the
-- newest row counts, the earlier ones say how it came about. Hours worked are not kept here: they come from contacts and talks.

create table hours_budget (
  id       uuid          not null constraint hours_budget_pk primary key,
  staff_id uuid          constraint hours_budget_staff_fk references staff,
  team_id  uuid          constraint hours_budget_team_fk references team,
  month    date          not null constraint hours_budget_month_begins check (extract(day from month) = 1),
  hours    smallint      not null constraint hours_budget_range check (hours between 0 and 5000),
  tenge    bigint        constraint hours_budget_tenge_range check (tenge between 0 and 999999999),
  set_by   uuid          not null constraint hours_budget_by_fk references staff,
  set_at   timestamptz   not null,
  constraint hours_budget_of_one check (num_nonnulls(staff_id, team_id) = 1)
);
create index hours_budget_staff_ix on hours_budget (staff_id, month, set_at desc);
create index hours_budget_team_ix on hours_budget (team_id, month, set_at desc);
revoke update, delete on hours_budget from ${app_role};

create table hours_adjustment (
  id          uuid          not null constraint hours_adjustment_pk primary key,
  conflict_id uuid          not null,
  client_id   uuid          not null,
  month       date          not null constraint hours_adjustment_month_begins check (extract(day from month) = 1),
  hours       numeric(5, 1) not null constraint hours_adjustment_range check (hours between 0 and 1000),
  reason      varchar(1000) not null,
  adjusted_by uuid          not null constraint hours_adjustment_by_fk references staff,
  adjusted_at timestamptz   not null,
  constraint hours_adjustment_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index hours_adjustment_conflict_ix on hours_adjustment (conflict_id, month, adjusted_at desc);
create index hours_adjustment_client_ix on hours_adjustment (client_id);
call app.protect('hours_adjustment');
revoke update, delete on hours_adjustment from ${app_role};
