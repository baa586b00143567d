-- How long records are kept, what stops their erasure, and the erasure itself: proposed by one person, approved by
-- another, done by a function of the owner that checks both again, since the application can delete hardly anything.

-- One rule per class of records. Months are null where the program itself ends the record (minutes, hours).
create table retention_rule (
  class      varchar(24)   not null constraint retention_rule_pk primary key,
  months     smallint      constraint retention_rule_months_range check (months between 0 and 1200),
  clock      varchar(16)   not null constraint retention_rule_clock_known
             check (clock in ('CLOSING', 'LAST_CHANGE', 'READING', 'WRITING')),
  basis_ru   varchar(2000) not null,
  basis_kk   varchar(2000) not null,
  basis_en   varchar(2000) not null,
  confirmed  boolean       not null default false,
  edited_by  uuid          constraint retention_rule_edited_by_fk references staff,
  edited_at  timestamptz,
  version    bigint        not null default 0
);
revoke insert, delete on retention_rule from ${app_role};

insert into retention_rule (class, months, clock, basis_ru, basis_kk, basis_en) values
  ('CLIENT_FILE', 60, 'CLOSING',
   'Предложение, его подтверждает юрист организации: пять лет после закрытия дела. Закон № 94-V от 21.05.2013: хранение не дольше, чем нужно для цели сбора.',
   'Ұсыныс, оны ұйымның заңгері растайды: іс жабылғаннан кейін бес жыл. 21.05.2013 жылғы № 94-V Заң: жинау мақсатына қажет мерзімнен артық сақталмайды.',
   'A proposal, to be confirmed by the organisation’s lawyer: five years after closing. Law № 94-V of 21.05.2013: storage only until the purpose is reached.'),
  ('CONTACTS', 60, 'CLOSING',
   'Предложение, его подтверждает юрист организации: журнал контактов хранится столько же, сколько дело.',
   'Ұсыныс, оны ұйымның заңгері растайды: байланыстар журналы іспен бірдей сақталады.',
   'A proposal, to be confirmed by the organisation’s lawyer: the log of contacts is kept as long as the file.'),
  ('CONFLICTS', 60, 'CLOSING',
   'Предложение, его подтверждает юрист организации: пять лет после закрытия дела, на случай жалобы или спора о праве.',
   'Ұсыныс, оны ұйымның заңгері растайды: шағым немесе құқық туралы дау болуы мүмкін, сондықтан іс жабылғаннан кейін бес жыл.',
   'A proposal, to be confirmed by the organisation’s lawyer: five years after closing, in case of a complaint or a dispute about a right.'),
  ('ACCESS', 60, 'CLOSING',
   'Предложение, его подтверждает юрист организации: кто и почему имел доступ к делу, хранится столько же, сколько дело.',
   'Ұсыныс, оны ұйымның заңгері растайды: іске кімнің және не үшін қолжетімділігі болғаны іспен бірдей сақталады.',
   'A proposal, to be confirmed by the organisation’s lawyer: who had access to the file and why is kept as long as the file.'),
  ('RESTRICTED', 120, 'CLOSING',
   'Предложение, его подтверждает юрист организации: дело с ограниченным доступом хранится десять лет после закрытия. Действует самый длинный из сроков.',
   'Ұсыныс, оны ұйымның заңгері растайды: қолжетімділігі шектелген іс жабылғаннан кейін он жыл сақталады. Мерзімдердің ең ұзағы қолданылады.',
   'A proposal, to be confirmed by the organisation’s lawyer: a restricted file is kept ten years after closing. The longest of the periods applies.'),
  ('DRAFTS', 1, 'LAST_CHANGE',
   'Черновик нужен только до сохранения формы. Незаконченный стирается сам.',
   'Жоба форма сақталғанға дейін ғана керек. Аяқталмағаны өздігінен өшіріледі.',
   'A draft is needed only until its form is saved. An unfinished one goes by itself.'),
  ('NOTICES', 12, 'READING',
   'Прочитанное уведомление нужно для объяснения решений в течение года. Потом оно стирается само.',
   'Оқылған хабарландыру бір жыл ішінде шешімдерді түсіндіру үшін керек. Содан кейін өздігінен өшіріледі.',
   'A notice that was read helps to explain decisions for a year. Then it goes by itself.'),
  ('SEARCHES', null, 'WRITING',
   'Слова поиска хранятся 15 минут, зашифрованными, только для того, кто искал. Срок задан программой.',
   'Іздеу сөздері шифрланып, іздеген адам үшін ғана 15 минут сақталады. Мерзімді бағдарлама белгілейді.',
   'The words of a search are kept for 15 minutes, encrypted, for the person who searched. The program sets the time.'),
  ('EXPORTS', null, 'WRITING',
   'Выписка для клиента хранится 24 часа, зашифрованной, только для того, кто её сделал. Срок задан программой.',
   'Қызмет алушыға арналған көшірме шифрланып, оны жасаған адам үшін ғана 24 сағат сақталады. Мерзімді бағдарлама белгілейді.',
   'An export for the client is kept for 24 hours, encrypted, for the person who made it. The program sets the time.'),
  ('SESSIONS', null, 'LAST_CHANGE',
   'Вход в систему заканчивается сам, данных клиентов в нём нет. Срок задан программой.',
   'Жүйеге кіру өздігінен аяқталады, онда қызмет алушылардың деректері жоқ. Мерзімді бағдарлама белгілейді.',
   'A sign-in ends by itself and holds no client’s data. The program sets the time.'),
  ('TRAIL', 36, 'WRITING',
   'Журнал доступа хранит только номера, без содержания дел. Предложение, его подтверждает юрист организации: не меньше трёх лет. Программа его не стирает.',
   'Қолжетімділік журналы тек нөмірлерді сақтайды, істердің мазмұны жоқ. Ұсыныс, оны ұйымның заңгері растайды: кемінде үш жыл. Бағдарлама оны өшірмейді.',
   'The trail keeps numbers only, no content of files. A proposal, to be confirmed by the organisation’s lawyer: at least three years. The program does not erase it.'),
  ('ERASURES', null, 'WRITING',
   'Акт об удалении хранится постоянно: он доказывает, что данные удалены по правилам. Данных клиента в нём нет.',
   'Жою туралы акт тұрақты сақталады: ол деректердің ереже бойынша жойылғанын дәлелдейді. Онда қызмет алушының деректері жоқ.',
   'The certificate of an erasure is kept for good: it proves that the data went by the rules. It holds no client’s data.');

