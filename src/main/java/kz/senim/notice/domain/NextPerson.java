package kz.senim.notice.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who is told when somebody does not read: the substitute, else the nearest supervisor
 * above. Nobody learns of a client whom they may not see.
 */
@Component
class NextPerson {

	private final StaffDirectory directory;

	private final CurrentActor currentActor;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate transaction;

	NextPerson(StaffDirectory directory, CurrentActor currentActor, JdbcClient jdbc, Clock clock,
			PlatformTransactionManager transactions) {
		this.directory = directory;
		this.currentActor = currentActor;
		this.jdbc = jdbc;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Asks as the candidates themselves, each in a transaction of its own. */
	Optional<StaffRef> after(DueNotice due) {
		return candidates(due).filter((person) -> person.active() && !due.told().contains(person.id()))
			.filter((person) -> maySee(person, due.message().client()))
			.findFirst();
	}

	private Stream<StaffRef> candidates(DueNotice due) {
		StaffRef recipient = this.directory.get(due.recipient());
		LocalDate today = LocalDate.now(this.clock.withZone(Almaty.ZONE));
		Stream<StaffRef> substitute = this.directory.substituteOf(due.recipient(), today).stream();
		if (recipient.team() == null) {
			return substitute;
		}
		return Stream.concat(substitute, this.directory.supervisorsAbove(recipient.team()).stream());
	}

	private boolean maySee(StaffRef person, @Nullable ClientId client) {
		if (client == null) {
			return true;
		}
		Boolean seen = this.currentActor.as(Actor.of(person.id(), person.role(), person.team()),
				() -> this.transaction
					.execute((status) -> this.jdbc.sql("select :client = any (app.visible_client_ids())")
						.param("client", client.value())
						.query(Boolean.class)
						.single()));
		return Boolean.TRUE.equals(seen);
	}

}
