-- The register. A client belongs to a team, also without a worker. client_id stands in every table below a
-- client, and every such table is locked by the same forced policy (app.protect).

create table household (
  id         uuid        not null constraint household_pk primary key,
  created_at timestamptz not null
);

create table client (
  id                        uuid         not null constraint client_pk primary key,
  number                    varchar(20)  not null constraint client_number_uk unique,
  team_id                   uuid         not null constraint client_team_fk references team,
  household_id              uuid         constraint client_household_fk references household,
  surname                   varchar(100),
  given_name                varchar(100),
  patronymic                varchar(100),
  code_name                 varchar(100),
  anonymous                 boolean      not null default false,
  address_as                varchar(200),
  sort_name                 varchar(310) not null,
  search_key                varchar(400) not null,
  latin_key                 varchar(400) not null,
  iin_sealed                bytea,
  iin_index                 bytea,
  iin_confirmed_by_document boolean      not null default false,
  possible_duplicate        boolean      not null default false,
  restricted                boolean      not null default false,
  birth_date                date,
  sex                       varchar(1)   constraint client_sex_known check (sex in ('F', 'M')),
  language                  char(2)      not null constraint client_language_known check (language in ('ru', 'kk', 'en')),
  region                    varchar(2),
  rural                     boolean,
  category                  varchar(40),
  request_words             varchar(4000),
  urgency                   varchar(16)  not null constraint client_urgency_known check (urgency in ('SAME_DAY', 'THREE_DAYS', 'PLANNED')),
  status                    varchar(16)  not null constraint client_status_known
                            check (status in ('INTAKE', 'ACTIVE', 'PAUSED', 'CLOSED', 'TRANSFERRED', 'DECEASED')),
  status_since              date         not null,
  created_by                uuid         not null constraint client_created_by_fk references staff,
  created_at                timestamptz  not null,
  version                   bigint       not null,
  constraint client_has_a_name check (coalesce(surname, given_name, code_name) is not null),
  constraint client_anonymous_has_code_name check (not anonymous or code_name is not null),
  constraint client_iin_whole check ((iin_sealed is null) = (iin_index is null))
);
create unique index client_iin_uk on client (iin_index) where not restricted and not possible_duplicate;
create index client_iin_ix on client (iin_index);
create index client_team_ix on client (team_id);
create index client_household_ix on client (household_id);
create index client_sort_ix on client (sort_name collate "kk-x-icu", id);
create index client_search_ix on client using gin (search_key gin_trgm_ops);
create index client_latin_ix on client using gin (latin_key gin_trgm_ops);

create table assignment (
  id             uuid        not null constraint assignment_pk primary key,
  client_id      uuid        not null constraint assignment_client_fk references client,
  staff_id       uuid        not null constraint assignment_staff_fk references staff,
  kind           varchar(16) not null constraint assignment_kind_known check (kind in ('MAIN', 'ADDITIONAL')),
  starts_at      timestamptz not null,
  ends_at        timestamptz,
  hand_over_note varchar(4000),
  assigned_by    uuid        not null constraint assignment_assigned_by_fk references staff,
  constraint assignment_order check (ends_at is null or starts_at <= ends_at)
);
create unique index assignment_one_main_uk on assignment (client_id) where kind = 'MAIN' and ends_at is null;
create unique index assignment_once_uk on assignment (client_id, staff_id) where ends_at is null;
create index assignment_staff_ix on assignment (staff_id) include (client_id) where ends_at is null;

-- The people named on a restricted file.
create table restricted_access (
  client_id uuid        not null constraint restricted_access_client_fk references client,
  staff_id  uuid        not null constraint restricted_access_staff_fk references staff,
  named_by  uuid        not null constraint restricted_access_named_by_fk references staff,
  named_at  timestamptz not null,
  constraint restricted_access_pk primary key (client_id, staff_id)
);

-- Access to one file for one task: a reviewing deputy, a neutral recorder.
create table file_access (
  id         uuid        not null constraint file_access_pk primary key,
  client_id  uuid        not null constraint file_access_client_fk references client,
  staff_id   uuid        not null constraint file_access_staff_fk references staff,
  reason     varchar(16) not null constraint file_access_reason_known check (reason in ('REVIEW', 'RECORDER')),
  subject_id uuid        not null,
  granted_by uuid        not null constraint file_access_granted_by_fk references staff,
  granted_at timestamptz not null,
  ended_at   timestamptz
);
create index file_access_staff_ix on file_access (staff_id) where ended_at is null;

-- The one rule of visibility: assigned clients (own, or as a substitute), clients of the led teams, files
-- opened for a task; of restricted clients only those that name the person. Used by every policy.
create function app.visible_client_ids() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    with acting as materialized (select * from app.acting_staff()),
    candidate as (
      select a.client_id from assignment a
       where a.ends_at is null and a.staff_id in (select id from acting where role <> 'ADMIN')
      union
      select c.id from client c where c.team_id = any ((select app.led_team_ids())::uuid[])
      union
      select f.client_id from file_access f
       where f.ended_at is null and f.staff_id in (select id from acting where id = app.staff_id() and role <> 'ADMIN')
      union
      select r.client_id from restricted_access r
       where r.staff_id in (select id from acting where id = app.staff_id() and role <> 'ADMIN')
    )
    select coalesce(array_agg(c.id), '{}')
      from candidate
      join client c on c.id = candidate.client_id
     where not c.restricted
        or exists (select 1 from restricted_access r where r.client_id = c.id and r.staff_id = app.staff_id())
  $$;

