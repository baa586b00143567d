package kz.senim.test;

import java.time.Duration;
import java.util.UUID;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.security.session.SignedIn;
import kz.senim.staff.StaffAccount;
import kz.senim.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/**
 * Makes teams and members of staff for a test and signs them in:
 * {@code mvc.perform(get("/clients").with(People.signedIn(worker)))}. All have the
 * password {@link #PASSWORD}.
 */
public final class People {

	public static final String PASSWORD = "lake stone river 42";

	private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 32_768, 3).encode(PASSWORD);

	private People() {
	}

	public static TeamId team() {
		return team(null);
	}

	public static TeamId team(@Nullable TeamId parent) {
		TeamId id = TeamId.next();
		TestDatabase.owner()
			.sql("insert into team (id, parent_id, name, created_at, version) values (:id, :parent, :name, now(), 0)")
			.param("id", id.value())
			.param("parent", (parent != null) ? parent.value() : null, java.sql.Types.OTHER)
			.param("name", "Team " + id)
			.update();
		return id;
	}

	public static Actor worker(TeamId team) {
		return Actor.of(staff(Role.WORKER, team, "Демова", "Динара"), Role.WORKER, team);
	}

	public static Actor supervisor(TeamId team) {
		return Actor.of(staff(Role.SUPERVISOR, team, "Эталонова", "Сауле"), Role.SUPERVISOR, team);
	}

	public static Actor admin() {
		return Actor.of(staff(Role.ADMIN, null, "Шаблонов", "Тимур"), Role.ADMIN, null);
	}

	/** An active member of staff with a login of its own. */
	public static StaffId staff(Role role, @Nullable TeamId team, String surname, String given) {
		StaffId id = StaffId.next();
		TestDatabase.owner()
			.sql("""
					insert into staff (id, login, surname, given_name, role, team_id, status, password_hash, created_at, version)
					values (:id, :login, :surname, :given, :role, :team, 'ACTIVE', :hash, now(), 0)
					""")
			.param("id", id.value())
			.param("login", "u" + id.value().toString().replace("-", ""))
			.param("surname", surname)
			.param("given", given)
			.param("role", role.name())
			.param("team", (team != null) ? team.value() : null, java.sql.Types.OTHER)
			.param("hash", HASH)
			.update();
		return id;
	}

	public static String loginOf(StaffId id) {
		return TestDatabase.owner()
			.sql("select login from staff where id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

	public static RequestPostProcessor signedIn(Actor actor) {
		return signedIn(actor.requireStaff());
	}

	/** The request comes from that person, signed in; add {@code csrf()} to a POST. */
	public static RequestPostProcessor signedIn(StaffId id) {
		return signedIn(id, Duration.ZERO);
	}

	/** The same, with the last proof of the person (see StepUp) as old as that. */
	public static RequestPostProcessor signedIn(StaffId id, Duration sinceProof) {
		return (request) -> {
			WebApplicationContext context = WebApplicationContextUtils
				.getRequiredWebApplicationContext(request.getServletContext());
			StaffAccount account = context.getBean(StaffAccounts.class).active(id).orElseThrow();
			SignedIn person = new SignedIn(account, context.getBean(TestClock.class).instant().minus(sinceProof), true);
			return authentication(person.authentication()).postProcessRequest(request);
		};
	}

	/** An id that nobody has. */
	public static UUID nobody() {
		return UUID.randomUUID();
	}

}
