package kz.senim.draft.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.vault.SealContext;
import kz.senim.vault.Vault;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Fields of a form as sealed JSON.
 */
@Component
class SealedFields {

	private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private final Vault vault;

	private final JsonMapper json;

	SealedFields(Vault vault, JsonMapper json) {
		this.vault = vault;
		this.json = json;
	}

	byte[] seal(UUID formKey, Map<String, List<String>> fields) {
		return this.vault.seal(this.json.writeValueAsString(fields), place(formKey));
	}

	Map<String, List<String>> open(UUID formKey, byte[] sealed) {
		return this.json.readValue(this.vault.open(sealed, place(formKey)), FIELDS);
	}

	private static SealContext place(UUID formKey) {
		return new SealContext("draft", formKey, "fields_sealed");
	}

}
