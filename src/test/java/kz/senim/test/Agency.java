package kz.senim.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small agency of its own for each test: a head over two teams, their supervisors and
 * workers, an admin. All rows are written as the owner, past every policy.
 *
 * <pre>
 * &#64;Autowired Agency agency; // a new one for each test
 * …
 * ClientId client = agency.client().named("Қасымова", "Айгүл", "Бекқызы").of(agency.worker).save();
 * acting.inTransaction(agency.worker.actor(), () -&gt; clients.require(client));
 * </pre>
 */
public final class Agency {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	private static final JdbcClient OWNER = TestDatabase.owner();

	private final String mark = Integer.toString(COUNTER.incrementAndGet(), 36)
			+ Long.toString(System.nanoTime() % 1_000_000, 36);

	/** The top team. */
	public final TeamId top = team("Agency", null);

	/** The team of most stories, below the top. */
	public final TeamId north = team("North", this.top);

	/** Another team below the top. */
	public final TeamId south = team("South", this.top);

	/** Leads the top team, and so both others. */
	public final Person head = staff(Role.SUPERVISOR, this.top, "Басшы", "Бибігүл", "Басқызы");

	/** Leads the north team. */
	public final Person supervisor = staff(Role.SUPERVISOR, this.north, "Бақылау", "Сәуле", "Сериккызы");

	/** Aigul, a worker of the north team. */
	public final Person worker = staff(Role.WORKER, this.north, "Демова", "Айгүл", "Данқызы");

	/** Another worker of the north team. */
	public final Person colleague = staff(Role.WORKER, this.north, "Әріптес", "Данияр", null);

	/** Leads the south team. */
	public final Person foreignSupervisor = staff(Role.SUPERVISOR, this.south, "Южная", "Ольга", "Ивановна");

	/** A worker of the south team. */
	public final Person foreignWorker = staff(Role.WORKER, this.south, "Чужой", "Пётр", "Петрович");

	/** Manages accounts and sees no client. */
	public final Person admin = staff(Role.ADMIN, null, "Әкімші", "Асқар", null);

	private Agency() {
	}

	/** Opens a new agency. */
	public static Agency open() {
		return new Agency();
	}

	/** A team with a name of its own. */
	public TeamId team(String name, @Nullable TeamId parent) {
		TeamId id = TeamId.next();
		OWNER.sql("insert into team (id, parent_id, name, created_at, version) values (?, ?, ?, ?, 0)")
			.params(id.value(), (parent != null) ? parent.value() : null, name + " " + this.mark, now())
			.update();
		return id;
	}

	/** An active member of staff. */
	public Person staff(Role role, @Nullable TeamId team, String surname, String given, @Nullable String patronymic) {
		StaffId id = StaffId.next();
		String login = role.name().toLowerCase(Locale.ROOT) + "-" + id.value().toString().substring(24);
		OWNER.sql("""
				insert into staff (id, login, surname, given_name, patronymic, role, team_id, status, password_hash,
				                   created_at, version)
				values (?, ?, ?, ?, ?, ?, ?, 'ACTIVE', '{noop}unused', ?, 0)
				""")
			.params(id.value(), login, surname, given, patronymic, role.name(), (team != null) ? team.value() : null,
					now())
			.update();
		return new Person(id, login, role, team);
	}

	/** Makes one person the substitute of another, from that day to that day. */
	public void leave(Person away, Person substitute, LocalDate from, LocalDate to) {
		OWNER.sql("""
				insert into staff_leave (id, staff_id, substitute_id, starts_on, ends_on, created_at)
				values (?, ?, ?, ?, ?, ?)
				""").params(Uuids.next(), away.id().value(), substitute.id().value(), from, to, now()).update();
	}

	/** A client to be described and saved; of the north team unless said otherwise. */
	public ClientMother client() {
		return new ClientMother(this);
	}

	/** A client of Aigul. */
	public ClientId anyClient() {
		return client().of(this.worker).save();
	}

	/** Makes a person an additional worker of a client. */
	public void addWorker(ClientId client, Person person) {
		assign(client, person, "ADDITIONAL");
	}

	void assign(ClientId client, Person person, String kind) {
		OWNER.sql("""
				insert into assignment (id, client_id, staff_id, kind, starts_at, assigned_by) values (?, ?, ?, ?, ?, ?)
				""")
			.params(Uuids.next(), client.value(), person.id().value(), kind, now(), this.supervisor.id().value())
			.update();
	}

	/** The value of one column, past every policy; for checks. */
	public static <T> T read(String sql, Class<T> type, Object... parameters) {
		return OWNER.sql(sql).params(parameters).query(type).single();
	}

	static OffsetDateTime now() {
		return TestClock.START.atOffset(ZoneOffset.UTC).minusDays(1);
	}

	/**
	 * A member of staff of the agency.
	 */
	public record Person(StaffId id, String login, Role role, @Nullable TeamId team) {

		public Actor actor() {
			return Actor.of(this.id, this.role, this.team);
		}

		public UUID uuid() {
			return this.id.value();
		}
	}

}
