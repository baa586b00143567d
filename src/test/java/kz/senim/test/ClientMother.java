package kz.senim.test;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import kz.senim.client.person.NameKeys;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Describes a client of an {@link Agency} and saves it as the owner.
 */
public final class ClientMother {

	private static final JdbcClient OWNER = TestDatabase.owner();

	private static final AtomicLong SERIAL = new AtomicLong(100_000_000 + System.nanoTime() % 800_000_000);

	private final Agency agency;

	private final List<Agency.Person> named = new ArrayList<>();

	private final List<String> phones = new ArrayList<>();

	private TeamId team;

	private Agency.@Nullable Person worker;

	private PersonName name = new PersonName("Үлгібаева", "Әсел", "Мысалқызы");

	private @Nullable String codeName;

	private String status = "ACTIVE";

	private String language = "kk";

	private @Nullable LocalDate birthDate;

	private boolean restricted;

	private boolean anonymous;

	private @Nullable UUID household;

	ClientMother(Agency agency) {
		this.agency = agency;
		this.team = agency.north;
	}

	public ClientMother named(String surname, String given, @Nullable String patronymic) {
		this.name = new PersonName(surname, given, patronymic);
		return this;
	}

	/** The main worker; without one the client belongs to the team only. */
	public ClientMother of(Agency.Person worker) {
		this.worker = worker;
		this.team = (worker.team() != null) ? worker.team() : this.team;
		return this;
	}

	public ClientMother inTeam(TeamId team) {
		this.team = team;
		return this;
	}

	/** Open to these people only. */
	public ClientMother restrictedTo(Agency.Person... people) {
		this.restricted = true;
		this.named.addAll(List.of(people));
		return this;
	}

	public ClientMother codeName(String codeName) {
		this.codeName = codeName;
		return this;
	}

	public ClientMother anonymous(String codeName) {
		this.anonymous = true;
		return codeName(codeName);
	}

	public ClientMother status(String status) {
		this.status = status;
		return this;
	}

	public ClientMother language(String language) {
		this.language = language;
		return this;
	}

	public ClientMother born(LocalDate birthDate) {
		this.birthDate = birthDate;
		return this;
	}

	/** A safe number in E.164 form. */
	public ClientMother phone(String e164) {
		this.phones.add(e164);
		return this;
	}

	/** Of one household with another client. */
	public ClientMother livesWith(ClientId other) {
		this.household = Uuids.next();
		OWNER.sql("insert into household (id, created_at) values (?, ?)").params(this.household, Agency.now()).update();
		OWNER.sql("update client set household_id = ? where id = ?").params(this.household, other.value()).update();
		return this;
	}

	/** Saves the client with status history, phones, glance and assignment. */
	public ClientId save() {
		ClientId id = ClientId.next();
		insertClient(id);
		if (this.worker != null) {
			this.agency.assign(id, this.worker, "MAIN");
		}
		OWNER.sql("insert into client_glance (client_id) values (?)").param(id.value()).update();
		this.named.forEach((person) -> OWNER
			.sql("insert into restricted_access (client_id, staff_id, named_by, named_at) values (?, ?, ?, ?)")
			.params(id.value(), person.uuid(), this.agency.supervisor.uuid(), Agency.now())
			.update());
		this.phones.forEach((number) -> OWNER.sql("""
				insert into client_phone (id, client_id, number, safe, voice, sms, messenger, position)
				values (?, ?, ?, 'YES', true, false, false, ?)
				""").params(Uuids.next(), id.value(), number, this.phones.indexOf(number)).update());
		return id;
	}

	private void insertClient(ClientId id) {
		NameKeys keys = NameKeys.of(this.name);
		OWNER
			.sql("""
					insert into client (id, number, team_id, household_id, surname, given_name, patronymic, code_name, anonymous,
					                    sort_name, search_key, latin_key, restricted, birth_date, language, urgency, status,
					                    status_since, created_by, created_at, version)
					values (:id, :number, :team, :household, :surname, :given, :patronymic, :code, :anonymous, :sort, :folded,
					        :latin, :restricted, :born, :language, 'PLANNED', :status, :since, :by, :now, 0)
					""")
			.param("id", id.value())
			.param("number", "К-2025-%09d".formatted(SERIAL.incrementAndGet()))
			.param("team", this.team.value())
			.param("household", this.household, Types.OTHER)
			.param("surname", this.anonymous ? null : this.name.surname(), Types.VARCHAR)
			.param("given", this.anonymous ? null : this.name.given(), Types.VARCHAR)
			.param("patronymic", this.anonymous ? null : this.name.patronymic(), Types.VARCHAR)
			.param("code", this.codeName, Types.VARCHAR)
			.param("anonymous", this.anonymous)
			.param("sort", (this.codeName != null) ? this.codeName : this.name.full())
			.param("folded", this.anonymous ? "" : keys.folded())
			.param("latin", this.anonymous ? "" : keys.latin())
			.param("restricted", this.restricted)
			.param("born", this.birthDate, Types.DATE)
			.param("language", this.language)
			.param("status", this.status)
			.param("since", Agency.now().toLocalDate())
			.param("by", (this.worker != null) ? this.worker.uuid() : this.agency.supervisor.uuid())
			.param("now", Agency.now())
			.update();
	}

}
