package kz.senim.conflict.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.catalog.CodeLists;
import kz.senim.client.Clients;
import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.domain.fact.EmotionFact;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.RightFact;
import kz.senim.conflict.domain.neutral.Recorders;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold for the lines of a conflict, whoever writes them.
 */
@Component
class FactCheck {

	private final CodeLists codes;

	private final Clients clients;

	private final StaffDirectory staff;

	private final Recorders recorders;

	FactCheck(CodeLists codes, Clients clients, StaffDirectory staff, Recorders recorders) {
		this.codes = codes;
		this.clients = clients;
		this.staff = staff;
		this.recorders = recorders;
	}

	/** Diagnosis is not recorded by whom the cause speaks of. */
	void recordedByNeutral(Conflict conflict) {
		this.recorders.refusePartyInDiagnosis(conflict.ref());
	}

	/** Everybody named is known and visible, and nobody stands there twice. */
	void parties(List<PartyFact> parties) {
		Set<ClientId> named = parties.stream()
			.map(PartyFact::client)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		refuse(!this.clients.byId(named).keySet().containsAll(named), "conflict.parties.unknown", "parties");
		Set<StaffId> workers = parties.stream()
			.map(PartyFact::staff)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		refuse(!this.staff.byId(workers).keySet().containsAll(workers), "conflict.parties.unknown", "parties");
		Set<String> seen = new HashSet<>();
		refuse(!parties.stream().allMatch((party) -> seen.add(party.identity())), "conflict.parties.twice", "parties");
	}

	void takesOver(@Nullable StaffId person) {
		refuse(person != null && !this.staff.byId(Set.of(person)).containsKey(person), "conflict.parties.unknown",
				"careTakenOverBy");
	}

	/** At most one main cause, and a note where the list is left open. */
	void causes(List<CauseFact> causes) {
		Set<String> seen = new HashSet<>();
		for (CauseFact cause : causes) {
			known("conflict_cause", cause.code(), "causes");
			refuse(CauseFact.wantsNote(cause.code()) && cause.note() == null, "conflict.causes.noteNeeded",
					"causeNote");
			refuse(!seen.add(cause.code()), "conflict.causes.twice", "causes");
		}
		refuse(causes.stream().filter(CauseFact::main).count() > 1, "conflict.causes.oneMain", "mainCause");
	}

	/** The holder of a right is a party. */
	void rights(List<RightFact> rights, Set<UUID> parties) {
		for (RightFact right : rights) {
			known("right_restricted", right.code(), "rights");
			refuse(right.holder() != null && !parties.contains(right.holder()), "conflict.rights.holderUnknown",
					"rights");
		}
	}

	void emotions(List<EmotionFact> emotions) {
		emotions.forEach((emotion) -> known("emotion", emotion.code(), "emotions"));
	}

	private void known(String list, String code, String field) {
		refuse(this.codes.find(list, code).isEmpty(), "conflict.code.unknown", field);
	}

	private static void refuse(boolean wrong, String key, String field) {
		if (wrong) {
			throw new RuleViolated(key, field, Map.of());
		}
	}

}
