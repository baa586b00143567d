package kz.senim.security.passkey;

import java.time.Duration;
import java.util.List;

import kz.senim.kernel.id.StaffId;
import kz.senim.security.passkey.PasskeyPlace.Place;
import kz.senim.security.passkey.PasskeyRows.Passkey;

import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;

/**
 * What an authenticator is asked to make: a passkey that knows its owner by itself and
 * verifies that it is the owner, without a statement about the device.
 */
final class Invitation {

	private Invitation() {
	}

	/** For that person, whose former passkeys are not made once more. */
	static PublicKeyCredentialCreationOptions of(Place place, Bytes challenge, StaffId person, String login,
			List<Passkey> former) {
		return PublicKeyCredentialCreationOptions.builder()
			.rp(PublicKeyCredentialRpEntity.builder().id(place.host()).name("Senim").build())
			.user(ImmutablePublicKeyCredentialUserEntity.builder()
				.id(PasskeyRecords.handle(person))
				.name(login)
				.displayName(login)
				.build())
			.challenge(challenge)
			.pubKeyCredParams(PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256,
					PublicKeyCredentialParameters.RS256)
			.timeout(Duration.ofMinutes(5))
			.excludeCredentials(former.stream().map(Invitation::descriptor).toList())
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build())
			.attestation(AttestationConveyancePreference.NONE)
			.build();
	}

	private static PublicKeyCredentialDescriptor descriptor(Passkey passkey) {
		return PublicKeyCredentialDescriptor.builder()
			.type(PublicKeyCredentialType.PUBLIC_KEY)
			.id(new Bytes(passkey.credential()))
			.build();
	}

}
