package kz.senim.staff.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.StaffAccount;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of staff and teams into records.
 */
final class StaffRows {

	/** The columns of a {@link StaffRef}, of the alias s. */
	static final String REF = "s.id, s.surname, s.given_name, s.patronymic, s.role, s.team_id, s.status";

	/** People in Kazakh order. */
	static final String BY_NAME = "s.surname collate \"kk-x-icu\", s.given_name collate \"kk-x-icu\", s.id";

	private StaffRows() {
	}

	static StaffRef ref(ResultSet row, int number) throws SQLException {
		String surname = row.getString("surname");
		String given = row.getString("given_name");
		String patronymic = row.getString("patronymic");
		return new StaffRef(id(row), StaffNames.brief(surname, given, patronymic),
				StaffNames.full(surname, given, patronymic), Role.valueOf(row.getString("role")), team(row),
				"ACTIVE".equals(row.getString("status")));
	}

	static TeamRef teamRef(ResultSet row, int number) throws SQLException {
		UUID parent = row.getObject("parent_id", UUID.class);
		return new TeamRef(new TeamId(row.getObject("id", UUID.class)), (parent != null) ? new TeamId(parent) : null,
				row.getString("name"), row.getInt("depth"));
	}

	static StaffAccount account(ResultSet row, int number) throws SQLException {
		return new StaffAccount(id(row), row.getString("login"),
				StaffNames.brief(row.getString("surname"), row.getString("given_name"), row.getString("patronymic")),
				Role.valueOf(row.getString("role")), team(row), row.getString("language"), row.getInt("text_size"),
				row.getBoolean("shortcuts"));
	}

	private static StaffId id(ResultSet row) throws SQLException {
		return new StaffId(row.getObject("id", UUID.class));
	}

	private static @Nullable TeamId team(ResultSet row) throws SQLException {
		UUID team = row.getObject("team_id", UUID.class);
		return (team != null) ? new TeamId(team) : null;
	}

}
