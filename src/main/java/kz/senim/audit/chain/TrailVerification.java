package kz.senim.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.senim.vault.Notary;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the chain again from the rows of the trail, as the owner sees them, and compares
 * it with the chain as kept and with the anchors.
 */
class TrailVerification {

	private static final int STEP = 10_000;

	private static final String STRAY = """
			select e.id::text from audit_event e
			 where not exists (select 1 from audit_chain c where c.event_id = e.id)
			   and not exists (select 1 from audit_unsealed u where u.event_id = e.id)
			 order by e.at limit 1
			""";

	private final JdbcClient owner;

	private final Notary notary;

	TrailVerification(JdbcClient owner, Notary notary) {
		this.owner = owner;
		this.notary = notary;
	}

	TrailReport verify(List<Optional<Anchor>> lines) {
		List<String> problems = new ArrayList<>();
		AnchorCheck check = new AnchorCheck(this.notary).read(lines);
		ChainWalk walk = walk(check.anchors());
		add(problems, walk.problem());
		add(problems, check.problem());
		if (walk.problem() == null) {
			this.owner.sql(STRAY)
				.query(String.class)
				.optional()
				.ifPresent((id) -> problems
					.add("row %s: stands in the trail, but was taken out of the chain or never ".formatted(id)
							+ "came through the application"));
		}
		return new TrailReport(walk.head(), check.anchors().size(), waiting(), problems);
	}

	private ChainWalk walk(List<Anchor> anchors) {
		ChainWalk walk = new ChainWalk(anchors);
		List<ChainRow> rows;
		do {
			rows = this.owner.sql(ChainRow.NEXT)
				.param("after", walk.head().count())
				.param("limit", STEP)
				.query(ChainRow::of)
				.list();
			if (!rows.stream().allMatch(walk::pass)) {
				return walk;
			}
		}
		while (!rows.isEmpty());
		walk.end();
		return walk;
	}

	private long waiting() {
		return this.owner.sql("select count(*) from audit_unsealed").query(Long.class).single();
	}

	private static void add(List<String> problems, @Nullable String problem) {
		if (problem != null) {
			problems.add(problem);
		}
	}

}
