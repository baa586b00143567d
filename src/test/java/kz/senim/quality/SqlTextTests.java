package kz.senim.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No text that a person types becomes SQL or JPQL: a statement is made of constants, or
 * its place is named here with the reason.
 */
class SqlTextTests {

	private static final Set<String> TAKES_SQL = Set.of("sql", "createQuery", "createNativeQuery", "prepareStatement",
			"prepareCall", "executeQuery", "executeUpdate", "queryForList", "queryForObject", "batchUpdate");

	/** Statements that are put together, and why nothing typed gets into them. */
	private static final Map<String, String> PUT_TOGETHER = Map.ofEntries(
			Map.entry("AuditRows.find", "one condition for each filter that is set, values as parameters"),
			Map.entry("CaseLoadReader.figures", "one condition for each filter that is set, values as parameters"),
			Map.entry("CaseLoadReader.page", "one condition for each filter that is set, values as parameters"),
			Map.entry("CatalogRows.write",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("ClientFinder.where",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("ConflictLists.page", "one condition for each filter that is set, values as parameters"),
			Map.entry("ConflictParts.clear", "callers hand over names of tables and columns as literals"),
			Map.entry("ContactParts.numbered", "callers hand over names of tables and columns as literals"),
			Map.entry("ContactParts.rows", "callers hand over names of tables and columns as literals"),
			Map.entry("DraftRows.write",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("ErasureRows.answer",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("HistoryPages.rows",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("LineStore.write",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("LookRows.page",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("NavCounts.ask", "each module hands over the whole query of its menu entry"),
			Map.entry("OwnRecords.read", "names of tables and columns come from the registry in the code"),
			Map.entry("OwnRecords.words", "names of tables and columns come from the registry in the code"),
			Map.entry("Reseal.again", "names of tables and columns come from the registry in the code"),
			Map.entry("Reseal.batch", "names of tables and columns come from the registry in the code"),
			Map.entry("RetentionActs.asks",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("RetentionJob.ask",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("RoleScript.exists",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("SeedTable.insert", "columns of the seeds in the jar"),
			Map.entry("StartChecks.is",
					"callers of the same class hand over whole statements or conditions as literals"),
			Map.entry("SubjectExports.open", "a column of an enum"));

	@Test
	void statementsAreMadeOfConstants() {
		Set<String> found = new TreeSet<>();
		for (JavaSource source : JavaSource.all(SourceFiles.MAIN)) {
			source.methods().forEach((method) -> new Statements(source.file(), method.tree(), found).scan());
		}
		Set<String> known = new TreeSet<>(PUT_TOGETHER.keySet());

		assertThat(found).as("statements put together of what is no constant")
			.containsExactlyInAnyOrderElementsOf(known);
	}

	/**
	 * The statements of one method.
	 */
	private static final class Statements extends TreeScanner<Void, Void> {

		private final String file;

		private final MethodTree method;

		private final Set<String> found;

		private final Map<String, ExpressionTree> variables = new HashMap<>();

		Statements(String file, MethodTree method, Set<String> found) {
			this.file = file;
			this.method = method;
			this.found = found;
		}

		void scan() {
			scan(this.method.getBody(), null);
		}

		@Override
		public Void visitVariable(VariableTree variable, Void nothing) {
			if (variable.getInitializer() != null) {
				this.variables.put(variable.getName().toString(), variable.getInitializer());
			}
			return super.visitVariable(variable, nothing);
		}

		@Override
		public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
			if (TAKES_SQL.contains(name(call)) && !call.getArguments().isEmpty() && !isOwnMethod(call)
					&& !isConstant(call.getArguments().get(0))) {
				this.found.add(this.file.replace(".java", "") + "." + this.method.getName());
			}
			return super.visitMethodInvocation(call, nothing);
		}

		private static boolean isOwnMethod(MethodInvocationTree call) {
			return call.getMethodSelect() instanceof IdentifierTree;
		}

		private static String name(MethodInvocationTree call) {
			return (call.getMethodSelect() instanceof MemberSelectTree select) ? select.getIdentifier().toString()
					: call.getMethodSelect().toString();
		}

		private boolean isConstant(ExpressionTree text) {
			if (text instanceof LiteralTree) {
				return true;
			}
			if (text instanceof ParenthesizedTree inner) {
				return isConstant(inner.getExpression());
			}
			if (text instanceof BinaryTree two) {
				return isConstant(two.getLeftOperand()) && isConstant(two.getRightOperand());
			}
			if (text instanceof ConditionalExpressionTree choice) {
				return isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
			}
			if (text instanceof MemberSelectTree select) {
				return isUpper(select.getIdentifier().toString());
			}
			if (text instanceof IdentifierTree name) {
				return isUpper(name.toString()) || (this.variables.containsKey(name.toString())
						&& isConstant(this.variables.get(name.toString())));
			}
			return text instanceof MethodInvocationTree call && isConstant(call);
		}

		/** {@code "…%s…".formatted(CONSTANT)} */
		private boolean isConstant(MethodInvocationTree call) {
			List<? extends ExpressionTree> arguments = call.getArguments();
			return call.getMethodSelect() instanceof MemberSelectTree select
					&& Set.of("formatted", "strip").contains(name(call)) && isConstant(select.getExpression())
					&& arguments.stream().allMatch(this::isConstant);
		}

		private static boolean isUpper(String name) {
			return name.equals(name.toUpperCase(Locale.ROOT));
		}

	}

}
