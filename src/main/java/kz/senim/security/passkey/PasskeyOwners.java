package kz.senim.security.passkey;

import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/**
 * The owners of passkeys are the staff; the framework needs no table of its own.
 */
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

	@Override
	public PublicKeyCredentialUserEntity findById(Bytes id) {
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(id)
			.name(PasskeyRecords.staff(id).toString())
			.displayName("")
			.build();
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
		return null;
	}

	@Override
	public void save(PublicKeyCredentialUserEntity userEntity) {
		throw new UnsupportedOperationException("The staff is kept elsewhere");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("The staff is kept elsewhere");
	}

}
