package kz.senim.access.domain.zone;

import org.jspecify.annotations.Nullable;

/**
 * The wish to change protected contact data. What is null stays as it is.
 *
 * @param version the version that the form was opened with
 * @param addressGone whether the address is taken out
 * @param phoneGone whether the telephone is taken out
 * @param noteGone whether the note is taken out
 */
public record ChangeContact(long version, @Nullable String address, boolean addressGone, @Nullable String phone,
		boolean phoneGone, @Nullable String note, boolean noteGone) {

	@Override
	public String toString() {
		return "ChangeContact[version=" + this.version + "]";
	}

}