-- A file that must stay: a dispute, a request of a court. Held and lifted with a reason.
create table legal_hold (
  id          uuid          not null constraint legal_hold_pk primary key,
  client_id   uuid          not null constraint legal_hold_client_fk references client,
  reason      varchar(2000) not null,
  starts_on   date          not null,
  look_on     date          not null,
  set_by      uuid          not null constraint legal_hold_set_by_fk references staff,
  set_at      timestamptz   not null,
  lifted_by   uuid          constraint legal_hold_lifted_by_fk references staff,
  lifted_at   timestamptz,
  lift_reason varchar(2000),
  constraint legal_hold_order check (starts_on <= look_on),
  constraint legal_hold_lifted_whole check (num_nonnulls(lifted_by, lifted_at, lift_reason) in (0, 3))
);
create unique index legal_hold_one_uk on legal_hold (client_id) where lifted_at is null;
call app.protect('legal_hold');
revoke update, delete on legal_hold from ${app_role};
grant update (lifted_by, lifted_at, lift_reason) on legal_hold to ${app_role};

-- A wish to erase, the answer to it, and in the end the certificate. client_id carries no foreign key: the row stays
-- when the client is gone. The words of people are taken out with the file.
create table erasure (
  id            uuid          not null constraint erasure_pk primary key,
  client_id     uuid          not null,
  number        varchar(20)   not null,
  team_id       uuid          not null constraint erasure_team_fk references team,
  basis         varchar(16)   not null constraint erasure_basis_known check (basis in ('TIME', 'WITHDRAWAL')),
  reason        varchar(2000),
  preview       jsonb         not null default '{}',
  proposed_by   uuid          not null constraint erasure_proposed_by_fk references staff,
  proposed_at   timestamptz   not null,
  deputy_id     uuid          constraint erasure_deputy_fk references staff,
  approved_by   uuid          constraint erasure_approved_by_fk references staff,
  approved_at   timestamptz,
  refused_by    uuid          constraint erasure_refused_by_fk references staff,
  refused_at    timestamptz,
  refuse_reason varchar(2000),
  erased_at     timestamptz,
  certificate   varchar(20)   constraint erasure_certificate_uk unique,
  counts        jsonb,
  rules         jsonb,
  hash          char(64),
  version       bigint        not null default 0,
  constraint erasure_by_two_people check (approved_by <> proposed_by and deputy_id <> proposed_by),
  constraint erasure_approved_whole check ((approved_by is null) = (approved_at is null)),
  constraint erasure_one_answer check (approved_by is null or refused_by is null),
  constraint erasure_done_whole check (erased_at is null or (approved_by is not null and reason is null
    and num_nonnulls(certificate, counts, rules, hash) = 4))
);
create unique index erasure_one_open_uk on erasure (client_id) where refused_at is null;
alter table erasure enable row level security;
alter table erasure force row level security;
create policy owner_all on erasure to current_user using (true) with check (true);
create policy concerned on erasure for select to ${app_role}
  using (client_id = any ((select app.visible_client_ids())::uuid[]) or deputy_id = app.staff_id()
         or (erased_at is not null and ((select app.is_admin()) or team_id = any ((select app.led_team_ids())::uuid[]))));
