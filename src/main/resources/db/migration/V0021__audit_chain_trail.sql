-- The trail becomes a chain. A page inserts its row of the trail and nothing else waits: a trigger puts the row
-- into a queue, and a sealer, one at a time, takes committed rows from the queue and appends them to the chain.
-- The application's role can append to the trail; it can neither touch queue nor chain but through app.seal_trail.

alter table audit_event add column purpose varchar(24);

create table audit_unsealed (
  seq      bigint generated always as identity constraint audit_unsealed_pk primary key,
  event_id uuid   not null
);

create table audit_chain (
  position bigint not null constraint audit_chain_pk primary key,
  event_id uuid   not null constraint audit_chain_event_uk unique,
  previous bytea  not null,
  hash     bytea  not null
);
revoke all on audit_unsealed, audit_chain from ${app_role};
grant select on audit_chain to ${app_role};

create function app.queue_for_sealing() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  begin
    insert into audit_unsealed (event_id) values (new.id);
    return null;
  end $$;
create trigger audit_event_queue after insert on audit_event for each row execute function app.queue_for_sealing();

insert into audit_unsealed (event_id) select id from audit_event order by at, id;

-- A value with its length in bytes in front, so that no two rows give the same text.
create function app.trail_part(p_value text) returns text
  language sql immutable parallel safe
  as $$ select coalesce(octet_length(p_value)::text || ':' || p_value, '-') $$;

-- All of a row, as the hash covers it. Whoever verifies writes it again from the columns.
create function app.trail_text(e audit_event) returns text
  language sql stable
  as $$
    select app.trail_part(e.id::text) || app.trail_part((extract(epoch from e.at) * 1000000)::bigint::text)
        || app.trail_part(e.staff_id::text) || app.trail_part(e.role) || app.trail_part(e.job)
        || app.trail_part(e.action) || app.trail_part(e.subject_type) || app.trail_part(e.subject_id::text)
        || app.trail_part(e.client_id::text) || app.trail_part(e.details::text) || app.trail_part(e.request_id)
        || app.trail_part(e.source) || app.trail_part(e.purpose)
  $$;

-- Appends waiting rows to the chain and says how many; none while another session does so. A row that was deleted
-- while it waited gets its place too, over an empty text: the verifier misses the row there.
create function app.seal_trail(p_limit integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
  as $$
  declare
    v_position bigint;
    v_hash     bytea;
    v_new      bytea;
    v_count    integer := 0;
    v_waiting  record;
  begin
    if not pg_try_advisory_xact_lock(hashtextextended('senim.trail', 0)) then
      return 0;
    end if;
    select position, hash into v_position, v_hash from audit_chain order by position desc limit 1;
    if not found then
      v_position := 0;
      v_hash := decode(repeat('00', 32), 'hex');
    end if;
    for v_waiting in
      with taken as (
        delete from audit_unsealed
         where seq in (select seq from audit_unsealed order by seq limit p_limit)
        returning seq, event_id)
      select taken.event_id, convert_to(coalesce(app.trail_text(e), ''), 'UTF8') as content
        from taken
        left join audit_event e on e.id = taken.event_id
       order by taken.seq
    loop
      v_position := v_position + 1;
      v_count := v_count + 1;
      v_new := sha256(v_hash || int8send(v_position) || v_waiting.content);
      insert into audit_chain (position, event_id, previous, hash)
      values (v_position, v_waiting.event_id, v_hash, v_new);
      v_hash := v_new;
    end loop;
    return v_count;
  end $$;

revoke execute on function app.queue_for_sealing(), app.trail_part(text), app.trail_text(audit_event),
  app.seal_trail(integer) from public;
grant execute on function app.seal_trail(integer) to ${app_role};
