package kz.senim.client.domain.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database past visibility. What it answers stays within this package.
 */
@Component
class DuplicateHits {

	private final JdbcClient jdbc;

	DuplicateHits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Hit> of(Candidate candidate) {
		return this.jdbc.sql("""
				select * from app.possible_duplicates(:iin, cast(:phones as text[]), :folded, :latin, :born)
				""")
			.param("iin", candidate.iinIndex(), Types.BINARY)
			.param("phones", candidate.phones().toArray(String[]::new))
			.param("folded", candidate.keys().folded())
			.param("latin", candidate.keys().latin())
			.param("born", candidate.birthDate(), Types.DATE)
			.query(DuplicateHits::read)
			.list();
	}

	List<StaffId> namedOn(ClientId restricted) {
		return this.jdbc.sql("select app.named_on(:client)")
			.param("client", restricted.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(StaffId::new)
			.toList();
	}

	private static Hit read(ResultSet row, int index) throws SQLException {
		return new Hit(new ClientId(row.getObject("client_id", UUID.class)), row.getBoolean("visible"),
				row.getBoolean("restricted"), new TeamId(row.getObject("team_id", UUID.class)),
				Match.valueOf(row.getString("matched")), row.getBoolean("holds_iin"));
	}

	/**
	 * One file that may be of the same person.
	 *
	 * @param restricted open to named people only, or closed to the acting person by a
	 * conflict of interest
	 * @param sameIin whether the unique index on the IIN would refuse another row
	 */
	record Hit(ClientId client, boolean visible, boolean restricted, TeamId team, Match matched, boolean sameIin) {

		/** An ordinary file of others, with more in common than a name. */
		boolean elsewhere() {
			return !this.visible && !this.restricted && this.matched != Match.NAME;
		}

		/** A restricted file that the acting person must not learn of. */
		boolean hidden() {
			return !this.visible && this.restricted && this.matched != Match.NAME;
		}

	}

}
