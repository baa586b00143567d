-- Lessons of closed conflicts. A lesson belongs to its client's file; what others may learn from it is a card of its own,
-- released by a supervisor, that knows neither client nor conflict: nothing leads from a precedent back to a file.

create table precedent (
  id              uuid          not null constraint precedent_pk primary key,
  situation       varchar(2000) not null,
  helped          varchar(2000) not null,
  lesson          varchar(2000) not null,
  language        char(2)       not null constraint precedent_language_known check (language in ('kk', 'ru', 'en')),
  outcome         varchar(24)   not null constraint precedent_outcome_known
                  check (outcome in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED')),
  closed_year     smallint      not null,
  traits          jsonb         not null,
  released_by     uuid          not null constraint precedent_released_by_fk references staff,
  released_at     timestamptz   not null,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid          constraint precedent_withdrawn_by_fk references staff,
  withdraw_reason varchar(1000),
  version         bigint        not null default 0,
  constraint precedent_withdrawal_whole check ((withdrawn_at is null) = (withdraw_reason is null))
);
revoke delete on precedent from ${app_role};

create table lesson (
  conflict_id    uuid          not null constraint lesson_pk primary key,
  client_id      uuid          not null,
  situation      varchar(2000) not null,
  helped         varchar(2000) not null,
  lesson         varchar(2000) not null,
  language       char(2)       not null constraint lesson_language_known check (language in ('kk', 'ru', 'en')),
  state          varchar(16)   not null constraint lesson_state_known check (state in ('PROPOSED', 'RELEASED', 'DECLINED')),
  written_by     uuid          not null constraint lesson_written_by_fk references staff,
  written_at     timestamptz   not null,
  decided_by     uuid          constraint lesson_decided_by_fk references staff,
  decided_at     timestamptz,
  decline_reason varchar(1000),
  precedent_id   uuid          constraint lesson_precedent_fk references precedent,
  version        bigint        not null default 0,
  constraint lesson_released_has_its_card check ((state = 'RELEASED') = (precedent_id is not null)),
  constraint lesson_declined_has_a_reason check (state <> 'DECLINED' or decline_reason is not null),
  constraint lesson_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id)
);
create index lesson_precedent_ix on lesson (precedent_id);
create index lesson_waiting_ix on lesson (written_at) where state = 'PROPOSED';
call app.protect('lesson');

-- By what conflicts are compared: codes with their weights, no words and no names. Asked by whoever may see the conflict;
-- row-level security holds inside.
create function app.conflict_traits(p_conflict uuid, p_acuteness smallint) returns jsonb
  language sql stable set search_path = pg_catalog, public, pg_temp
  as $$
    select jsonb_build_object(
      'causes', (select coalesce(jsonb_object_agg(c.code, case when c.main then 2 else 1 end), '{}')
                   from conflict_cause c where c.conflict_id = p_conflict),
      'rights', (select coalesce(jsonb_object_agg(r.code, r.uses), '{}')
                   from (select code, count(*) as uses from right_restriction where conflict_id = p_conflict group by code) r),
      'dimensions', (select coalesce(jsonb_object_agg(d.dimension, greatest(d.client_significance, d.worker_significance)), '{}')
                       from conflict_difference d
                      where d.conflict_id = p_conflict and greatest(d.client_significance, d.worker_significance) > 0),
      'acuteness', p_acuteness,
      'parties', (select coalesce(jsonb_object_agg(p.kind, p.uses), '{}')
                    from (select kind, count(*) as uses from conflict_party where conflict_id = p_conflict group by kind) p))
  $$;
