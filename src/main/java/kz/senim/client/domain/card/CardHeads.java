package kz.senim.client.domain.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
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
import kz.senim.client.domain.phone.PhoneBook;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the head of a client's pages: one query, and one for the telephones.
 */
@Component
class CardHeads {

	private static final String HEAD = "select " + ClientRefs.COLUMNS + """
			, c.status, c.status_since, c.birth_date, c.sex, c.region, c.rural, c.category, c.request_words, c.urgency,
			 c.iin_sealed, c.possible_duplicate, g.relationship_model,
			 (select case when bool_or(k.withdrawn_on is null and (k.valid_until is null or k.valid_until >= :today)
			                           and k.kind = 'CONSENT') then 'HELD'
			              when bool_or(k.withdrawn_on is null and k.kind = 'CRISIS_EXCEPTION') then 'EXCEPTION'
			              when count(*) > 0 then 'ENDED' else 'NONE' end
			    from consent k where k.client_id = c.id) as consent,
			 array(select a.staff_id from assignment a where a.client_id = c.id and a.ends_at is null
			        order by a.kind desc, a.starts_at) as workers
			 from client c left join client_glance g on g.client_id = c.id
			 where c.id = :id and c.id = any ((select app.visible_client_ids())::uuid[])
			""";

	private final JdbcClient jdbc;

	private final PhoneBook phones;

	private final IinSafe iinSafe;

	private final Acts acts;

	CardHeads(JdbcClient jdbc, PhoneBook phones, IinSafe iinSafe, Acts acts) {
		this.jdbc = jdbc;
		this.phones = phones;
		this.iinSafe = iinSafe;
		this.acts = acts;
	}

	CardHead of(ClientId id) {
		return this.jdbc.sql(HEAD)
			.param("id", id.value())
			.param("today", this.acts.today())
			.query(this::read)
			.optional()
			.orElseThrow(() -> new NotFound("client"));
	}

	private CardHead read(ResultSet row, int index) throws SQLException {
		ClientRef client = ClientRefs.read(row, index);
		return new CardHead(client, ClientStatus.valueOf(row.getString("status")),
				row.getObject("status_since", LocalDate.class), documentName(row, client), row.getString("address_as"),
				iin(client.id(), row.getBytes("iin_sealed")), person(row), this.phones.of(client.id()),
				ConsentState.valueOf(row.getString("consent")), workers(row), row.getBoolean("possible_duplicate"),
				row.getString("relationship_model"));
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

	private static List<StaffId> workers(ResultSet row) throws SQLException {
		return Arrays.stream((UUID[]) row.getArray("workers").getArray()).map(StaffId::new).toList();
	}

}
