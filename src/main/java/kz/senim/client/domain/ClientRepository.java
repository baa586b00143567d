package kz.senim.client.domain;

import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/**
 * Files that the acting person may see.
 */
interface ClientRepository extends JpaRepository<Client, UUID> {

	/** Asks the rule of visibility by name; the policy of the table asks it again. */
	@NativeQuery("select c.* from client c where c.id = :id and c.id = any (cast((select app.visible_client_ids()) as uuid[]))")
	Optional<Client> visible(UUID id);

	/** The same, one after the other with whoever else changes it. */
	@NativeQuery("select c.* from client c where c.id = :id and c.id = any (cast((select app.visible_client_ids()) as uuid[])) for update of c")
	Optional<Client> visibleLocked(UUID id);

	/** Counts the version up where only rows below the client changed. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update versioned Client c set c.possibleDuplicate = c.possibleDuplicate where c.id = :id")
	void touch(UUID id);

	default Client require(ClientId id) {
		return visible(id.value()).orElseThrow(() -> new NotFound("client"));
	}

	default Client lock(ClientId id) {
		return visibleLocked(id.value()).orElseThrow(() -> new NotFound("client"));
	}

}
