-- Talks on a conflict (prepared before, recorded after) and gestures, those of an ordinary contact too.
-- Talks and gestures are append-only like contacts.

create table talk_preparation (
  id            uuid          not null constraint talk_preparation_pk primary key,
  conflict_id   uuid          not null,
  client_id     uuid          not null,
  cycle_no      smallint      not null,
  own_emotion   varchar(40),
  own_intensity smallint      constraint talk_preparation_intensity_range check (own_intensity between 0 and 10),
  goal          varchar(1000),
  way_out       varchar(400),
  gestures      varchar(40)[] not null default '{}',
  phrase_lang   char(2)       not null,
  prepared_by   uuid          not null constraint talk_preparation_by_fk references staff,
  prepared_at   timestamptz   not null,
  talk_id       uuid,
  version       bigint        not null,
  constraint talk_preparation_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index talk_preparation_conflict_ix on talk_preparation (conflict_id);
call app.protect('talk_preparation');

create table talk (
  id                   uuid        not null constraint talk_pk primary key,
  conflict_id          uuid        not null,
  client_id            uuid        not null,
  cycle_no             smallint    not null,
  held_at              timestamptz not null,
  minutes              smallint    not null constraint talk_minutes_range check (minutes between 1 and 1440),
  recorded_by          uuid        not null constraint talk_recorded_by_fk references staff,
  recorded_at          timestamptz not null,
  late                 boolean     not null,
  rated_by             varchar(16) not null constraint talk_rated_by_known check (rated_by in ('WORKER', 'CLIENT', 'THIRD')),
  model                varchar(24),
  model_experiment     boolean     not null default false,
  tension_before       smallint    constraint talk_tension_before_range check (tension_before between 0 and 10),
  tension_after        smallint    constraint talk_tension_after_range check (tension_after between 0 and 10),
  trust_before         smallint    constraint talk_trust_before_range check (trust_before between 0 and 10),
  trust_after          smallint    constraint talk_trust_after_range check (trust_after between 0 and 10),
  constructive_before  smallint    constraint talk_constructive_before_range check (constructive_before between 0 and 10),
  constructive_after   smallint    constraint talk_constructive_after_range check (constructive_after between 0 and 10),
  attitudes            varchar(40)[] not null default '{}',
  result               varchar(16) constraint talk_result_known check (result in ('AGREED', 'POINT', 'MORE', 'PAUSE', 'INTERRUPTED')),
  outcome              varchar(2000),
  error_at             timestamptz,
  error_by             uuid        constraint talk_error_by_fk references staff,
  error_reason         varchar(1000),
  version              bigint      not null,
  constraint talk_client_uk unique (id, client_id),
  constraint talk_error_whole check ((error_at is null) = (error_reason is null)),
  constraint talk_tension_whole check ((tension_before is null) = (tension_after is null)),
  constraint talk_trust_whole check ((trust_before is null) = (trust_after is null)),
  constraint talk_constructive_whole check ((constructive_before is null) = (constructive_after is null)),
  constraint talk_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index talk_conflict_ix on talk (conflict_id, held_at desc);
create index talk_client_ix on talk (client_id, held_at desc);
call app.protect('talk');
revoke update, delete on talk from ${app_role};
grant update (error_at, error_by, error_reason, version) on talk to ${app_role};
alter table talk_preparation add constraint talk_preparation_talk_fk foreign key (talk_id) references talk (id);

create table talk_addendum (
  id        uuid          not null constraint talk_addendum_pk primary key,
  talk_id   uuid          not null,
  client_id uuid          not null,
  text      varchar(4000) not null,
  added_by  uuid          not null constraint talk_addendum_by_fk references staff,
  added_at  timestamptz   not null,
  constraint talk_addendum_talk_fk foreign key (talk_id, client_id) references talk (id, client_id)
);
create index talk_addendum_talk_ix on talk_addendum (talk_id);
call app.protect('talk_addendum');
revoke update, delete on talk_addendum from ${app_role};

create table gesture (
  id           uuid        not null constraint gesture_pk primary key,
  client_id    uuid        not null constraint gesture_client_fk references client,
  talk_id      uuid,
  contact_id   uuid,
  conflict_id  uuid,
  code         varchar(16) not null constraint gesture_code_known check (code in ('APOLOGY', 'COMPROMISE', 'REGRET', 'LEGITIMACY',
               'DISCLOSE', 'ASK_OPENNESS', 'MOTIVES', 'OWN_PART', 'RESPECT', 'OPEN_OFFERS', 'WIN_WIN')),
  made_by      varchar(16) not null constraint gesture_made_by_known check (made_by in ('CLIENT', 'WORKER', 'OTHER')),
  response     varchar(16) constraint gesture_response_known
               check (response in ('RECIPROCATED', 'ACCEPTED', 'THINKING', 'NEUTRAL', 'REJECTED', 'ESCALATED')),
  turned       boolean     not null default false,
  position     smallint    not null,
  made_at      timestamptz not null,
  recorded_by  uuid        not null constraint gesture_recorded_by_fk references staff,
  error_at     timestamptz,
  error_by     uuid        constraint gesture_error_by_fk references staff,
  error_reason varchar(1000),
  version      bigint      not null,
  constraint gesture_belongs_somewhere check (talk_id is not null or contact_id is not null),
  constraint gesture_error_whole check ((error_at is null) = (error_reason is null)),
  constraint gesture_talk_fk foreign key (talk_id, client_id) references talk (id, client_id),
  constraint gesture_contact_fk foreign key (contact_id, client_id) references contact (id, client_id),
  constraint gesture_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index gesture_talk_ix on gesture (talk_id);
create index gesture_contact_ix on gesture (contact_id);
create index gesture_conflict_ix on gesture (conflict_id);
create unique index gesture_one_turned_uk on gesture (talk_id) where turned and error_at is null;
call app.protect('gesture');
revoke update, delete on gesture from ${app_role};
grant update (error_at, error_by, error_reason, version) on gesture to ${app_role};

-- Gestures and talks on a conflict between a hurt pair are refused by the database too (decision 10).
create function app.refuse_locked_pair() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if new.conflict_id is not null and exists (
         select 1 from pair_lock l
           join conflict_party hurt on hurt.conflict_id = new.conflict_id and hurt.party_client_id = l.hurt_client_id
           join conflict_party other on other.conflict_id = new.conflict_id and other.id <> hurt.id
          where l.ended_at is null
            and (other.party_client_id = l.by_client_id or other.staff_id = l.by_staff_id
                 or lower(other.name) = lower(l.by_name))) then
      raise exception 'the pair is locked' using errcode = 'check_violation', constraint = 'pair_is_not_locked';
    end if;
    return new;
  end
  $$;
create trigger talk_pair_is_not_locked before insert on talk for each row execute function app.refuse_locked_pair();
create trigger talk_preparation_pair_is_not_locked before insert on talk_preparation for each row execute function app.refuse_locked_pair();
create trigger gesture_pair_is_not_locked before insert on gesture for each row execute function app.refuse_locked_pair();

-- How often codes are used, for the admin's list pages: counts only, since an admin sees no client's
-- content, and without restricted files.
create function app.talk_code_uses(p_list text) returns table (code varchar, uses bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select used.code, count(*) from (
      select g.client_id, g.code from gesture g where p_list = 'gesture'
      union all select t.client_id, a.code from talk t, unnest(t.attitudes) as a (code) where p_list = 'gesture'
      union all select g.client_id, g.response from gesture g where p_list = 'gesture_response'
      union all select t.client_id, t.model from talk t where p_list = 'behaviour_model'
      union all select p.client_id, p.own_emotion from talk_preparation p where p_list = 'emotion') used
     where used.code is not null and app.staff_id() is not null
       and used.client_id not in (select c.id from client c where c.restricted)
     group by used.code
  $$;
