package kz.senim.retention.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import kz.senim.client.Clients;
import kz.senim.client.ClientRef;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who acts, when, and whether that person may decide about a file.
 */
@Component
public class RetentionActs {

	private final CurrentActor actor;

	private final Clock clock;

	private final Clients clients;

	private final JdbcClient jdbc;

	RetentionActs(CurrentActor actor, Clock clock, Clients clients, JdbcClient jdbc) {
		this.actor = actor;
		this.clock = clock;
		this.clients = clients;
		this.jdbc = jdbc;
	}

	public StaffId me() {
		return this.actor.require().requireStaff();
	}

	/** Now, as the database keeps it. */
	public OffsetDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
	}

	/**
	 * The client, for a supervisor who leads the client's team.
	 * @throws kz.senim.kernel.NotFound if the client is unknown or not visible
	 * @throws Forbidden if the person sees the client without leading the team
	 */
	ClientRef led(ClientId client) {
		ClientRef ref = this.clients.require(client);
		if (!asks("select app.leads_client(:client)", client)) {
			throw new Forbidden("retention of " + client);
		}
		return ref;
	}

	/**
	 * The client, for the main worker, who stands in for them, or a supervisor who leads
	 * the client's team.
	 */
	public ClientRef ownOrLed(ClientId client) {
		ClientRef ref = this.clients.require(client);
		if (!asks("""
				select app.leads_client(:client) or exists (select 1 from assignment a where a.client_id = :client
				  and a.kind = 'MAIN' and a.ends_at is null and a.staff_id in (select s.id from app.acting_staff() s))
				""", client)) {
			throw new Forbidden("export of " + client);
		}
		return ref;
	}

	/** Whether the acting person is a party of a conflict of the file, or its worker. */
	boolean involved(ClientId client) {
		return this.jdbc.sql("select app.is_in_file(:client, :me)")
			.param("client", client.value())
			.param("me", me().value())
			.query(Boolean.class)
			.single();
	}

	private boolean asks(String sql, ClientId client) {
		return this.jdbc.sql(sql).param("client", client.value()).query(Boolean.class).single();
	}

}
