package kz.senim.access.domain.card;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people named on a restricted file write what its emergency card says.
 */
@Service
@Transactional
public class EmergencyCards {

	private final JdbcClient jdbc;

	private final CurrentActor currentActor;

	private final AuditTrail audit;

	private final Clock clock;

	EmergencyCards(JdbcClient jdbc, CurrentActor currentActor, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.currentActor = currentActor;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether the restricted file names the acting person. */
	public boolean named(ClientId client) {
		return this.jdbc.sql("select :client = any (app.named_client_ids())")
			.param("client", client.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The card to be edited.
	 * @throws NotFound if the file does not name the acting person
	 */
	public Card open(ClientId client) {
		requireNamed(client);
		this.audit.viewed("emergency", client, null);
		return find(client);
	}

	/** Writes the card. */
	public void save(ClientId client, long version, EmergencyWords words) {
		requireNamed(client);
		Card now = find(client);
		if (now.version() != version) {
			throw new StaleVersion(now.version(), differences(words, now.words()));
		}
		int written = this.jdbc
			.sql("""
					insert into emergency_card (client_id, danger, safe_contact, whom_to_call, changed_by, changed_at, version)
					values (:client, :danger, :safe, :whom, :by, :at, 1)
					on conflict (client_id) do update set danger = excluded.danger, safe_contact = excluded.safe_contact,
					  whom_to_call = excluded.whom_to_call, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
					  version = emergency_card.version + 1 where emergency_card.version = :version
					""")
			.param("client", client.value())
			.param("danger", words.danger(), Types.VARCHAR)
			.param("safe", words.safeContact(), Types.VARCHAR)
			.param("whom", words.whomToCall(), Types.VARCHAR)
			.param("by", this.currentActor.require().requireStaff().value())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("version", version)
			.update();
		if (written == 0) {
			Card other = find(client);
			throw new StaleVersion(other.version(), differences(words, other.words()));
		}
		this.audit.changed("emergencyCard.written", "emergency_card", client.value(), client, Map.of());
	}

	private void requireNamed(ClientId client) {
		if (!named(client)) {
			throw new NotFound("emergency card");
		}
	}

	private Card find(ClientId client) {
		return this.jdbc
			.sql("select danger, safe_contact, whom_to_call, version from emergency_card where client_id = :client")
			.param("client", client.value())
			.query((row, number) -> new Card(EmergencyWords.read(row, number), row.getLong("version")))
			.optional()
			.orElse(new Card(EmergencyWords.STANDING, 0));
	}

	private static List<Difference> differences(EmergencyWords mine, EmergencyWords theirs) {
		List<Difference> all = new ArrayList<>();
		add(all, "danger", mine.danger(), theirs.danger());
		add(all, "safeContact", mine.safeContact(), theirs.safeContact());
		add(all, "whomToCall", mine.whomToCall(), theirs.whomToCall());
		return all;
	}

	private static void add(List<Difference> all, String field, @Nullable String mine, @Nullable String theirs) {
		all.add(new Difference(field, "access.card." + field, mine, theirs, null));
	}

	/**
	 * A card as written.
	 *
	 * @param version 0 where nobody wrote it yet
	 */
	public record Card(EmergencyWords words, long version) {
	}

}
