package kz.senim.access.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.access.domain.zone.ChangeContact;
import org.jspecify.annotations.Nullable;

/**
 * Protected contact data as typed; a blank field keeps what is on file.
 */
record ZoneForm(@NotNull(message = "{access.error.form}") @Nullable Long version,
		@Size(max = 500, message = "{access.error.long}") @Nullable String address, @Nullable Boolean addressGone,
		@Size(max = 60, message = "{access.error.long}") @Nullable String phone, @Nullable Boolean phoneGone,
		@Size(max = 1000, message = "{access.error.long}") @Nullable String note, @Nullable Boolean noteGone) {

	static ZoneForm of(@Nullable Long version) {
		return new ZoneForm(version, null, null, null, null, null, null);
	}

	ChangeContact toCommand() {
		return new ChangeContact(Objects.requireNonNull(this.version), this.address,
				Boolean.TRUE.equals(this.addressGone), this.phone, Boolean.TRUE.equals(this.phoneGone), this.note,
				Boolean.TRUE.equals(this.noteGone));
	}

	@Override
	public String toString() {
		return "ZoneForm[version=" + this.version + "]";
	}

}
