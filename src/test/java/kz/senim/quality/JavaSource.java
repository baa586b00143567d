package kz.senim.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/**
 * One parsed source file.
 */
record JavaSource(String file, String text, CompilationUnitTree unit, SourcePositions positions) {

	/** All sources below a folder. */
	static List<JavaSource> all(Path folder) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(SourceFiles.find(folder, ".java")));
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			List<JavaSource> all = new ArrayList<>();
			for (CompilationUnitTree unit : task.parse()) {
				Path file = Path.of(unit.getSourceFile().getName());
				all.add(new JavaSource(file.getFileName().toString(), SourceFiles.read(file), unit, positions));
			}
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Its methods and constructors. */
	List<Method> methods() {
		List<Method> all = new ArrayList<>();
		new TreeScanner<Void, ClassTree>() {
			@Override
			public Void visitClass(ClassTree type, ClassTree outer) {
				return super.visitClass(type, type);
			}

			@Override
			public Void visitMethod(MethodTree method, ClassTree owner) {
				all.add(new Method(owner, method));
				return super.visitMethod(method, owner);
			}
		}.scan(this.unit, null);
		return all;
	}

	/** Lines between the braces; a text block, such as a query, counts as one. */
	int bodyLines(MethodTree method) {
		if (method.getBody() == null) {
			return 0;
		}
		int start = (int) this.positions.getStartPosition(this.unit, method.getBody());
		int end = (int) this.positions.getEndPosition(this.unit, method.getBody());
		String body = this.text.substring(start, end).replaceAll("(?s)\"\"\".*?\"\"\"", "");
		return (int) Math.max(0, body.lines().count() - 2);
	}

	/**
	 * A method and the type it stands in.
	 */
	record Method(ClassTree owner, MethodTree tree) {
	}

}
