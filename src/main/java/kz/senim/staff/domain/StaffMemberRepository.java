package kz.senim.staff.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import kz.senim.kernel.Role;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Accounts.
 */
interface StaffMemberRepository extends Repository<StaffMember, UUID> {

	Optional<StaffMember> findById(UUID id);

	@Query("select s from StaffMember s where lower(s.login) = lower(:login)")
	Optional<StaffMember> findByLogin(String login);

	@Query("select s.login from StaffMember s where s.id <> :id")
	List<String> loginsBeside(UUID id);

	/** Locked, so that two admins cannot take the role from each other at once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from StaffMember s where s.role = :role and s.status = :status order by s.id")
	List<StaffMember> lockAll(Role role, AccountStatus status);

	StaffMember saveAndFlush(StaffMember member);

}
