package kz.senim.retention.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Legal holds: set and lifted with a reason. While one runs, the triggers of
 * {@code held_file_stays} refuse to erase the file, whoever asks.
 */
@Service
@Transactional
public class LegalHolds {

	private final JdbcClient jdbc;

	private final FormKeys formKeys;

	private final AuditTrail trail;

	private final RetentionActs acts;

	LegalHolds(JdbcClient jdbc, FormKeys formKeys, AuditTrail trail, RetentionActs acts) {
		this.jdbc = jdbc;
		this.formKeys = formKeys;
		this.trail = trail;
		this.acts = acts;
	}

	/**
	 * Holds a file from today on.
	 * @param lookOn the day on which somebody looks whether the hold is still needed
	 */
	public String set(UUID formKey, ClientId client, String reason, LocalDate lookOn) {
		this.acts.led(client);
		if (lookOn.isBefore(this.acts.today())) {
			throw new RuleViolated("retention.error.past", "lookOn", Map.of());
		}
		return this.formKeys.once(formKey, "legal-hold", () -> {
			UUID id = Uuids.next();
			insert(id, client, reason, lookOn);
			this.trail.changed("hold.set", "legal_hold", id, client, Map.of("lookOn", lookOn.toString()));
			return "/retention/files/" + client;
		});
	}

	private void insert(UUID id, ClientId client, String reason, LocalDate lookOn) {
		int done = this.jdbc.sql("""
				insert into legal_hold (id, client_id, reason, starts_on, look_on, set_by, set_at)
				values (:id, :client, :reason, :today, :look, :me, :now)
				on conflict (client_id) where lifted_at is null do nothing
				""")
			.param("id", id)
			.param("client", client.value())
			.param("reason", reason)
			.param("today", this.acts.today())
			.param("look", lookOn)
			.param("me", this.acts.me().value())
			.param("now", this.acts.now())
			.update();
		if (done == 0) {
			throw new RuleViolated("retention.error.held");
		}
	}

	/** Lifts the hold that runs. */
	public void lift(ClientId client, UUID hold, String reason) {
		this.acts.led(client);
		int done = this.jdbc.sql("""
				update legal_hold set lifted_by = :me, lifted_at = :now, lift_reason = :reason
				where id = :id and client_id = :client and lifted_at is null
				""")
			.param("me", this.acts.me().value())
			.param("now", this.acts.now())
			.param("reason", reason)
			.param("id", hold)
			.param("client", client.value())
			.update();
		if (done == 0) {
			throw new RuleViolated("retention.error.notHeld");
		}
		this.trail.changed("hold.lifted", "legal_hold", hold, client, Map.of());
	}

	/** All holds of a file, the newest first. */
	List<Hold> of(ClientId client) {
		return this.jdbc.sql("select * from legal_hold where client_id = :client order by set_at desc")
			.param("client", client.value())
			.query((row, index) -> {
				UUID by = row.getObject("lifted_by", UUID.class);
				return new Hold(row.getObject("id", UUID.class), row.getString("reason"),
						row.getObject("starts_on", LocalDate.class), row.getObject("look_on", LocalDate.class),
						new StaffId(row.getObject("set_by", UUID.class)), (by != null) ? new StaffId(by) : null,
						row.getObject("lifted_at", OffsetDateTime.class), row.getString("lift_reason"));
			})
			.list();
	}

	/**
	 * A legal hold.
	 *
	 * @param lookOn when to look whether it is still needed
	 */
	public record Hold(UUID id, String reason, LocalDate startsOn, LocalDate lookOn, StaffId setBy,
			@Nullable StaffId liftedBy, @Nullable OffsetDateTime liftedAt, @Nullable String liftReason) {

		public boolean runs() {
			return this.liftedAt == null;
		}

	}

}
