package kz.senim.client.domain.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Reads a client as other pages name them. A restricted or anonymous client is named by
 * the code name, or by the file's number where there is none.
 */
public final class ClientRefs {

	/** The columns of {@code client c} that {@link #read} needs. */
	public static final String COLUMNS = """
			c.id, c.number, c.team_id, c.surname, c.given_name, c.patronymic, c.code_name, c.anonymous, c.restricted,
			c.address_as, c.language""";

	private ClientRefs() {
	}

	public static ClientRef read(ResultSet row, int index) throws SQLException {
		String number = row.getString("number");
		String codeName = row.getString("code_name");
		boolean restricted = row.getBoolean("restricted");
		PersonName name = (restricted || row.getBoolean("anonymous")) ? null : name(row);
		String hidden = Objects.requireNonNullElse(codeName, number);
		return new ClientRef(new ClientId(row.getObject("id", UUID.class)), number,
				(name != null) ? name.shortForm() : hidden, (name != null) ? name.full() : hidden,
				restricted ? null : row.getString("address_as"), Locale.forLanguageTag(row.getString("language")),
				restricted, new TeamId(row.getObject("team_id", UUID.class)));
	}

	private static @Nullable PersonName name(ResultSet row) throws SQLException {
		String surname = row.getString("surname");
		String given = row.getString("given_name");
		return (surname != null || given != null) ? new PersonName(surname, given, row.getString("patronymic")) : null;
	}

}
