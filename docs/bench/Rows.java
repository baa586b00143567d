import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;

/**
 * Prints how many rows the main tables hold: java Rows.java url role, password in
 * BENCH_PASSWORD.
 */
class Rows {

	private static final List<String> TABLES = List.of("team", "staff", "client", "contact", "conflict", "talk",
			"gesture", "rating", "task", "review", "audit_event");

	public static void main(String[] args) throws SQLException {
		StringJoiner rows = new StringJoiner(", ");
		try (Connection connection = DriverManager.getConnection(args[0], args[1], System.getenv("BENCH_PASSWORD"));
				Statement statement = connection.createStatement()) {
			for (String table : TABLES) {
				try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
					count.next();
					rows.add(count.getLong(1) + " " + table);
				}
			}
		}
		System.out.println(rows);
	}

}
