package kz.senim.conflict.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.domain.fact.ConflictPartyKind;
import kz.senim.conflict.domain.fact.EmotionFact;
import kz.senim.conflict.domain.fact.Lawfulness;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.RightFact;
import kz.senim.conflict.domain.fact.WordsOf;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Understands the repeated lines; blank ones are no lines.
 */
public final class LinesReader {

	private static final int NAME = 310;

	private static final int LINE = 200;

	private static final int NOTE = 400;

	private static final int FINDING = 1000;

	private static final String CLIENT = "client:";

	private static final String STAFF = "staff:";

	private final Typed typed;

	public LinesReader(Typed typed) {
		this.typed = typed;
	}

	/** One entry a line, null for a blank or a wrong one, so that numbers keep. */
	public List<@Nullable PartyFact> parties(List<Lines.Party> lines) {
		List<@Nullable PartyFact> parties = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			parties.add(lines.get(i).blank() ? null : party("parties[" + i + "].", lines.get(i)));
		}
		return parties;
	}

	private @Nullable PartyFact party(String at, Lines.Party line) {
		UUID known = this.typed.uuid(at + "id", line.id());
		ConflictPartyKind kind = this.typed.one(at + "kind", line.kind(), ConflictPartyKind.class);
		String who = line.who();
		UUID client = who(at, who, CLIENT);
		UUID staff = who(at, who, STAFF);
		String name = this.typed.text(at + "name", line.name(), NAME);
		String position = this.typed.text(at + "position", line.position(), LINE);
		String role = this.typed.text(at + "role", line.role(), LINE);
		if (kind == null) {
			this.typed.wrong(at + "kind", "conflict.error.choose");
		}
		if (client == null && staff == null && name == null) {
			this.typed.wrong(at + "name", "conflict.error.partyWho");
		}
		if (this.typed.failed() || kind == null) {
			return null;
		}
		return new PartyFact((known != null) ? known : Uuids.next(), kind,
				(client != null) ? new ClientId(client) : null, (staff != null) ? new StaffId(staff) : null,
				(client == null && staff == null) ? name : null, position, role);
	}

	private @Nullable UUID who(String at, @Nullable String who, String kind) {
		return (who != null && who.startsWith(kind)) ? this.typed.uuid(at + "who", who.substring(kind.length())) : null;
	}

	public List<RightFact> rights(List<Lines.Right> lines, Function<String, @Nullable UUID> holders) {
		List<RightFact> rights = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			RightFact right = lines.get(i).blank() ? null : right("rights[" + i + "].", lines.get(i), holders);
			if (right != null) {
				rights.add(right);
			}
		}
		return rights;
	}

	private @Nullable RightFact right(String at, Lines.Right line, Function<String, @Nullable UUID> holders) {
		UUID known = this.typed.uuid(at + "id", line.id());
		UUID holder = (line.whose() != null) ? holders.apply(line.whose()) : null;
		if (line.whose() != null && holder == null) {
			this.typed.wrong(at + "whose", "conflict.error.choose");
		}
		if (line.code() == null) {
			this.typed.wrong(at + "code", "conflict.error.choose");
			return null;
		}
		return new RightFact((known != null) ? known : Uuids.next(), line.code(), holder,
				this.typed.text(at + "byWhom", line.byWhom(), LINE),
				this.typed.one(at + "view", line.view(), Lawfulness.class),
				this.typed.one(at + "wordsOf", line.wordsOf(), WordsOf.class),
				this.typed.text(at + "finding", line.finding(), FINDING));
	}

	public List<EmotionFact> emotions(List<Lines.Emotion> lines) {
		List<EmotionFact> emotions = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Lines.Emotion line = lines.get(i);
			String at = "emotions[" + i + "].";
			WordsOf side = this.typed.one(at + "side", line.side(), WordsOf.class);
			Integer intensity = this.typed.number(at + "intensity", line.intensity(), 0, 10);
			if (!line.blank() && (side == null || line.code() == null)) {
				this.typed.wrong(at + ((side == null) ? "side" : "code"), "conflict.error.choose");
			}
			else if (side != null && line.code() != null) {
				emotions.add(new EmotionFact(side, line.code(), intensity));
			}
		}
		return emotions;
	}

	/** The main cause first; it does not count among the further ones. */
	public List<CauseFact> causes(@Nullable String main, List<@Nullable String> further, @Nullable String note) {
		String said = this.typed.text("causeNote", note, NOTE);
		List<CauseFact> causes = new ArrayList<>();
		if (main != null) {
			causes.add(cause(main, true, said));
		}
		further.stream()
			.filter(Objects::nonNull)
			.filter((code) -> !code.equals(main))
			.distinct()
			.forEach((code) -> causes.add(cause(code, false, said)));
		return causes;
	}

	private static CauseFact cause(String code, boolean main, @Nullable String note) {
		return new CauseFact(code, main, CauseFact.wantsNote(code) ? note : null);
	}

}
