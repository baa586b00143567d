package kz.senim.client.domain.consent;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Consents of visible clients.
 */
interface ConsentRepository extends JpaRepository<Consent, UUID> {

	List<Consent> findByClientIdOrderByGivenOnDescRecordedAtDesc(UUID clientId);

}
