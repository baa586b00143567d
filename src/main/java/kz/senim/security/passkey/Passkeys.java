package kz.senim.security.passkey;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.passkey.PasskeyPlace.Place;
import kz.senim.security.passkey.PasskeyRows.Passkey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Registers passkeys and asks for them. The authenticator always verifies its owner, so
 * that a passkey alone is two factors.
 */
@Component
public class Passkeys {

	private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final JsonMapper json = JsonMapper.builder()
		.addModule(new WebauthnJacksonModule())
		.changeDefaultPropertyInclusion((value) -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private final PasskeyRows rows;

	private final PasskeyPlace places;

	private final Challenges challenges;

	private final Clock clock;

	Passkeys(PasskeyRows rows, PasskeyPlace places, Challenges challenges, Clock clock) {
		this.rows = rows;
		this.places = places;
		this.challenges = challenges;
		this.clock = clock;
	}

	/** What the script asks the authenticator for a proof; JSON. */
	public Optional<String> question(HttpServletRequest request) {
		return this.places.of(request)
			.map((place) -> this.json.writeValueAsString(question(place, this.challenges.issue(request))));
	}

	/** Whose passkey has answered the question of this session, or nobody's. */
	public Optional<StaffId> answered(@Nullable String answer, HttpServletRequest request) {
		Optional<Place> place = this.places.of(request);
		Optional<Bytes> challenge = this.challenges.take(request);
		if (answer == null || place.isEmpty() || challenge.isEmpty()) {
			return Optional.empty();
		}
		return tried(() -> {
			PublicKeyCredential<AuthenticatorAssertionResponse> credential = this.json.readValue(answer,
					new TypeReference<>() {
					});
			PasskeyRecords records = new PasskeyRecords(this.rows, this.clock);
			return PasskeyRecords.staff(operations(place.get(), records)
				.authenticate(new RelyingPartyAuthenticationRequest(question(place.get(), challenge.get()), credential))
				.getId());
		});
	}

	/** What the script asks the authenticator to make a passkey for; JSON. */
	public Optional<String> invitation(StaffId person, String login, HttpServletRequest request) {
		return this.places.of(request)
			.map((place) -> this.json.writeValueAsString(
					Invitation.of(place, this.challenges.issue(request), person, login, this.rows.of(person))));
	}

	/** The passkey that the authenticator made, not yet kept; or nothing. */
	public Optional<Passkey> made(StaffId person, String login, String name, @Nullable String answer,
			HttpServletRequest request) {
		Optional<Place> place = this.places.of(request);
		Optional<Bytes> challenge = this.challenges.take(request);
		if (answer == null || place.isEmpty() || challenge.isEmpty()) {
			return Optional.empty();
		}
		return tried(() -> {
			PublicKeyCredential<AuthenticatorAttestationResponse> credential = this.json.readValue(answer,
					new TypeReference<>() {
					});
			PasskeyRecords records = new PasskeyRecords(this.rows, this.clock);
			operations(place.get(), records).registerCredential(new ImmutableRelyingPartyRegistrationRequest(
					Invitation.of(place.get(), challenge.get(), person, login, List.of()),
					new RelyingPartyPublicKey(credential, name)));
			return records.fresh();
		});
	}

	/** What a browser sends can be anything; whatever does not hold is no proof. */
	private static <T> Optional<T> tried(Supplier<T> ceremony) {
		try {
			return Optional.of(ceremony.get());
		}
		catch (VerificationException | DataConversionException | JacksonException | IllegalArgumentException ex) {
			log.info("A passkey was refused: {}", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	private static PublicKeyCredentialRequestOptions question(Place place, Bytes challenge) {
		return PublicKeyCredentialRequestOptions.builder()
			.rpId(place.host())
			.challenge(challenge)
			.timeout(PATIENCE)
			.allowCredentials(List.of())
			.userVerification(UserVerificationRequirement.REQUIRED)
			.build();
	}

	private static Webauthn4JRelyingPartyOperations operations(Place place, PasskeyRecords records) {
		return new Webauthn4JRelyingPartyOperations(new PasskeyOwners(), records,
				PublicKeyCredentialRpEntity.builder().id(place.host()).name("Senim").build(), Set.of(place.origin()));
	}

}
