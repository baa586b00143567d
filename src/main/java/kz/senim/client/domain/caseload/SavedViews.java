package kz.senim.client.domain.caseload;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import kz.senim.draft.FormKeys;
import kz.senim.kernel.Actor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The selections of the case-load that a person keeps. They are the person's own settings
 * and stand in no trail.
 */
@Service
@Transactional
public class SavedViews {

	/** A person keeps no more than these. */
	public static final int MOST = 12;

	private final JdbcClient jdbc;

	private final FormKeys formKeys;

	private final Clock clock;

	SavedViews(JdbcClient jdbc, FormKeys formKeys, Clock clock) {
		this.jdbc = jdbc;
		this.formKeys = formKeys;
		this.clock = clock;
	}

	/**
	 * Keeps a selection; one of the same name is replaced.
	 * @return the path that shows it
	 */
	public String keep(Actor actor, UUID formKey, String name, String query) {
		return this.formKeys.once(formKey, "saved-view", () -> {
			if (kept() >= MOST) {
				throw new RuleViolated("client.view.tooMany", null, java.util.Map.of("n", MOST));
			}
			this.jdbc
				.sql("""
						insert into saved_view (id, staff_id, name, query, created_at) values (:id, :staff, :name, :query, :now)
						on conflict on constraint saved_view_name_uk do update set query = excluded.query
						""")
				.param("id", Uuids.next())
				.param("staff", actor.requireStaff().value())
				.param("name", name)
				.param("query", query)
				.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
			return "/clients?" + query;
		});
	}

	public void remove(UUID id) {
		if (this.jdbc.sql("delete from saved_view where id = :id").param("id", id).update() == 0) {
			throw new NotFound("saved view");
		}
	}

	private long kept() {
		return this.jdbc.sql("select count(*) from saved_view where staff_id = app.staff_id()")
			.query(Long.class)
			.single();
	}

}
