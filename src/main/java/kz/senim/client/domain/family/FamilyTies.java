package kz.senim.client.domain.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.Clients;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.door.ClientRefs;
import kz.senim.client.person.FileNumber;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ties clients of one family, in both directions, and keeps their household.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FamilyTies {

	private final JdbcClient jdbc;

	private final Clients clients;

	private final Acts acts;

	FamilyTies(JdbcClient jdbc, Clients clients, Acts acts) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.acts = acts;
	}

	/** The visible client with this file number. */
	public Optional<ClientId> find(String number) {
		return this.jdbc.sql("select id from client where number = :number")
			.param("number", FileNumber.normal(number))
			.query(UUID.class)
			.optional()
			.map(ClientId::new);
	}

	/** Links relatives; the first wish that cannot be met is refused at its field. */
	public void link(ClientId client, List<FamilyLink> links) {
		for (FamilyLink link : links) {
			String field = "family[" + link.row() + "].number";
			ClientId relative = find(link.number())
				.orElseThrow(() -> new RuleViolated("client.rule.noSuchFile", field, Map.of()));
			if (relative.equals(client)) {
				throw new RuleViolated("client.rule.ownRelative", field, Map.of());
			}
			tie(client, relative, link.relation());
			tie(relative, client, Relations.reversed(link.relation()));
			if (link.together()) {
				joinHousehold(client, relative);
			}
		}
	}

	/** Takes a tie away; both leave no household. */
	public boolean unlink(ClientId client, ClientId relative) {
		this.clients.require(relative);
		return this.jdbc
			.sql("""
					delete from family_tie
					where (client_id = :client and relative_id = :relative) or (client_id = :relative and relative_id = :client)
					""")
			.param("client", client.value())
			.param("relative", relative.value())
			.update() > 0;
	}

	/** Visible relatives, in Kazakh order. */
	public List<FamilyMember> of(ClientId client) {
		return this.jdbc.sql("select " + ClientRefs.COLUMNS + """
				, t.relation, coalesce(c.household_id = me.household_id, false) as together
				 from family_tie t join client c on c.id = t.relative_id join client me on me.id = t.client_id
				 where t.client_id = :client
				 order by c.sort_name collate "kk-x-icu", c.id
				""")
			.param("client", client.value())
			.query((row, index) -> new FamilyMember(ClientRefs.read(row, index), row.getString("relation"),
					row.getBoolean("together")))
			.list();
	}

	private void tie(ClientId client, ClientId relative, String relation) {
		this.jdbc.sql("""
				insert into family_tie (client_id, relative_id, relation) values (:client, :relative, :relation)
				on conflict (client_id, relative_id) do update set relation = excluded.relation
				""")
			.param("client", client.value())
			.param("relative", relative.value())
			.param("relation", relation)
			.update();
	}

	private void joinHousehold(ClientId client, ClientId relative) {
		@Nullable UUID household = household(relative).or(() -> household(client)).orElse(null);
		if (household == null) {
			household = Uuids.next();
			this.jdbc.sql("insert into household (id, created_at) values (:id, :now)")
				.param("id", household)
				.param("now", this.acts.now())
				.update();
		}
		this.jdbc.sql("update client set household_id = :household where id in (:client, :relative)")
			.param("household", household)
			.param("client", client.value())
			.param("relative", relative.value())
			.update();
	}

	private Optional<UUID> household(ClientId client) {
		return this.jdbc.sql("select household_id from client where id = :id and household_id is not null")
			.param("id", client.value())
			.query(UUID.class)
			.optional();
	}

}
