-- The session log. A contact is append-only: the application may only mark it as entered in error; corrections
-- are addenda. A contact with several clients of one family is one row per client with a common visit_id.

create table contact (
  id                uuid          not null constraint contact_pk primary key,
  visit_id          uuid          not null,
  client_id         uuid          not null constraint contact_client_fk references client,
  staff_id          uuid          not null constraint contact_staff_fk references staff,
  meeting_id        uuid          constraint contact_meeting_fk references task,
  first_contact     boolean       not null default false,
  occurred_at       timestamptz   not null,
  minutes           smallint      not null constraint contact_minutes_range check (minutes between 1 and 1440),
  recorded_at       timestamptz   not null,
  late              boolean       not null,
  channel           varchar(40)   not null,
  place             varchar(40),
  style             varchar(16)   constraint contact_style_known
                    check (style in ('FORMAL', 'BUSINESS', 'SUPPORTIVE', 'PARTNER', 'TRUSTING')),
  style_reason      varchar(400),
  what_happened     varchar(4000),
  quick_phrases     varchar(40)[] not null default '{}',
  tension           smallint      constraint contact_tension_range check (tension between 0 and 10),
  understood        varchar(8)    constraint contact_understood_known check (understood in ('YES', 'PARTLY', 'NO')),
  listening         varchar(40)[] not null default '{}',
  client_retold     boolean       not null default false,
  support           varchar(40)[] not null default '{}',
  client_words      varchar(2000),
  client_words_lang varchar(2),
  error_at          timestamptz,
  error_by          uuid          constraint contact_error_by_fk references staff,
  error_reason      varchar(1000),
  version           bigint        not null,
  constraint contact_client_uk unique (id, client_id),
  constraint contact_error_whole check ((error_at is null) = (error_reason is null))
);
create index contact_client_ix on contact (client_id, occurred_at desc, id desc);
create index contact_staff_ix on contact (staff_id, occurred_at desc);
create index contact_visit_ix on contact (visit_id);
create unique index contact_meeting_uk on contact (meeting_id, client_id) where meeting_id is not null and error_at is null;
call app.protect('contact');
revoke update, delete on contact from ${app_role};
grant update (error_at, error_by, error_reason, version) on contact to ${app_role};

