package kz.senim.client.domain;

import kz.senim.kernel.id.ClientId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the file itself when it is restricted and opened again: its name in
 * lists, and its place in the unique index on the IIN.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RestrictedFile {

	private final ClientRepository clients;

	private final JdbcClient jdbc;

	RestrictedFile(ClientRepository clients, JdbcClient jdbc) {
		this.clients = clients;
		this.jdbc = jdbc;
	}

	/** Lets one change of the file run at a time. */
	public void lock(ClientId id) {
		this.jdbc.sql("select c.id from client c where c.id = :id for update")
			.param("id", id.value())
			.query()
			.listOfRows();
	}

	/** From now on the file goes by the code name. */
	public void restrict(ClientId id, String codeName) {
		Client client = this.clients.require(id);
		client.restrict(codeName);
		this.clients.saveAndFlush(client);
	}

	/** From now on the file goes by its name again. */
	public void open(ClientId id) {
		Client client = this.clients.require(id);
		client.unrestrict(Boolean.TRUE.equals(this.jdbc.sql("select app.iin_held_elsewhere(:id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single()));
		this.clients.saveAndFlush(client);
	}

}
