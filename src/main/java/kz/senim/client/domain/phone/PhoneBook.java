package kz.senim.client.domain.phone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.senim.client.person.Telephone;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the telephones of a client in order, the first one first to call.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PhoneBook {

	/** The telephones of {@code client c} for {@link #read(String)}, one value. */
	public static final String AS_JSON = """
			(select coalesce(json_agg(json_build_object('number', p.number, 'owner', p.owner, 'safe', p.safe,
			        'hours', p.safe_hours, 'voice', p.voice, 'sms', p.sms, 'messenger', p.messenger,
			        'coverPhrase', p.cover_phrase) order by p.position), '[]')
			   from client_phone p where p.client_id = c.id)""";

	private static final TypeReference<List<Line>> LINES = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	PhoneBook(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The telephones of a visible client. */
	public List<Phone> of(ClientId client) {
		return this.jdbc.sql("select * from client_phone where client_id = :client order by position")
			.param("client", client.value())
			.query(PhoneBook::read)
			.list();
	}

	/** The telephones that a larger query read as {@link #AS_JSON}. */
	public List<Phone> read(String lines) {
		return this.json.readValue(lines, LINES).stream().map(Line::phone).toList();
	}

	/** Replaces all telephones of a client. */
	public void replace(ClientId client, List<Phone> phones) {
		this.jdbc.sql("delete from client_phone where client_id = :client").param("client", client.value()).update();
		for (int i = 0; i < phones.size(); i++) {
			insert(client, phones.get(i), i);
		}
	}

	private void insert(ClientId client, Phone phone, int position) {
		this.jdbc.sql("""
				insert into client_phone (id, client_id, number, owner, safe, safe_hours, voice, sms, messenger,
				                          cover_phrase, position)
				values (:id, :client, :number, :owner, :safe, :hours, :voice, :sms, :messenger, :cover, :position)
				""")
			.param("id", Uuids.next())
			.param("client", client.value())
			.param("number", phone.number().stored())
			.param("owner", phone.owner(), Types.VARCHAR)
			.param("safe", phone.safe().name())
			.param("hours", phone.hours(), Types.VARCHAR)
			.param("voice", phone.voice())
			.param("sms", phone.sms())
			.param("messenger", phone.messenger())
			.param("cover", phone.coverPhrase(), Types.VARCHAR)
			.param("position", position)
			.update();
	}

	private static Phone read(ResultSet row, int index) throws SQLException {
		return new Phone(Telephone.of(row.getString("number")), row.getString("owner"),
				SafeToCall.valueOf(row.getString("safe")), row.getString("safe_hours"), row.getBoolean("voice"),
				row.getBoolean("sms"), row.getBoolean("messenger"), row.getString("cover_phrase"));
	}

	/** All telephones as one text, for the history of corrections. */
	public static String written(List<Phone> phones) {
		return phones.stream()
			.map((phone) -> phone.number().shown() + ((phone.owner() != null) ? " (" + phone.owner() + ")" : ""))
			.collect(Collectors.joining("\n"));
	}

	/** The numbers of such a text. */
	public static List<Telephone> numbers(String written) {
		return written.lines()
			.map((line) -> Telephone.read(line.replaceFirst(" \\(\\P{Nd}.*", "")))
			.flatMap(Optional::stream)
			.toList();
	}

	private record Line(String number, @Nullable String owner, SafeToCall safe, @Nullable String hours, boolean voice,
			boolean sms, boolean messenger, @Nullable String coverPhrase) {

		Phone phone() {
			return new Phone(Telephone.of(this.number), this.owner, this.safe, this.hours, this.voice, this.sms,
					this.messenger, this.coverPhrase);
		}

	}

}