create table contact_purpose (
  contact_id uuid        not null,
  client_id  uuid        not null,
  code       varchar(40) not null,
  main       boolean     not null,
  constraint contact_purpose_pk primary key (contact_id, code),
  constraint contact_purpose_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create unique index contact_purpose_one_main_uk on contact_purpose (contact_id) where main;

create table contact_outcome (
  contact_id uuid        not null,
  client_id  uuid        not null,
  code       varchar(40) not null,
  constraint contact_outcome_pk primary key (contact_id, code),
  constraint contact_outcome_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);

create table contact_service (
  id           uuid        not null constraint contact_service_pk primary key,
  contact_id   uuid        not null,
  client_id    uuid        not null,
  service_type varchar(40),
  text         varchar(400),
  result       varchar(40) not null,
  constraint contact_service_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create index contact_service_contact_ix on contact_service (contact_id);

create table contact_advice (
  id         uuid          not null constraint contact_advice_pk primary key,
  contact_id uuid          not null,
  client_id  uuid          not null,
  text       varchar(1000) not null,
  constraint contact_advice_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create index contact_advice_contact_ix on contact_advice (contact_id);

create table contact_participant (
  id         uuid         not null constraint contact_participant_pk primary key,
  contact_id uuid         not null,
  client_id  uuid         not null,
  kind       varchar(40)  not null,
  name       varchar(310),
  constraint contact_participant_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create index contact_participant_contact_ix on contact_participant (contact_id);

create table contact_emotion (
  id         uuid        not null constraint contact_emotion_pk primary key,
  contact_id uuid        not null,
  client_id  uuid        not null,
  side       varchar(16) not null constraint contact_emotion_side_known check (side in ('CLIENT', 'WORKER')),
  code       varchar(40) not null,
  before     smallint    constraint contact_emotion_before_range check (before between 0 and 10),
  after      smallint    constraint contact_emotion_after_range check (after between 0 and 10),
  constraint contact_emotion_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create index contact_emotion_contact_ix on contact_emotion (contact_id);

create table contact_expectation (
  id         uuid          not null constraint contact_expectation_pk primary key,
  contact_id uuid          not null,
  client_id  uuid          not null,
  side       varchar(16)   not null constraint contact_expectation_side_known check (side in ('CLIENT', 'WORKER')),
  text       varchar(1000) not null,
  met        varchar(8)    constraint contact_expectation_met_known check (met in ('YES', 'PARTLY', 'NO')),
  constraint contact_expectation_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create index contact_expectation_contact_ix on contact_expectation (contact_id);

create table contact_strength (
  id         uuid          not null constraint contact_strength_pk primary key,
  contact_id uuid          not null,
  client_id  uuid          not null,
  domain     varchar(40)   not null,
  evidence   varchar(1000) not null,
  constraint contact_strength_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create index contact_strength_contact_ix on contact_strength (contact_id);

create table contact_addendum (
  id         uuid          not null constraint contact_addendum_pk primary key,
  contact_id uuid          not null,
  client_id  uuid          not null,
  text       varchar(4000) not null,
  added_by   uuid          not null constraint contact_addendum_by_fk references staff,
  added_at   timestamptz   not null,
  constraint contact_addendum_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create index contact_addendum_contact_ix on contact_addendum (contact_id);

-- Ratings are rows of their own, so that the client's may arrive later (decision 9).
create table rating (
  id          uuid        not null constraint rating_pk primary key,
  client_id   uuid        not null constraint rating_client_fk references client,
  contact_id  uuid,
  measure     varchar(16) not null constraint rating_measure_known check (measure in ('TRUST', 'HEARD')),
  rater       varchar(16) not null constraint rating_rater_known check (rater in ('WORKER', 'CLIENT')),
  how         varchar(16) not null constraint rating_how_known check (how in ('OWN_HAND', 'TOLD', 'SEEN')),
  value       smallint    not null constraint rating_value_range check (value between 0 and 10),
  rated_at    timestamptz not null,
  recorded_by uuid        constraint rating_recorded_by_fk references staff,
  constraint rating_contact_fk foreign key (contact_id, client_id) references contact (id, client_id)
);
create index rating_client_ix on rating (client_id, measure, rated_at desc);
create index rating_contact_ix on rating (contact_id);

do $$
declare t text;
begin
  foreach t in array array['contact_purpose', 'contact_outcome', 'contact_service', 'contact_advice', 'contact_participant',
                           'contact_emotion', 'contact_expectation', 'contact_strength', 'contact_addendum', 'rating'] loop
    call app.protect(t::regclass);
    execute format('revoke update, delete on %I from ${app_role}', t);
  end loop;
end $$;

-- How often contacts use the codes of a list; counts of all clients but restricted ones, for the admin's list pages.
create function app.contact_uses(p_list text) returns table (code varchar, uses bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select used.code, count(*) from (
      select c.client_id, c.channel as code from contact c where p_list = 'channel'
      union all select c.client_id, c.place from contact c where p_list = 'contact_place'
      union all select c.client_id, c.style from contact c where p_list = 'communication_style'
      union all select c.client_id, s from contact c, unnest(c.support) s where p_list = 'support_type'
      union all select p.client_id, p.code from contact_purpose p where p_list = 'contact_purpose'
      union all select o.client_id, o.code from contact_outcome o where p_list = 'contact_outcome'
      union all select s.client_id, s.service_type from contact_service s where p_list = 'service_type'
      union all select s.client_id, s.result from contact_service s where p_list = 'service_result'
      union all select e.client_id, e.code from contact_emotion e where p_list = 'emotion'
      union all select s.client_id, s.domain from contact_strength s where p_list = 'strength_domain'
      union all select p.client_id, p.kind from contact_participant p where p_list = 'conflict_party') used
     where used.code is not null and app.staff_id() is not null
       and used.client_id not in (select c.id from client c where c.restricted)
     group by used.code
  $$;
