package kz.senim.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import kz.senim.vault.Notary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the anchor file as evidence: every line signed, and following the one before. A
 * line under a key that is no longer held counts if a later line, which names it, is
 * signed under one that is.
 */
final class AnchorCheck {

	private final Notary notary;

	private final List<Anchor> anchors = new ArrayList<>();

	private @Nullable String problem;

	private boolean unsure;

	AnchorCheck(Notary notary) {
		this.notary = notary;
	}

	AnchorCheck read(List<Optional<Anchor>> lines) {
		String before = Anchor.NO_LINE;
		for (int i = 0; i < lines.size() && this.problem == null; i++) {
			// A line torn by a crash was never an anchor; the next one names the one
			// before it.
			if (lines.get(i).isPresent()) {
				Anchor anchor = lines.get(i).get();
				this.problem = wrong(anchor, before, i + 1);
				this.anchors.add(anchor);
				before = anchor.fingerprint();
			}
		}
		if (this.problem == null && this.unsure) {
			this.problem = "anchor file: its last lines are signed under a key that is not held";
		}
		return this;
	}

	List<Anchor> anchors() {
		return this.anchors;
	}

	@Nullable String problem() {
		return this.problem;
	}

	private @Nullable String wrong(Anchor anchor, String before, int line) {
		if (!anchor.previous().equals(before)) {
			return "anchor file, line %d: does not follow the line before; lines were taken out or changed"
				.formatted(line);
		}
		this.unsure = !this.notary.knows(anchor.key());
		if (!this.unsure && !isSigned(anchor)) {
			return "anchor file, line %d: the signature is wrong".formatted(line);
		}
		return null;
	}

	private boolean isSigned(Anchor anchor) {
		try {
			return this.notary.signed(anchor.key(), anchor.content().getBytes(StandardCharsets.UTF_8),
					HexFormat.of().parseHex(anchor.signature()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
