package kz.senim.contact.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The contacts for writing.
 */
interface ContactRepository extends Repository<Contact, UUID> {

	Contact saveAndFlush(Contact contact);

	Optional<Contact> findById(UUID id);

	boolean existsByClientId(UUID client);

	boolean existsByClientIdAndOccurredAtAfter(UUID client, Instant when);

}
