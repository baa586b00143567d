package kz.senim.reconciliation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.RightRestored;
import kz.senim.conflict.Settlements.Answers;
import kz.senim.conflict.Settlements.Restored;
import kz.senim.conflict.Settlements.Term;
import kz.senim.shell.form.Typed;

import org.springframework.validation.BindingResult;

/**
 * Understands the form of a settlement, and says at each field what it cannot understand.
 */
final class SettlementReader {

	private static final int NAME = 200;

	private static final int PARAGRAPH = 1000;

	private static final int SENTENCES = 2000;

	private static final int ALL = 100;

	private static final int HIGHEST = 10;

	private final SettlementForm form;

	private final BindingResult errors;

	private final Typed typed;

	SettlementReader(SettlementForm form, BindingResult errors) {
		this.form = form;
		this.errors = errors;
		this.typed = new Typed(errors);
	}

	/** The answers, or nothing where the errors say why. */
	Optional<Answers> read() {
		Integer version = this.typed.required("version",
				this.typed.number("version", this.form.version(), 0, Integer.MAX_VALUE));
		List<Term> terms = terms();
		Map<UUID, Restored> rights = rights();
		Map<UUID, Integer> degrees = degrees();
		Integer residual = this.typed.number("residualTension", this.form.residualTension(), 0, HIGHEST);
		String madeClear = this.typed.text("madeClear", this.form.madeClear(), SENTENCES);
		LocalDate recheck = this.typed.date("recheckOn", this.form.recheckOn());
		ConflictStatus closing = this.typed.one("closing", this.form.closing(), ConflictStatus.class);
		if (closing != null && !closing.isClosed()) {
			this.typed.wrong("closing", "reconciliation.error.choose");
		}
		if (this.errors.hasErrors() || version == null) {
			return Optional.empty();
		}
		return Optional.of(new Answers(version, degrees, rights, terms, residual, madeClear, recheck, closing));
	}

	private List<Term> terms() {
		List<Term> terms = new ArrayList<>();
		for (int i = 0; i < this.form.terms().size(); i++) {
			SettlementForm.Term line = this.form.terms().get(i);
			if (line.isEmpty()) {
				continue;
			}
			String path = "terms[" + i + "]";
			String who = this.typed.text(path + ".who", line.who(), NAME);
			String what = this.typed.text(path + ".what", line.what(), PARAGRAPH);
			LocalDate by = this.typed.date(path + ".byWhen", line.byWhen());
			if (who != null && what != null && by != null) {
				terms.add(new Term(who, what, by));
			}
			else {
				missing(path, line);
			}
		}
		return terms;
	}

	private void missing(String path, SettlementForm.Term line) {
		if (line.who() == null) {
			this.typed.wrong(path + ".who", "reconciliation.error.term");
		}
		if (line.what() == null) {
			this.typed.wrong(path + ".what", "reconciliation.error.term");
		}
		if (line.byWhen() == null) {
			this.typed.wrong(path + ".byWhen", "reconciliation.error.term");
		}
	}

	private Map<UUID, Restored> rights() {
		Map<UUID, Restored> rights = new LinkedHashMap<>();
		for (int i = 0; i < this.form.rights().size(); i++) {
			SettlementForm.Right line = this.form.rights().get(i);
			String path = "rights[" + i + "]";
			UUID right = this.typed.uuid(path + ".right", line.right());
			RightRestored restored = this.typed.one(path + ".restored", line.restored(), RightRestored.class);
			String words = this.typed.text(path + ".holderWords", line.holderWords(), PARAGRAPH);
			if (right != null && restored != null) {
				rights.put(right, new Restored(restored, words));
			}
		}
		return rights;
	}

	private Map<UUID, Integer> degrees() {
		Map<UUID, Integer> degrees = new LinkedHashMap<>();
		for (int i = 0; i < this.form.degrees().size(); i++) {
			SettlementForm.Degree line = this.form.degrees().get(i);
			String path = "degrees[" + i + "]";
			UUID party = this.typed.uuid(path + ".party", line.party());
			Integer degree = this.typed.number(path + ".degree", line.degree(), 0, ALL);
			if (party != null && degree != null) {
				degrees.put(party, degree);
			}
		}
		return degrees;
	}

}
