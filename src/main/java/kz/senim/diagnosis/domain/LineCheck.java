package kz.senim.diagnosis.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import kz.senim.catalog.CodeLists;
import kz.senim.diagnosis.domain.fact.Constraint;
import kz.senim.diagnosis.domain.fact.Incompatibility;
import kz.senim.diagnosis.domain.fact.Measure;
import kz.senim.diagnosis.domain.fact.Wish;
import kz.senim.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What must hold for the lines of diagnosis and strategy, whoever writes them. That
 * measures stand in two domains is a hint on the page, no rule.
 */
@Component
class LineCheck {

	private final CodeLists codes;

	LineCheck(CodeLists codes) {
		this.codes = codes;
	}

	/** Each is of a known kind and in the words of one side at least. */
	void incompatibilities(List<Incompatibility> lines) {
		for (int i = 0; i < lines.size(); i++) {
			Incompatibility line = lines.get(i);
			known("incompatibility", line.code(), "incompatibilities");
			refuse(line.client() == null && line.worker() == null, "diagnosis.error.words",
					"incompatibilities[" + i + "].client");
		}
	}

	/** Whoever has a wish is a party, and so is whoever should fulfil it: another one. */
	void wishes(List<Wish> lines, Set<UUID> parties) {
		for (Wish line : lines) {
			refuse(!among(line.holder(), parties) || !among(line.ofWhom(), parties), "diagnosis.error.party", "wishes");
			refuse(line.holder() != null && line.holder().equals(line.ofWhom()), "diagnosis.error.ofItself", "wishes");
		}
	}

	void constraints(List<Constraint> lines) {
		Set<String> seen = new HashSet<>();
		for (Constraint line : lines) {
			known("objective_constraint", line.code(), "constraints");
			refuse(!seen.add(line.code()), "diagnosis.error.twice", "constraints");
		}
	}

	void measures(List<Measure> lines) {
		lines.forEach((line) -> known("measure_domain", line.domain(), "measures"));
	}

	private static boolean among(@Nullable UUID party, Set<UUID> parties) {
		return party == null || parties.contains(party);
	}

	private void known(String list, String code, String field) {
		refuse(this.codes.find(list, code).isEmpty(), "diagnosis.error.choose", field);
	}

	private static void refuse(boolean wrong, String key, String field) {
		if (wrong) {
			throw new RuleViolated(key, field, Map.of());
		}
	}

}
