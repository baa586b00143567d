package kz.senim.staff.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Teams.
 */
interface TeamRepository extends Repository<Team, UUID> {

	Optional<Team> findById(UUID id);

	@Query("select t from Team t where lower(t.name) = lower(:name)")
	Optional<Team> findByName(String name);

	Team saveAndFlush(Team team);

	void delete(Team team);

	void flush();

}
