package kz.senim.audit.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.senim.audit.AuditTrail;
import kz.senim.audit.NameOfStaff;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Page;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets admins read the trail; the reading leaves a row too.
 */
@Service
public class AuditReading {

	private static final int PAGE = 50;

	private final AuditRows rows;

	private final AuditTrail trail;

	private final CurrentActor currentActor;

	private final ObjectProvider<NameOfStaff> names;

	AuditReading(AuditRows rows, AuditTrail trail, CurrentActor currentActor, ObjectProvider<NameOfStaff> names) {
		this.rows = rows;
		this.trail = trail;
		this.currentActor = currentActor;
		this.names = names;
	}

	/** Newest first. An unknown sign-in name gives no rows. */
	@Transactional
	public Page<AuditRow> page(AuditFilter filter, @Nullable String after) {
		if (!this.currentActor.require().is(Role.ADMIN)) {
			throw new Forbidden("audit trail");
		}
		List<AuditRow> found = find(filter, after, PAGE + 1);
		this.trail.noted("audit.read", filter.details());
		boolean more = found.size() > PAGE;
		List<AuditRow> page = named(more ? found.subList(0, PAGE) : found);
		return new Page<>(page, more ? AuditRows.key(page.get(PAGE - 1)) : null);
	}

	/** The newest rows of a selection, with names; for a file. */
	List<AuditRow> newest(AuditFilter filter, int limit) {
		return named(find(filter, null, limit));
	}

	/** The sign-in name of a member of staff. */
	String nameOf(StaffId staff) {
		return this.names.stream()
			.map((source) -> source.namesOf(List.of(staff)).get(staff))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(staff.toString());
	}

	private List<AuditRow> find(AuditFilter filter, @Nullable String after, int limit) {
		if (filter.login() == null) {
			return this.rows.find(filter, null, after, limit);
		}
		String login = filter.login();
		Optional<StaffId> staff = this.names.stream().flatMap((source) -> source.withLogin(login).stream()).findFirst();
		return staff.map((id) -> this.rows.find(filter, id, after, limit)).orElse(List.of());
	}

	private List<AuditRow> named(List<AuditRow> rows) {
		List<StaffId> staff = rows.stream().map(AuditRow::staff).filter(Objects::nonNull).distinct().toList();
		Map<StaffId, String> known = this.names.stream()
			.flatMap((source) -> source.namesOf(staff).entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return rows.stream().map((row) -> (row.staff() != null) ? row.named(known.get(row.staff())) : row).toList();
	}

}
