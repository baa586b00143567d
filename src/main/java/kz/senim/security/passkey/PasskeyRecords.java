package kz.senim.security.passkey;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import kz.senim.security.passkey.PasskeyRows.Passkey;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * Shows our table to the framework for one ceremony. A new passkey is only handed out
 * here; whoever runs the ceremony keeps it, in one transaction with all else.
 */
class PasskeyRecords implements UserCredentialRepository {

	private final PasskeyRows rows;

	private final Clock clock;

	private final AtomicReference<@Nullable Passkey> fresh = new AtomicReference<>();

	PasskeyRecords(PasskeyRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** The passkey that was registered. */
	Passkey fresh() {
		Passkey passkey = this.fresh.get();
		if (passkey == null) {
			throw new IllegalArgumentException("Nothing was registered");
		}
		return passkey;
	}

	@Override
	public void save(CredentialRecord record) {
		byte[] credential = record.getCredentialId().getBytes();
		if (this.rows.byCredential(credential).isEmpty()) {
			this.fresh.set(passkey(record));
		}
		else if (!this.rows.used(credential, record.getSignatureCount())) {
			throw new IllegalArgumentException("The counter of the passkey went back");
		}
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
		return this.rows.byCredential(credentialId.getBytes()).map(PasskeyRecords::record).orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return this.rows.of(staff(userId)).stream().map(PasskeyRecords::record).toList();
	}

	@Override
	public void delete(Bytes credentialId) {
		throw new UnsupportedOperationException("Owners remove their passkeys themselves");
	}

	static Bytes handle(StaffId staff) {
		return new Bytes(ByteBuffer.allocate(16)
			.putLong(staff.value().getMostSignificantBits())
			.putLong(staff.value().getLeastSignificantBits())
			.array());
	}

	static StaffId staff(Bytes handle) {
		ByteBuffer buffer = ByteBuffer.wrap(handle.getBytes());
		return new StaffId(new UUID(buffer.getLong(), buffer.getLong()));
	}

	private Passkey passkey(CredentialRecord record) {
		String transports = record.getTransports()
			.stream()
			.map(AuthenticatorTransport::getValue)
			.collect(Collectors.joining(","));
		Bytes attestation = record.getAttestationObject();
		if (attestation == null) {
			throw new IllegalArgumentException("No attestation");
		}
		return new Passkey(Uuids.next(), staff(record.getUserEntityUserId()), record.getCredentialId().getBytes(),
				record.getPublicKey().getBytes(), attestation.getBytes(), record.getSignatureCount(),
				transports.substring(0, Math.min(100, transports.length())), record.isBackupEligible(),
				record.isBackupState(), record.getLabel(), this.clock.instant(), null);
	}

	static CredentialRecord record(Passkey passkey) {
		Set<AuthenticatorTransport> transports = Arrays.stream(passkey.transports().split(","))
			.filter((name) -> !name.isEmpty())
			.map(AuthenticatorTransport::valueOf)
			.collect(Collectors.toSet());
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(new Bytes(passkey.credential()))
			.userEntityUserId(handle(passkey.owner()))
			.publicKey(new ImmutablePublicKeyCose(passkey.publicKey()))
			.attestationObject(new Bytes(passkey.attestation()))
			.signatureCount(passkey.signCount())
			.uvInitialized(true)
			.transports(transports)
			.backupEligible(passkey.backupEligible())
			.backupState(passkey.backedUp())
			.label(passkey.name())
			.created(passkey.created())
			.build();
	}

}
