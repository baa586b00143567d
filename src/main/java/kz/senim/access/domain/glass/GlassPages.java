package kz.senim.access.domain.glass;

import java.util.List;
import java.util.UUID;

import kz.senim.access.OutOfTurn;
import kz.senim.access.domain.card.EmergencyWords;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person who broke a glass sees of it.
 */
@Service
@Transactional
public class GlassPages implements OutOfTurn {

	/** Counts those of the acting person that run. */
	public static final String COUNT = "select count(*) from glass_request q where " + GlassStore.RUNNING;

	private final GlassStore store;

	private final GlassTrail trail;

	private final JdbcClient jdbc;

	GlassPages(GlassStore store, GlassTrail trail, JdbcClient jdbc) {
		this.store = store;
		this.trail = trail;
		this.jdbc = jdbc;
	}

	/** The page of one access; words of the emergency card only while it runs. */
	public Page page(UUID id) {
		GlassView glass = this.store.find(id).orElseThrow(() -> new NotFound("glass"));
		this.trail.shown(id);
		EmergencyWords words = this.jdbc.sql("select danger, safe_contact, whom_to_call from app.emergency_words(:id)")
			.param("id", id)
			.query(EmergencyWords::read)
			.optional()
			.orElse(EmergencyWords.STANDING);
		return new Page(glass, words);
	}

	@Transactional(readOnly = true)
	public List<GlassView> running() {
		return this.store.running();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean holds(ClientId client) {
		return this.jdbc.sql("select app.sees_out_of_turn(:client)")
			.param("client", client.value())
			.query(Boolean.class)
			.single();
	}

	@Override
	@Transactional(readOnly = true)
	public void refuse(ClientId client) {
		if (holds(client)) {
			throw new RuleViolated("access.rule.outOfTurn");
		}
	}

	/** An access with the words of the emergency card. */
	public record Page(GlassView glass, EmergencyWords words) {
	}

}
