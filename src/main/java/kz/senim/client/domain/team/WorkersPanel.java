package kz.senim.client.domain.team;

import java.util.List;

import kz.senim.client.ClientPanel;
import kz.senim.client.ClientRef;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works with the client, on the card.
 */
@Component
class WorkersPanel implements ClientPanel {

	private final JdbcClient jdbc;

	WorkersPanel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public int order() {
		return 240;
	}

	@Override
	public @Nullable PanelContent content(ClientRef client) {
		List<Line> lines = this.jdbc.sql("""
				select a.kind, s.surname, s.given_name, s.patronymic
				  from assignment a join staff s on s.id = a.staff_id
				 where a.client_id = :client and a.ends_at is null
				 order by a.kind desc, s.surname collate "kk-x-icu", s.id
				""")
			.param("client", client.id().value())
			.query((row,
					index) -> new Line(new PersonName(row.getString("surname"), row.getString("given_name"),
							row.getString("patronymic"))
						.shortForm(), "MAIN".equals(row.getString("kind"))))
			.list();
		return new PanelContent("workers", "client.assign.panel", null, "client/assign-panel :: workers",
				new Model(client.id(), lines));
	}

	/** What the panel draws. */
	public record Model(ClientId client, List<Line> lines) {
	}

	/** A worker of the client. */
	public record Line(String name, boolean main) {
	}

}
