package kz.senim.staff.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.domain.LeaveWish;
import kz.senim.staff.domain.StaffData;
import kz.senim.staff.domain.StaffFile;
import org.jspecify.annotations.Nullable;

/**
 * The form of an account: a new one carries the key, a known one the version and, in
 * {@code was}, the values at which editing began.
 */
record StaffForm(@Nullable UUID formKey, @Nullable Long version, @NotBlank @Size(max = 100) @Nullable String surname,
		@NotBlank @Size(max = 100) @Nullable String givenName, @Size(max = 100) @Nullable String patronymic,
		@NotBlank @Pattern(regexp = LOGIN, message = "{staff.form.login.wrong}") @Nullable String login,
		@NotNull @Nullable Role role, @Nullable UUID team,
		@NotNull @Pattern(regexp = "kk|ru|en") @Nullable String language, @Nullable LocalDate leaveFrom,
		@Nullable LocalDate leaveUntil, @Nullable UUID substitute, @Nullable Map<String, String> was) {

	/** Latin only, so that no login looks like another one. */
	private static final String LOGIN = "[A-Za-z0-9][A-Za-z0-9._-]{1,62}[A-Za-z0-9]";

	static StaffForm blank() {
		return new StaffForm(null, null, null, null, null, null, Role.WORKER, null, "kk", null, null, null, null);
	}

	static StaffForm of(StaffFile file) {
		StaffData data = file.data();
		LeaveWish leave = file.leave();
		Map<String, String> was = new LinkedHashMap<>();
		was.put("surname", data.surname());
		was.put("givenName", data.givenName());
		was.put("patronymic", Objects.toString(data.patronymic(), ""));
		was.put("login", data.login());
		return new StaffForm(null, file.version(), data.surname(), data.givenName(), data.patronymic(), data.login(),
				data.role(), (data.team() != null) ? data.team().value() : null, data.language(), leave.from(),
				leave.until(), (leave.substitute() != null) ? leave.substitute().value() : null, was);
	}

	StaffData toData() {
		return new StaffData(nfc(this.surname), nfc(this.givenName),
				(this.patronymic != null) ? nfc(this.patronymic) : null,
				Objects.requireNonNull(this.login).toLowerCase(Locale.ROOT), Objects.requireNonNull(this.role),
				(this.team != null) ? new TeamId(this.team) : null, Objects.requireNonNull(this.language));
	}

	LeaveWish toLeave() {
		return new LeaveWish(this.leaveFrom, this.leaveUntil,
				(this.substitute != null) ? new StaffId(this.substitute) : null);
	}

	Map<String, String> base() {
		return (this.was != null) ? this.was : Map.of();
	}

	private static String nfc(@Nullable String name) {
		return Normalizer.normalize(Objects.requireNonNull(name), Normalizer.Form.NFC).replaceAll("\\s+", " ");
	}

}