-- May the acting person give this client a worker: a supervisor of the client's team, or whoever has just registered the client.
create function app.may_assign(p_client uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from client c
       where c.id = p_client
         and ((c.team_id = any ((select app.led_team_ids())::uuid[])
               and (not c.restricted or exists (select 1 from restricted_access r where r.client_id = c.id and r.staff_id = app.staff_id())))
              or (c.created_by = app.staff_id() and not exists (select 1 from assignment a where a.client_id = c.id))))
  $$;

-- May the acting person register a client for this team: workers for their own, supervisors for those they lead.
create function app.may_register_in(p_team uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select p_team = any ((select app.led_team_ids())::uuid[])
        or exists (select 1 from app.acting_staff() a where a.role = 'WORKER' and a.team_id = p_team)
  $$;

-- Locks a table below a client: the owner's functions see all, the application only what the acting person may see.
create procedure app.protect(p_table regclass)
  language plpgsql
  as $$
  begin
    execute format('alter table %s enable row level security', p_table);
    execute format('alter table %s force row level security', p_table);
    execute format('create policy owner_all on %s to current_user using (true) with check (true)', p_table);
    execute format('create policy visible on %s to ${app_role} using (client_id = any ((select app.visible_client_ids())::uuid[])) '
                   'with check (client_id = any ((select app.visible_client_ids())::uuid[]))', p_table);
  end
  $$;

alter table client enable row level security;
alter table client force row level security;
create policy owner_all on client to current_user using (true) with check (true);
create policy visible_select on client for select to ${app_role} using (id = any ((select app.visible_client_ids())::uuid[]));
create policy visible_update on client for update to ${app_role}
  using (id = any ((select app.visible_client_ids())::uuid[]))
  with check (id = any ((select app.visible_client_ids())::uuid[]));
create policy register on client for insert to ${app_role}
  with check (created_by = app.staff_id() and app.may_register_in(team_id));

alter table assignment enable row level security;
alter table assignment force row level security;
create policy owner_all on assignment to current_user using (true) with check (true);
create policy visible_select on assignment for select to ${app_role} using (client_id = any ((select app.visible_client_ids())::uuid[]));
create policy visible_update on assignment for update to ${app_role}
  using (client_id = any ((select app.visible_client_ids())::uuid[]) and app.may_assign(client_id))
  with check (true);
create policy assign on assignment for insert to ${app_role}
  with check (assigned_by = app.staff_id() and app.may_assign(client_id));

call app.protect('restricted_access');
call app.protect('file_access');

create table client_phone (
  id           uuid         not null constraint client_phone_pk primary key,
  client_id    uuid         not null constraint client_phone_client_fk references client,
  number       varchar(20)  not null,
  owner        varchar(120),
  safe         varchar(8)   not null constraint client_phone_safe_known check (safe in ('YES', 'NO', 'UNKNOWN')),
  safe_hours   varchar(120),
  voice        boolean      not null,
  sms          boolean      not null,
  messenger    boolean      not null,
  cover_phrase varchar(400),
  position     smallint     not null
);
create index client_phone_client_ix on client_phone (client_id);
create index client_phone_number_ix on client_phone (number);
call app.protect('client_phone');

create table client_former_name (
  id         uuid        not null constraint client_former_name_pk primary key,
  client_id  uuid        not null constraint client_former_name_client_fk references client,
  surname    varchar(100),
  given_name varchar(100),
  patronymic varchar(100),
  search_key varchar(400) not null,
  until      date        not null
);
create index client_former_name_client_ix on client_former_name (client_id);
create index client_former_name_search_ix on client_former_name using gin (search_key gin_trgm_ops);
call app.protect('client_former_name');

create table client_status_change (
  id          uuid          not null constraint client_status_change_pk primary key,
  client_id   uuid          not null constraint client_status_change_client_fk references client,
  from_status varchar(16),
  to_status   varchar(16)   not null,
  on_date     date          not null,
  reason      varchar(1000) not null,
  changed_by  uuid          not null constraint client_status_change_by_fk references staff,
  changed_at  timestamptz   not null
);
create index client_status_change_client_ix on client_status_change (client_id);
call app.protect('client_status_change');

-- What a correction changed: field, old and new; sealed fields are noted without their value. from_version is
-- the version that was corrected, so that a stale form can be shown what stood there when it was opened.
create table client_correction (
  id           uuid        not null constraint client_correction_pk primary key,
  client_id    uuid        not null constraint client_correction_client_fk references client,
  from_version bigint      not null,
  field        varchar(60) not null,
  old_value    varchar(4000),
  new_value    varchar(4000),
  corrected_by uuid        not null constraint client_correction_by_fk references staff,
  corrected_at timestamptz not null
);
create index client_correction_client_ix on client_correction (client_id);
call app.protect('client_correction');

create table consent (
  id               uuid          not null constraint consent_pk primary key,
  client_id        uuid          not null constraint consent_client_fk references client,
  kind             varchar(16)   not null constraint consent_kind_known check (kind in ('CONSENT', 'CRISIS_EXCEPTION')),
  text_version     varchar(20),
  language         char(2),
  given_on         date          not null,
  form             varchar(16)   constraint consent_form_known check (form in ('PAPER', 'ORAL', 'ELECTRONIC')),
  signed_by        varchar(16)   constraint consent_signed_by_known check (signed_by in ('CLIENT', 'PARENT', 'GUARDIAN')),
  signer_name      varchar(310),
  operator         varchar(200),
  valid_until      date,
  data_scope       varchar(1000),
  third_parties    varchar(1000),
  exception_reason varchar(1000),
  recorded_by      uuid          not null constraint consent_recorded_by_fk references staff,
  recorded_at      timestamptz   not null,
  withdrawn_on     date,
  withdrawn_reason varchar(1000),
  withdrawn_by     uuid          constraint consent_withdrawn_by_fk references staff,
  constraint consent_complete check (kind <> 'CONSENT' or (text_version is not null and language is not null
    and form is not null and signed_by is not null)),
  constraint consent_exception_reasoned check (kind <> 'CRISIS_EXCEPTION' or exception_reason is not null)
);
create index consent_client_ix on consent (client_id);
call app.protect('consent');

-- Family members who are clients too; relation as in env_relation, read "the relative is the client's …".
create table family_tie (
  client_id   uuid        not null constraint family_tie_client_fk references client,
  relative_id uuid        not null constraint family_tie_relative_fk references client,
  relation    varchar(40) not null,
  constraint family_tie_pk primary key (client_id, relative_id),
  constraint family_tie_of_two check (client_id <> relative_id)
);
create index family_tie_relative_ix on family_tie (relative_id);
call app.protect('family_tie');

-- One row per client: what lists sort and show from higher modules, kept by them in their own transaction.
create table client_glance (
  client_id          uuid        not null constraint client_glance_pk primary key constraint client_glance_client_fk references client,
  last_contact_at    timestamptz,
  trust_worker       smallint[]  not null default '{}',
  trust_client       smallint[]  not null default '{}',
  open_conflicts     integer     not null default 0,
  highest_acuteness  smallint,
  next_step          varchar(400),
  next_step_on       date,
  last_words         varchar(400),
  last_words_on      date,
  relationship_model varchar(40)
);
call app.protect('client_glance');

-- Numbers of files, made under a row lock: unique under parallel work, one series a year.
create table file_number (
  series varchar(4) not null,
  year   integer    not null,
  last   bigint     not null,
  constraint file_number_pk primary key (series, year)
);

-- Words of a search, sealed, so that no name stands in a URL; kept 15 minutes for that person.
create table search_run (
  id           uuid        not null constraint search_run_pk primary key,
  staff_id     uuid        not null constraint search_run_staff_fk references staff,
  words_sealed bytea       not null,
  created_at   timestamptz not null
);
alter table search_run enable row level security;
alter table search_run force row level security;
create policy owner_all on search_run to current_user using (true) with check (true);
create policy own on search_run to ${app_role} using (staff_id = app.staff_id()) with check (staff_id = app.staff_id());

-- Words older than the given time are forgotten, whoever typed them.
create function app.forget_searches(p_before timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from search_run where created_at < p_before $$;

-- Selections of the case-load that a person keeps under a name; the query holds codes and ids, no names of clients.
create table saved_view (
  id         uuid         not null constraint saved_view_pk primary key,
  staff_id   uuid         not null constraint saved_view_staff_fk references staff,
  name       varchar(60)  not null,
  query      varchar(400) not null,
  created_at timestamptz  not null,
  constraint saved_view_name_uk unique (staff_id, name)
);
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy owner_all on saved_view to current_user using (true) with check (true);
create policy own on saved_view to ${app_role} using (staff_id = app.staff_id()) with check (staff_id = app.staff_id());

-- For "disable": how many clients would be left without a worker. A count only, and without restricted files, so
-- that an admin may ask.
create function app.clients_left_without_worker(p_staff uuid) returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select count(*) from assignment a join client c on c.id = a.client_id
     where a.staff_id = p_staff and a.kind = 'MAIN' and a.ends_at is null and not c.restricted
       and c.status in ('INTAKE', 'ACTIVE', 'PAUSED')
  $$;

-- How often files use the codes of a list; counts of all clients but restricted ones, for the admin's list pages.
create function app.client_uses(p_list text) returns table (code varchar, uses bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select used.code, count(*) from (
      select c.id as client_id, c.region as code from client c where p_list = 'region'
      union all select c.id, c.category from client c where p_list = 'client_category'
      union all select c.id, c.status from client c where p_list = 'client_status'
      union all select t.client_id, t.relation from family_tie t where p_list = 'env_relation') used
     where used.code is not null and app.staff_id() is not null
       and used.client_id not in (select c.id from client c where c.restricted)
     group by used.code
  $$;
