import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the tests of the guards with all guards on, then switches one off at a time, in a copy
 * of the project, and shows that its test turns red: {@code java docs/proof/Guards.java [name…]}
 * in the folder of the project. Prints a table; ends with 1 if the tests are not green with all
 * guards on, or if a guard is missed by its test. Needs Maven and what a build has fetched.
 */
public class Guards {

  private static final Path COPY_OF = Path.of("").toAbsolutePath();

  public static void main(String[] names) throws Exception {
    Path copy = Files.createTempDirectory("senim-guards");
    boolean held = true;
    try {
      copy(copy);
      List<Path> guards = guards(names);
      System.out.println("| guard switched off | test | result | seconds |\n|---|---|---|---|");
      held = allOn(copy, guards);
      for (Path guard : guards) {
        held &= prove(copy, guard);
      }
    } finally {
      delete(copy);
    }
    System.exit(held ? 0 : 1);
  }

  private static List<Path> guards(String[] names) throws IOException {
    try (Stream<Path> files = Files.list(COPY_OF.resolve("docs/proof/guards"))) {
      return files.filter((file) -> names.length == 0
          || List.of(names).contains(file.getFileName().toString().replace(".guard", ""))).sorted().toList();
    }
  }

  private static boolean allOn(Path copy, List<Path> guards) throws Exception {
    List<String> tests = new ArrayList<>();
    for (Path guard : guards) {
      tests.add(value(Files.readAllLines(guard), "test"));
    }
    long start = System.nanoTime();
    boolean green = run(copy, String.join(",", tests)) == 0;
    tell("none", String.join(", ", tests), green ? "green" : "RED: " + red(copy) + ended(copy), start);
    return green;
  }

  private static boolean prove(Path copy, Path guard) throws Exception {
    List<String> lines = Files.readAllLines(guard);
    Path file = copy.resolve(value(lines, "file"));
    String whole = Files.readString(file);
    String off = whole.replace(value(lines, "old"), value(lines, "new"));
    if (off.equals(whole)) {
      throw new IllegalStateException(guard + ": its place is not in " + value(lines, "file"));
    }
    Files.writeString(file, off);
    long start = System.nanoTime();
    int exit = run(copy, value(lines, "test"));
    Files.writeString(file, whole);
    List<String> red = red(copy);
    boolean held = exit != 0 && !red.isEmpty() && started(copy);
    tell(guard.getFileName().toString().replace(".guard", ""), value(lines, "test"), held ? "red: " + String.join(", ", red)
        : exit == 0 ? "GREEN, nobody noticed" : "NOT RUN" + ended(copy), start);
    return held;
  }

  private static void tell(String guard, String test, String result, long start) {
    System.out.printf(Locale.ROOT, "| %s | %s | %s | %d |%n", guard, test, result,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
  }

  /** A test that is red because nothing starts shows nothing. */
  private static boolean started(Path copy) throws IOException {
    return !Files.readString(copy.resolve("last.log")).contains("Failed to load ApplicationContext");
  }

  private static String ended(Path copy) throws IOException {
    List<String> log = Files.readAllLines(copy.resolve("last.log"));
    return "\n" + String.join("\n", log.subList(Math.max(0, log.size() - 40), log.size())) + "\n";
  }

  private static int run(Path copy, String test) throws Exception {
    delete(copy.resolve("target/failsafe-reports"));
    Process maven = new ProcessBuilder("mvn", "-o", "-q", "-B", "process-test-classes", "failsafe:integration-test", "failsafe:verify",
        "-Dit.test=" + test, "-Dspring-javaformat.skip=true", "-Dsurefire.failIfNoSpecifiedTests=false").directory(copy.toFile()).redirectErrorStream(true)
        .redirectOutput(copy.resolve("last.log").toFile()).start();
    return maven.waitFor();
  }

  /** The tests that failed; a copy that does not compile has none. */
  private static List<String> red(Path copy) throws IOException {
    Path reports = copy.resolve("target/failsafe-reports");
    List<String> red = new ArrayList<>();
    if (Files.isDirectory(reports)) {
      try (Stream<Path> files = Files.list(reports)) {
        for (Path report : files.filter((file) -> file.toString().endsWith(".xml")).toList()) {
          String test = "";
          for (String line : Files.readAllLines(report)) {
            if (line.strip().startsWith("<testcase ")) {
              test = line.replaceFirst(".*? name=\"", "").replaceFirst("[\"({].*", "");
            }
            if (line.strip().matches("<(failure|error)[ >].*") && !test.isEmpty()) {
              red.add(test);
            }
          }
        }
      }
    }
    return red.stream().distinct().toList();
  }

  private static String value(List<String> lines, String name) {
    return lines.stream().filter((line) -> line.startsWith(name + ": ")).findFirst().orElseThrow().substring(name.length() + 2);
  }

  private static void copy(Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(COPY_OF)) {
      for (Path file : files.filter(Guards::isSource).toList()) {
        Path target = copy.resolve(COPY_OF.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static boolean isSource(Path file) {
    String name = COPY_OF.relativize(file).toString();
    return !name.matches("(target|data|\\.git)(/.*)?");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

}
