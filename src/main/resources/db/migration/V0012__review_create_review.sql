-- The supervisor's review. The reviewer is neither a party of the conflict nor its worker; the database refuses it too.

create table review (
  id             uuid          not null constraint review_pk primary key,
  conflict_id    uuid          not null,
  client_id      uuid          not null,
  kind           varchar(16)   not null constraint review_kind_known check (kind in ('CONFLICT', 'SAMPLE')),
  submitted_by   uuid          not null constraint review_submitted_by_fk references staff,
  submitted_at   timestamptz   not null,
  reviewer_id    uuid          constraint review_reviewer_fk references staff,
  deputy         boolean       not null default false,
  rights_named   boolean,
  no_reproach    boolean,
  ethics         boolean,
  client_voice   boolean,
  plan_fits      boolean,
  decision       varchar(16)   constraint review_decision_known check (decision in ('APPROVED', 'RETURNED', 'ESCALATED', 'WITHDRAWN')),
  closing_state  varchar(24)   constraint review_closing_known
                 check (closing_state in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED')),
  remark         varchar(4000),
  decided_by     uuid          constraint review_decided_by_fk references staff,
  decided_at     timestamptz,
  version        bigint        not null,
  constraint review_conflict_fk foreign key (conflict_id, client_id) references conflict (id, client_id),
  constraint review_decided_whole check ((decision is null) = (decided_at is null)),
  constraint review_remark_when_needed check (decision is null or decision not in ('RETURNED', 'ESCALATED') or remark is not null),
  constraint review_closing_when_approved check (decision is distinct from 'APPROVED' or closing_state is not null)
);
create unique index review_one_open_uk on review (conflict_id) where decision is null;
create index review_reviewer_ix on review (reviewer_id) where decision is null;
create index review_conflict_ix on review (conflict_id, submitted_at desc);
call app.protect('review');
revoke delete on review from ${app_role};

create function app.is_in_conflict(p_conflict uuid, p_staff uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (select 1 from conflict c where c.id = p_conflict and c.worker_id = p_staff)
        or exists (select 1 from conflict_party p where p.conflict_id = p_conflict and p.staff_id = p_staff)
  $$;

create function app.refuse_own_review() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if app.is_in_conflict(new.conflict_id, new.reviewer_id) or app.is_in_conflict(new.conflict_id, new.decided_by) then
      raise exception 'the reviewer is a party of the conflict or its worker'
        using errcode = 'check_violation', constraint = 'review_by_nobody_involved';
    end if;
    return new;
  end
  $$;
create trigger review_by_nobody_involved before insert or update of reviewer_id, decided_by on review
  for each row execute function app.refuse_own_review();

-- May this person open the file once it is shown to them: a restricted file only if they are named on it.
create function app.may_open_file(p_client uuid, p_staff uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (select 1 from client c where c.id = p_client and not c.restricted)
        or exists (select 1 from restricted_access r where r.client_id = p_client and r.staff_id = p_staff)
  $$;

-- How many conflicts each worker closed the short way, so that every fifth is sampled for review; no client's data.
create table review_sample_count (
  worker_id uuid   not null constraint review_sample_count_pk primary key constraint review_sample_count_worker_fk references staff,
  closings  bigint not null
);
