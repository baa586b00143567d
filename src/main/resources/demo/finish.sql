-- What the demo's data files leave to be derived: the running numbers and what lists read of a client.

insert into file_number (series, year, last)
select split_part(number, '-', 1), split_part(number, '-', 2)::integer, max(split_part(number, '-', 3)::bigint)
  from (select number from client union all select number from conflict) numbers
 group by 1, 2;

insert into client_glance (client_id, last_contact_at, trust_worker, trust_client, open_conflicts, highest_acuteness,
                           next_step, next_step_on, last_words, last_words_on)
select c.id,
       (select max(k.occurred_at) from contact k where k.client_id = c.id),
       coalesce((select array_agg(r.value order by r.rated_at)
                   from (select value, rated_at from rating
                          where client_id = c.id and measure = 'TRUST' and rater = 'WORKER'
                          order by rated_at desc limit 10) r), '{}'),
       coalesce((select array_agg(r.value order by r.rated_at)
                   from (select value, rated_at from rating
                          where client_id = c.id and measure = 'TRUST' and rater = 'CLIENT'
                          order by rated_at desc limit 10) r), '{}'),
       coalesce(open.n, 0),
       open.highest,
       step.title,
       step.due_on,
       words.client_words,
       (words.occurred_at at time zone 'Asia/Almaty')::date
  from client c
  left join lateral (select count(*) as n, max(f.acuteness) as highest
                       from conflict f
                      where f.client_id = c.id
                        and f.status not in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED')) open on true
  left join lateral (select t.title, t.due_on from task t
                      where t.client_id = c.id and t.state = 'OPEN' order by t.due_on, t.starts_at, t.id limit 1) step on true
  left join lateral (select k.client_words, k.occurred_at from contact k
                      where k.client_id = c.id and k.client_words is not null order by k.occurred_at desc limit 1) words on true;

analyze team, staff, client, assignment, client_phone, client_glance, task, contact, rating, conflict, talk, gesture, review;
