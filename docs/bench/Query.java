import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/**
 * Runs statements and prints the first column of what they answer: java Query.java url
 * role statement …, password in BENCH_PASSWORD.
 */
class Query {

	public static void main(String[] args) throws SQLException {
		List<String> statements = Arrays.asList(args).subList(2, args.length);
		try (Connection connection = DriverManager.getConnection(args[0], args[1], System.getenv("BENCH_PASSWORD"));
				Statement statement = connection.createStatement()) {
			for (String text : statements) {
				if (statement.execute(text)) {
					print(statement.getResultSet());
				}
			}
		}
	}

	private static void print(ResultSet rows) throws SQLException {
		while (rows.next()) {
			System.out.println(rows.getString(1));
		}
	}

}
