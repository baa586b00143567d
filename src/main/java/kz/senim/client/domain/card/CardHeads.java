package kz.senim.client.domain.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.ClientStatus;
import kz.senim.client.domain.IinSafe;
import kz.senim.client.domain.SexColumn;
import kz.senim.client.domain.Urgency;
import kz.senim.client.domain.card.CardHead.ConsentState;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.door.ClientRefs;
import kz.senim.client.domain.family.FamilyMember;
import kz.senim.client.domain.phone.PhoneBook;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the head of a client's pages in one query: the first row is the client, those
 * after it the relatives.
 */
@Component
class CardHeads {

	private static final TypeReference<List<Colleague>> COLLEAGUES = new TypeReference<>() {
	};

	private static final String HEAD = "select " + ClientRefs.COLUMNS
			+ """
					, c.status, c.status_since, c.birth_date, c.sex, c.region, c.rural, c.category, c.request_words, c.urgency,
					 c.iin_sealed, c.possible_duplicate, g.relationship_model,
					 (select case when bool_or(k.withdrawn_on is null and (k.valid_until is null or k.valid_until >= :today)
					                           and k.kind = 'CONSENT') then 'HELD'
					              when bool_or(k.withdrawn_on is null and k.kind = 'CRISIS_EXCEPTION') then 'EXCEPTION'
					              when count(*) > 0 then 'ENDED' else 'NONE' end
					    from consent k where k.client_id = c.id) as consent,
					 (select coalesce(json_agg(json_build_object('id', s.id, 'surname', s.surname, 'given', s.given_name,
					                           'patronymic', s.patronymic, 'main', a.kind = 'MAIN') order by a.kind desc, a.starts_at), '[]')
					    from assignment a join staff s on s.id = a.staff_id
					   where a.client_id = c.id and a.ends_at is null) as workers,
					 %s as phones, one.relation, coalesce(c.household_id = one.household_id, false) as together
					 from (select m.id, cast(null as varchar) as relation, m.household_id from client m where m.id = :id
					       union all
					       select t.relative_id, t.relation, m.household_id
					         from family_tie t join client m on m.id = t.client_id where m.id = :id) one
					 join client c on c.id = one.id
					 left join client_glance g on g.client_id = c.id
					 where c.id = any ((select app.visible_client_ids())::uuid[])
					 order by (one.relation is null) desc, c.sort_name collate "kk-x-icu", c.id
					"""
				.formatted(PhoneBook.AS_JSON);

	private final JdbcClient jdbc;

	private final PhoneBook phones;

	private final IinSafe iinSafe;

	private final JsonMapper json;

	private final Acts acts;

	CardHeads(JdbcClient jdbc, PhoneBook phones, IinSafe iinSafe, JsonMapper json, Acts acts) {
		this.jdbc = jdbc;
		this.phones = phones;
		this.iinSafe = iinSafe;
		this.json = json;
		this.acts = acts;
	}

	CardHead of(ClientId id) {
		return Objects.requireNonNull(this.jdbc.sql(HEAD)
			.param("id", id.value())
			.param("today", this.acts.today())
			.query((ResultSetExtractor<CardHead>) this::read));
	}

	private CardHead read(ResultSet row) throws SQLException {
		if (!row.next() || row.getString("relation") != null) {
			throw new NotFound("client");
		}
		ClientRef client = ClientRefs.read(row, 0);
		return new CardHead(client, ClientStatus.valueOf(row.getString("status")),
				row.getObject("status_since", LocalDate.class), documentName(row, client), row.getString("address_as"),
				iin(client.id(), row.getBytes("iin_sealed")), person(row), this.phones.read(row.getString("phones")),
				ConsentState.valueOf(row.getString("consent")), workers(row.getString("workers")),
				row.getBoolean("possible_duplicate"), row.getString("relationship_model"), family(row));
	}

	/** Reads on: comes last. */
	private static List<FamilyMember> family(ResultSet row) throws SQLException {
		List<FamilyMember> family = new ArrayList<>();
		while (row.next()) {
			family
				.add(new FamilyMember(ClientRefs.read(row, 0), row.getString("relation"), row.getBoolean("together")));
		}
		return family;
	}

	private static @Nullable String documentName(ResultSet row, ClientRef client) throws SQLException {
		List<String> parts = Stream
			.of(row.getString("surname"), row.getString("given_name"), row.getString("patronymic"))
			.filter(Objects::nonNull)
			.toList();
		String name = String.join(" ", parts);
		return (parts.isEmpty() || name.equals(client.fullName())) ? null : name;
	}

	private @Nullable String iin(ClientId id, byte @Nullable [] sealed) {
		return (sealed != null) ? this.iinSafe.open(id, sealed).masked() : null;
	}

	private static CardHead.Person person(ResultSet row) throws SQLException {
		return new CardHead.Person(row.getObject("birth_date", LocalDate.class), SexColumn.of(row.getString("sex")),
				row.getString("region"), row.getObject("rural", Boolean.class), row.getString("category"),
				row.getString("request_words"), Urgency.valueOf(row.getString("urgency")));
	}

	private List<CardHead.Worker> workers(String lines) {
		return this.json.readValue(lines, COLLEAGUES).stream().map(Colleague::worker).toList();
	}

	private record Colleague(UUID id, String surname, String given, @Nullable String patronymic, boolean main) {

		CardHead.Worker worker() {
			return new CardHead.Worker(new StaffId(this.id),
					new PersonName(this.surname, this.given, this.patronymic).shortForm(), this.main);
		}

	}

}
