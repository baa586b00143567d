package kz.senim.conflict.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.lock.PairLock;
import kz.senim.conflict.lock.PairLocks;
import kz.senim.conflict.reading.StoryReading.StoryItem;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The smaller parts of the workbench.
 */
@Component
class WorkbenchParts {

	private final StoryReading stories;

	private final PairLocks locks;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	private final Clock clock;

	WorkbenchParts(StoryReading stories, PairLocks locks, StaffDirectory staff, JdbcClient jdbc, Clock clock) {
		this.stories = stories;
		this.locks = locks;
		this.staff = staff;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<StoryItem> story(ConflictId id) {
		return this.stories.of(id);
	}

	List<PairLock> locks(ConflictId id) {
		return this.locks.of(id);
	}

	/** Short names of the worker and of the person who takes over the care. */
	Map<StaffId, String> people(ConflictSheet sheet) {
		return this.staff
			.byId(Stream.of(sheet.ref().worker(), sheet.stated().careTakenOverBy())
				.filter(Objects::nonNull)
				.collect(Collectors.toSet()))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().shortName()));
	}

	/** The number of the conflict that this one follows from. */
	Optional<String> parent(ConflictSheet sheet) {
		UUID parent = sheet.stated().parent();
		return (parent == null) ? Optional.empty()
				: this.jdbc.sql("select number from conflict where id = ?")
					.param(parent)
					.query(String.class)
					.optional();
	}

	/** The day of the present state, counted from 1. */
	long days(ConflictSheet sheet) {
		LocalDate since = LocalDate.ofInstant(sheet.stated().statusSince(), Almaty.ZONE);
		return ChronoUnit.DAYS.between(since, LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE)) + 1;
	}

}
