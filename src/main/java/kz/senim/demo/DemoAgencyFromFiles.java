package kz.senim.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import javax.sql.DataSource;

import kz.senim.database.OwnerDatabase;
import kz.senim.kernel.Almaty;
import kz.senim.vault.Vault;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Loads the demo agency from {@code seeds/demo} in the order of the files' names; what
 * can be derived (the clients' glances, the running numbers) is computed afterwards.
 */
@Component
class DemoAgencyFromFiles implements DemoAgency {

	private final OwnerDatabase database;

	private final Vault vault;

	private final PasswordEncoder encoder;

	private final Clock clock;

	DemoAgencyFromFiles(OwnerDatabase database, Vault vault, PasswordEncoder encoder, Clock clock) {
		this.database = database;
		this.vault = vault;
		this.encoder = encoder;
		this.clock = clock;
	}

	@Override
	public void load(String password) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		SeedCells cells = new SeedCells(today, this.vault, () -> String.valueOf(this.encoder.encode(password)));
		this.database.withConnection((source) -> {
			fill(source, cells);
			return true;
		});
	}

	private static void fill(DataSource source, SeedCells cells) {
		JdbcTemplate jdbc = new JdbcTemplate(source);
		try {
			for (Resource file : files()) {
				SeedTable.read(file, cells).insert(jdbc);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the demo agency", ex);
		}
		jdbc.execute((java.sql.Connection connection) -> {
			ScriptUtils.executeSqlScript(connection, new ClassPathResource("demo/finish.sql"));
			return true;
		});
	}

	private static List<Resource> files() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:seeds/demo/*.csv");
		return Arrays.stream(files).sorted(Comparator.comparing((file) -> String.valueOf(file.getFilename()))).toList();
	}

}
