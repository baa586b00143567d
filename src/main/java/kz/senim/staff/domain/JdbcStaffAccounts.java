package kz.senim.staff.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffAccount;
import kz.senim.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Reads accounts and checks passwords.
 */
@Service
class JdbcStaffAccounts implements StaffAccounts {

	private static final String SELECT = "select id, login, surname, given_name, patronymic, role, team_id, language,"
			+ " text_size, shortcuts, status, password_hash from staff ";

	private static final int LONGEST_LOGIN = 64;

	private static final int LONGEST_PASSWORD = 128;

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final Clock clock;

	/** The hash of nobody's password, for the same work where there is no account. */
	private final String nobody;

	JdbcStaffAccounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.clock = clock;
		this.nobody = passwords.encode(OneTimeSecret.random().text());
	}

	@Override
	public Optional<StaffAccount> active(StaffId id) {
		return this.jdbc.sql(SELECT + "where id = :id and status = 'ACTIVE'")
			.param("id", id.value())
			.query(StaffRows::account)
			.optional();
	}

	@Override
	public Check check(@Nullable String login, @Nullable String password) {
		String known = usable(login, LONGEST_LOGIN) ? login : "";
		String given = usable(password, LONGEST_PASSWORD) ? password : "";
		Optional<Credentials> credentials = this.jdbc.sql(SELECT + "where lower(login) = lower(:login)")
			.param("login", known)
			.query(JdbcStaffAccounts::credentials)
			.optional();
		String hash = credentials.map(Credentials::hash).orElse(this.nobody);
		boolean right = this.passwords.matches(given, hash);
		boolean passed = right && credentials.filter((found) -> found.active() && found.hash() != null).isPresent();
		StaffAccount account = credentials.map(Credentials::account).orElse(null);
		if (passed && account != null && this.passwords.upgradeEncoding(hash)) {
			hashAgain(account.id(), given, hash);
		}
		return new Check((account != null) ? account.id() : null, passed ? account : null);
	}

	@Override
	public void signedIn(StaffId id) {
		this.jdbc.sql("update staff set last_sign_in_at = :at where id = :id")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", id.value())
			.update();
	}

	@Override
	public void rememberLanguage(StaffId id, String language) {
		this.jdbc.sql("update staff set language = :language where id = :id and language <> :language")
			.param("language", language)
			.param("id", id.value())
			.update();
	}

	/**
	 * A hash made by weaker parameters becomes one of today's, unless the password has
	 * just been changed.
	 */
	private void hashAgain(StaffId id, String password, String former) {
		this.jdbc.sql("update staff set password_hash = :hash where id = :id and password_hash = :former")
			.param("hash", this.passwords.encode(password))
			.param("id", id.value())
			.param("former", former)
			.update();
	}

	/** What no account can have is not even asked for: the database refuses NUL. */
	private static boolean usable(@Nullable String text, int longest) {
		return text != null && !text.isEmpty() && text.codePointCount(0, text.length()) <= longest && text.codePoints()
			.noneMatch((point) -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
	}

	private static Credentials credentials(ResultSet row, int number) throws SQLException {
		return new Credentials(StaffRows.account(row, number), row.getString("password_hash"),
				"ACTIVE".equals(row.getString("status")));
	}

	private record Credentials(StaffAccount account, @Nullable String hash, boolean active) {
	}

}