create policy propose on erasure for insert to ${app_role}
  with check (client_id = any ((select app.visible_client_ids())::uuid[]) and proposed_by = app.staff_id()
              and num_nonnulls(approved_by, refused_by, erased_at) = 0);
create policy answer on erasure for update to ${app_role}
  using (erased_at is null and (client_id = any ((select app.visible_client_ids())::uuid[]) or deputy_id = app.staff_id()))
  with check (app.staff_id() in (approved_by, refused_by));
revoke update, delete on erasure from ${app_role};
grant update (approved_by, approved_at, refused_by, refused_at, refuse_reason, version) on erasure to ${app_role};

-- What is left of a client: a stone with a number.
create table erased_client (
  id          uuid        not null constraint erased_client_pk primary key,
  number      varchar(20) not null constraint erased_client_number_uk unique,
  erased_at   timestamptz not null,
  erased_by   uuid        not null constraint erased_client_by_fk references staff,
  certificate varchar(20) not null constraint erased_client_certificate_uk unique
);
revoke all on erased_client from ${app_role};

-- Held files stay, whoever deletes.
create function app.refuse_erasing_held() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if exists (select 1 from legal_hold h where h.client_id = old.id and h.lifted_at is null) then
      raise exception 'the file is under legal hold' using errcode = 'check_violation', constraint = 'held_file_stays';
    end if;
    return old;
  end
  $$;
create trigger client_held_file_stays before delete on client for each row execute function app.refuse_erasing_held();

create function app.refuse_deleting_hold() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if old.lifted_at is null then
      raise exception 'the file is under legal hold' using errcode = 'check_violation', constraint = 'held_file_stays';
    end if;
    return old;
  end
  $$;
create trigger legal_hold_running_stays before delete on legal_hold for each row execute function app.refuse_deleting_hold();

