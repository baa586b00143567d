package kz.senim.client.domain;

import java.util.List;

import kz.senim.client.domain.phone.Phone;
import kz.senim.client.person.Iin;
import org.jspecify.annotations.Nullable;

/**
 * The wish to correct a file.
 *
 * @param version the version that the form was opened with
 * @param mistyped whether a changed name was only mistyped, so that it is no former name
 * @param iin a new IIN, or null to keep what there is
 * @param iinGone whether the IIN is taken out of the file
 */
public record CorrectClient(long version, ClientDetails details, boolean mistyped, List<Phone> phones,
		@Nullable Iin iin, boolean iinByDocument, boolean iinGone) {
}
