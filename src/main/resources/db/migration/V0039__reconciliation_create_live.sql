-- Live mode: a neutral third notes a talk while it goes on. Every entry is a row of its own with its time and
-- its author, so that two people at once are merged by time and nobody overwrites anybody. Entries are
-- append-only; a slip is taken back, never deleted.

create table live_session (
  id          uuid        not null constraint live_session_pk primary key,
  conflict_id uuid        not null,
  client_id   uuid        not null,
  cycle_no    smallint    not null,
  started_at  timestamptz not null,
  started_by  uuid        not null constraint live_session_by_fk references staff,
  created_at  timestamptz not null,
  model       varchar(24) constraint live_session_model_known
              check (model in ('COLLABORATE', 'COMPROMISE', 'ACCOMMODATE', 'AVOID', 'COMPETE')),
  ended_at    timestamptz,
  ended_by    uuid        constraint live_session_ended_by_fk references staff,
  talk_id     uuid        constraint live_session_talk_fk references talk (id),
  version     bigint      not null,
  constraint live_session_client_uk unique (id, client_id),
  constraint live_session_end_whole check ((ended_at is null) = (ended_by is null)),
  constraint live_session_ends_after_start check (ended_at >= started_at),
  constraint live_session_not_ahead check (started_at <= created_at),
  constraint live_session_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create unique index live_session_one_running_uk on live_session (conflict_id) where ended_at is null;
create index live_session_conflict_ix on live_session (conflict_id, started_at);
call app.protect('live_session');
revoke update, delete on live_session from ${app_role};
grant update (ended_at, ended_by, talk_id, version) on live_session to ${app_role};

create table live_event (
  id          uuid        not null constraint live_event_pk primary key,
  session_id  uuid        not null,
  conflict_id uuid        not null,
  client_id   uuid        not null,
  kind        varchar(16) not null constraint live_event_kind_known
              check (kind in ('GESTURE', 'ATTITUDE', 'AGGRAVATION', 'AGREED_POINT', 'PAUSE', 'THIRD_JOINED', 'LEFT', 'MODEL_SWITCH')),
  gesture     varchar(16),
  made_by     varchar(16) constraint live_event_made_by_known check (made_by in ('CLIENT', 'WORKER', 'OTHER')),
  response    varchar(16) constraint live_event_response_known
              check (response in ('RECIPROCATED', 'ACCEPTED', 'THINKING', 'NEUTRAL', 'REJECTED', 'ESCALATED')),
  model       varchar(24) constraint live_event_model_known
              check (model in ('COLLABORATE', 'COMPROMISE', 'ACCOMMODATE', 'AVOID', 'COMPETE')),
  at          timestamptz not null,
  recorded_by uuid        not null constraint live_event_by_fk references staff,
  taken_back_at timestamptz,
  version     bigint      not null,
  constraint live_event_gesture_whole check (case kind
    when 'GESTURE' then gesture in ('APOLOGY', 'COMPROMISE', 'REGRET', 'LEGITIMACY', 'DISCLOSE', 'ASK_OPENNESS', 'MOTIVES',
                                    'OWN_PART', 'RESPECT') and made_by is not null and response is not null
    when 'ATTITUDE' then gesture in ('OPEN_OFFERS', 'WIN_WIN') and made_by is null and response is null
    else gesture is null and made_by is null and response is null end),
  constraint live_event_model_whole check ((kind = 'MODEL_SWITCH') = (model is not null)),
  constraint live_event_session_fk foreign key (session_id, client_id) references live_session (id, client_id),
  constraint live_event_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index live_event_session_ix on live_event (session_id, at);
call app.protect('live_event');
revoke update, delete on live_event from ${app_role};
grant update (taken_back_at, version) on live_event to ${app_role};

create table live_mark (
  id          uuid        not null constraint live_mark_pk primary key,
  session_id  uuid        not null,
  conflict_id uuid        not null,
  client_id   uuid        not null,
  scale       varchar(16) not null constraint live_mark_scale_known check (scale in ('TENSION', 'TRUST', 'CONSTRUCTIVE')),
  value       smallint    not null constraint live_mark_range check (value between 0 and 10),
  at          timestamptz not null,
  recorded_by uuid        not null constraint live_mark_by_fk references staff,
  taken_back_at timestamptz,
  version     bigint      not null,
  constraint live_mark_session_fk foreign key (session_id, client_id) references live_session (id, client_id),
  constraint live_mark_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index live_mark_session_ix on live_mark (session_id, at);
call app.protect('live_mark');
revoke update, delete on live_mark from ${app_role};
grant update (taken_back_at, version) on live_mark to ${app_role};

-- Between a hurt pair there is no live mode either.
create trigger live_session_pair_is_not_locked before insert on live_session for each row execute function app.refuse_locked_pair();
create trigger live_event_pair_is_not_locked before insert on live_event for each row execute function app.refuse_locked_pair();
create trigger live_mark_pair_is_not_locked before insert on live_mark for each row execute function app.refuse_locked_pair();

-- What a neutral third saw before and after a gesture.
alter table gesture
  add column tension_before      smallint constraint gesture_tension_before_range check (tension_before between 0 and 10),
  add column tension_after       smallint constraint gesture_tension_after_range check (tension_after between 0 and 10),
  add column trust_before        smallint constraint gesture_trust_before_range check (trust_before between 0 and 10),
  add column trust_after         smallint constraint gesture_trust_after_range check (trust_after between 0 and 10),
  add column constructive_before smallint constraint gesture_constructive_before_range check (constructive_before between 0 and 10),
  add column constructive_after  smallint constraint gesture_constructive_after_range check (constructive_after between 0 and 10),
  add constraint gesture_tension_whole check ((tension_before is null) = (tension_after is null)),
  add constraint gesture_trust_whole check ((trust_before is null) = (trust_after is null)),
  add constraint gesture_constructive_whole check ((constructive_before is null) = (constructive_after is null)),
  add constraint gesture_attitude_unmarked check (code not in ('OPEN_OFFERS', 'WIN_WIN')
    or (tension_before is null and trust_before is null and constructive_before is null));