-- Until when a file is kept: the longest of the rules that apply; null while it is not closed.
create function app.kept_until(p_client uuid) returns date
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select (c.status_since + make_interval(months => (
              select max(r.months) from retention_rule r
               where r.clock = 'CLOSING'
                 and (r.class in ('CLIENT_FILE', 'ACCESS')
                      or (r.class = 'CONTACTS' and exists (select 1 from contact k where k.client_id = c.id))
                      or (r.class = 'CONFLICTS' and exists (select 1 from conflict k where k.client_id = c.id))
                      or (r.class = 'RESTRICTED' and c.restricted)))))::date
      from client c
     where c.id = p_client and c.status in ('CLOSED', 'TRANSFERRED', 'DECEASED')
  $$;

-- Since when no consent is in force, after one was withdrawn; null where the client never withdrew.
create function app.consent_withdrawn_on(p_client uuid) returns date
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select max(w.withdrawn_on) from consent w
     where w.client_id = p_client and w.withdrawn_on is not null
       and not exists (select 1 from consent k where k.client_id = p_client and k.kind = 'CONSENT' and k.withdrawn_on is null
                          and (k.valid_until is null or k.valid_until >= app.today()))
  $$;

-- Whether the file may go at all: closed, past its time or its consent withdrawn, not held.
create function app.may_go(p_client uuid, p_basis text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select not exists (select 1 from legal_hold h where h.client_id = p_client and h.lifted_at is null)
       and coalesce(case p_basis when 'TIME' then app.kept_until(p_client) <= app.today()
                    else app.kept_until(p_client) is not null and app.consent_withdrawn_on(p_client) is not null end, false)
  $$;

-- Nobody takes part in erasing a file whose conflicts name them as a party or as the worker.
create function app.is_in_file(p_client uuid, p_staff uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (select 1 from conflict c where c.client_id = p_client and c.worker_id = p_staff)
        or exists (select 1 from conflict_party p where p.client_id = p_client and p.staff_id = p_staff)
  $$;

-- Whether the acting person leads the client's team and may see the client.
create function app.leads_client(p_client uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select p_client = any ((select app.visible_client_ids())::uuid[])
       and exists (select 1 from client c where c.id = p_client and c.team_id = any ((select app.led_team_ids())::uuid[]))
  $$;

-- Whether the acting person may answer: another one than who proposed, who leads the client's team or is the named
-- deputy, and who is no party of the file's conflicts.
create function app.may_answer_erasure(p_erasure uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select exists (
      select 1 from erasure e
       where e.id = p_erasure and e.proposed_by <> app.staff_id() and e.refused_at is null and e.erased_at is null
         and not app.is_in_file(e.client_id, app.staff_id())
         and (app.leads_client(e.client_id)
              or (e.deputy_id = app.staff_id() and app.may_open_file(e.client_id, app.staff_id())
                  and exists (select 1 from staff s where s.id = e.deputy_id and s.role = 'SUPERVISOR' and s.status = 'ACTIVE'))))
  $$;

-- The tables that go with a file: all with client_id, but for the events of the trail and the certificates.
create function app.tables_of_a_file() returns table (name text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select c.relname::text
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not in ('erasure', 'audit_event')
     order by c.relname
  $$;

-- How many rows of each table belong to a file; for those who may see the client, or approve.
create function app.file_counts(p_client uuid) returns table (name text, n bigint)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    if not app.leads_client(p_client) then
      return;
    end if;
    for name in select t.name from app.tables_of_a_file() t loop
      execute format('select count(*) from public.%I where client_id = $1', name) into n using p_client;
      if n > 0 then
        return next;
      end if;
    end loop;
  end
  $$;

-- Files of other clients keep their rows, without what they say of this one.
create function app.forget_in_other_files(p_client uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    link record;
  begin
    update conflict_party set name = '—', status_position = null, role_function = null, party_client_id = null
     where party_client_id = p_client and client_id <> p_client;
    delete from pair_lock where (by_client_id = p_client or hurt_client_id = p_client) and client_id <> p_client;
    -- Every other reference from a row of another file, by the foreign keys that stand.
    for link in
      select f.conrelid::regclass as source, a.attname as source_column, a.attnotnull as needed,
             f.confrelid::regclass as target, k.attname as target_column, f.confrelid = 'public.client'::regclass as direct,
             exists (select 1 from pg_attribute own where own.attrelid = f.conrelid and own.attname = 'client_id') as below
        from pg_constraint f
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
        join pg_attribute k on k.attrelid = f.confrelid and k.attnum = f.confkey[1]
       where f.contype = 'f' and cardinality(f.conkey) = 1 and f.conparentid = 0 and a.attname <> 'client_id'
         and f.connamespace = 'public'::regnamespace
         and (f.confrelid = 'public.client'::regclass
              or f.confrelid in (select ('public.' || quote_ident(t.name))::regclass from app.tables_of_a_file() t))
    loop
      execute (case when link.needed then format('delete from %s', link.source)
                    else format('update %s set %I = null', link.source, link.source_column) end)
        || case when link.direct then format(' where %I = $1', link.source_column)
                else format(' where %I in (select %I from %s where client_id = $1)', link.source_column, link.target_column,
                            link.target) end
        || case when link.below then ' and client_id is distinct from $1' else '' end
        using p_client;
    end loop;
    delete from notice where path like '%' || p_client || '%';
    -- What people wrote to break the glass: by the number, without a client of its own.
    delete from glass_request g
     where g.id in (select a.id from glass_access a where a.client_id = p_client)
        or upper(g.number) = (select c.number from client c where c.id = p_client);
    delete from submitted_form where result_path like '%' || p_client || '%';
    -- What people typed to find somebody; it would live for 15 minutes at most.
    delete from search_run;
  end
  $$;

-- The seal of a certificate: any change of its figures gives another hash.
create function app.erasure_hash(e erasure) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select encode(sha256(convert_to(concat_ws('|', e.certificate, e.id, e.client_id, e.number, e.basis, e.proposed_by,
             extract(epoch from e.proposed_at), e.approved_by, extract(epoch from e.approved_at),
             extract(epoch from e.erased_at), e.counts, e.rules), 'UTF8')), 'hex')
  $$;

-- Erases what the approved wish names, all or nothing.
create function app.erase_client(p_erasure uuid, p_certificate text, p_at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    e       erasure;
    pending text[];
    stuck   text[];
    t       text;
    n       bigint;
    gone    jsonb := '{}';
    home    uuid;
  begin
    select * into strict e from erasure where id = p_erasure for update;
    if e.erased_at is not null or e.approved_by is distinct from app.staff_id() or not app.may_answer_erasure(p_erasure) then
      raise exception 'erasure needs the approval of a second person' using errcode = 'check_violation', constraint = 'erasure_by_two_people';
    end if;
    select c.household_id into strict home from client c where c.id = e.client_id for update;
    if exists (select 1 from legal_hold h where h.client_id = e.client_id and h.lifted_at is null) then
      raise exception 'the file is under legal hold' using errcode = 'check_violation', constraint = 'held_file_stays';
    end if;
    if not app.may_go(e.client_id, e.basis) then
      raise exception 'the file is kept longer' using errcode = 'check_violation', constraint = 'erasure_only_when_due';
    end if;
    perform app.forget_in_other_files(e.client_id);
    pending := array(select x.name from app.tables_of_a_file() x);
    while cardinality(pending) > 0 loop
      stuck := '{}';
      foreach t in array pending loop
        begin
          execute format('delete from public.%I where client_id = $1', t) using e.client_id;
          get diagnostics n = row_count;
          if n > 0 then
            gone := gone || jsonb_build_object(t, n);
          end if;
        exception when foreign_key_violation then
          stuck := stuck || t;
        end;
      end loop;
      if cardinality(stuck) = cardinality(pending) then
        raise exception 'rows of % hold each other', stuck using errcode = 'foreign_key_violation';
      end if;
      pending := stuck;
    end loop;
    delete from client where id = e.client_id;
    gone := gone || '{"client": 1}';
    delete from household h where h.id = home and not exists (select 1 from client c where c.household_id = h.id);
    insert into erased_client (id, number, erased_at, erased_by, certificate)
      values (e.client_id, e.number, p_at, e.approved_by, p_certificate);
    update erasure set reason = null, refuse_reason = null, erased_at = p_at, certificate = p_certificate, counts = gone, hash = '',
           rules = (select jsonb_agg(jsonb_build_object('class', r.class, 'months', r.months, 'ru', r.basis_ru, 'kk', r.basis_kk,
                      'en', r.basis_en) order by r.class) from retention_rule r where r.clock = 'CLOSING')
     where id = p_erasure;
    update erasure x set hash = app.erasure_hash(x) where x.id = p_erasure;
    -- Refused wishes of earlier times keep no words either.
    update erasure set reason = null, refuse_reason = null where client_id = e.client_id;
  end
  $$;

-- Whether a certificate still says what it said.
create function app.erasure_is_genuine(p_erasure uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$ select coalesce((select e.hash = app.erasure_hash(e) from erasure e where e.id = p_erasure and e.erased_at is not null), false) $$;

-- What waits, for the pages of admins: figures only, since an admin sees no client's content.
create function app.retention_figures() returns table (closed bigint, due bigint, held bigint, withdrawn bigint, proposed bigint, erased bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as $$
    select (select count(*) from client c where c.status in ('CLOSED', 'TRANSFERRED', 'DECEASED')),
           (select count(*) from client c where c.status in ('CLOSED', 'TRANSFERRED', 'DECEASED') and app.may_go(c.id, 'TIME')),
           (select count(*) from legal_hold h where h.lifted_at is null),
           (select count(distinct w.client_id) from consent w where w.withdrawn_on is not null
               and app.consent_withdrawn_on(w.client_id) is not null),
           (select count(*) from erasure e where e.erased_at is null and e.refused_at is null),
           (select count(*) from erased_client)
     where app.is_admin()
  $$;

-- Drafts and read notices past their time; called by a job that knows the clock.
create function app.clear_short_lived(p_at timestamptz) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    n     bigint;
    total bigint := 0;
  begin
    if app.job() is distinct from 'retention' then
      raise exception 'only the job of retention may call this' using errcode = 'insufficient_privilege';
    end if;
    delete from draft d using retention_rule r where r.class = 'DRAFTS' and d.saved_at < p_at - make_interval(months => r.months);
    get diagnostics total = row_count;
    -- One that was passed on stays until its followers are past their time too.
    delete from notice x using retention_rule r
     where r.class = 'NOTICES' and x.read_at < p_at - make_interval(months => r.months)
       and not exists (select 1 from notice f where f.forwarded_from = x.id);
    get diagnostics n = row_count;
    return total + n;
  end
  $$;

revoke execute on function app.forget_in_other_files(uuid), app.erasure_hash(erasure), app.tables_of_a_file(), app.refuse_erasing_held(),
  app.refuse_deleting_hold(), app.kept_until(uuid), app.consent_withdrawn_on(uuid), app.may_go(uuid, text), app.is_in_file(uuid, uuid),
  app.leads_client(uuid), app.may_answer_erasure(uuid), app.file_counts(uuid), app.erase_client(uuid, text, timestamptz),
  app.erasure_is_genuine(uuid), app.retention_figures(), app.clear_short_lived(timestamptz) from public;
-- kept_until and its kin are asked by rows that the policies let through.
grant execute on function app.kept_until(uuid), app.consent_withdrawn_on(uuid), app.may_go(uuid, text), app.is_in_file(uuid, uuid),
  app.leads_client(uuid), app.may_answer_erasure(uuid), app.file_counts(uuid), app.erase_client(uuid, text, timestamptz),
  app.erasure_is_genuine(uuid), app.retention_figures(), app.clear_short_lived(timestamptz) to ${app_role};
