package kz.senim.conflict.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.domain.fact.EmotionFact;
import kz.senim.conflict.domain.fact.ModelChoice;
import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.RightFact;
import kz.senim.conflict.domain.store.ConflictParts;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what is stated about an open conflict, column by column. Each call carries the
 * version at which its page was opened.
 */
@Service
public class ConflictEditing {

	private static final int FEWEST_PARTIES = 2;

	private final ConflictDoor door;

	private final ConflictParts parts;

	private final FactCheck check;

	private final AcutenessWatch watch;

	private final Scene scene;

	ConflictEditing(ConflictDoor door, ConflictParts parts, FactCheck check, AcutenessWatch watch, Scene scene) {
		this.door = door;
		this.parts = parts;
		this.check = check;
		this.watch = watch;
		this.scene = scene;
	}

	@Transactional
	public void facts(ConflictId id, long version, Narrative narrative, List<EmotionFact> emotions) {
		this.check.emotions(emotions);
		Conflict conflict = this.door.edit(id, version);
		conflict.tell(narrative);
		this.parts.emotions(conflict.key(), emotions, this.scene.now());
		this.door.changed(conflict, "factsEdited", Map.of());
	}

	@Transactional
	public void parties(ConflictId id, long version, List<PartyFact> parties) {
		this.check.parties(parties);
		Conflict conflict = openCase(id, version);
		if (parties.size() < FEWEST_PARTIES && conflict.status() != ConflictStatus.DRAFT) {
			throw new RuleViolated("conflict.gate.parties", "parties", Map.of());
		}
		this.parts.parties(conflict.key(), parties);
		this.door.changed(conflict, "partiesEdited", Map.of("parties", parties.size()));
	}

	@Transactional
	public void causes(ConflictId id, long version, List<CauseFact> causes) {
		this.check.causes(causes);
		Conflict conflict = openCase(id, version);
		this.check.recordedByNeutral(conflict);
		this.parts.causes(conflict.key(), causes);
		this.door.changed(conflict, "causesEdited", Map.of("causes", causes.stream().map(CauseFact::code).toList()));
	}

	@Transactional
	public void rights(ConflictId id, long version, List<RightFact> rights) {
		Conflict conflict = openCase(id, version);
		Set<UUID> holders = rights.stream().map(RightFact::holder).filter(Objects::nonNull).collect(Collectors.toSet());
		this.check.rights(rights, this.parts.partyIds(conflict.key(), holders));
		this.check.recordedByNeutral(conflict);
		this.parts.rights(conflict.key(), rights);
		this.door.changed(conflict, "rightsEdited", Map.of("rights", rights.stream().map(RightFact::code).toList()));
	}

	@Transactional
	public void acuteness(ConflictId id, long version, int level, @Nullable StaffId takesOver,
			@Nullable String reason) {
		this.check.takesOver(takesOver);
		Conflict conflict = this.door.edit(id, version);
		Integer before = conflict.ref().acuteness();
		conflict.sharpen(level, takesOver);
		this.watch.changed(conflict, before, reason);
		this.door.changed(conflict, "acutenessSet", Map.of("level", level));
	}

	@Transactional
	public void model(ConflictId id, long version, ModelChoice choice) {
		Conflict conflict = this.door.edit(id, version);
		conflict.choose(choice);
		this.door.changed(conflict, "modelChosen", Map.of("model", String.valueOf(choice.model())));
	}

	private Conflict openCase(ConflictId id, long version) {
		Conflict conflict = this.door.edit(id, version);
		conflict.requireOpen();
		return conflict;
	}

}
