package kz.senim.client.domain.search;

import java.util.HexFormat;
import java.util.List;

import kz.senim.client.SearchSource;
import kz.senim.client.SearchSource.Hit;
import kz.senim.client.domain.IinSafe;
import kz.senim.client.person.Iin;
import kz.senim.client.person.NameKeys;
import kz.senim.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * What a search needs beside the register itself: the other modules, and the keyed forms.
 */
@Component
class SearchParts {

	private static final int OTHERS = 10;

	private final List<SearchSource> sources;

	private final IinSafe iinSafe;

	private final Vault vault;

	SearchParts(List<SearchSource> sources, IinSafe iinSafe, Vault vault) {
		this.sources = sources;
		this.iinSafe = iinSafe;
		this.vault = vault;
	}

	List<Hit> others(String words) {
		return this.sources.stream().flatMap((source) -> source.find(words, OTHERS).stream()).limit(OTHERS).toList();
	}

	byte[] index(Iin iin) {
		return this.iinSafe.index(iin);
	}

	/** Tells that two searches were the same, not what was sought. */
	String hash(String words) {
		return HexFormat.of().formatHex(this.vault.blindIndex(NameKeys.folded(words), "search")).substring(0, 16);
	}

}
