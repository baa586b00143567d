package kz.senim.client.domain.door;

import java.util.Locale;

import kz.senim.client.FileNumbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts under the lock of one row per series and year.
 */
@Service
class FileNumberTable implements FileNumbers {

	private final JdbcClient jdbc;

	private final Acts acts;

	FileNumberTable(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public String next(Series series) {
		int year = this.acts.today().getYear();
		long last = this.jdbc.sql("""
				insert into file_number (series, year, last) values (:series, :year, 1)
				on conflict (series, year) do update set last = file_number.last + 1
				returning last
				""").param("series", series.letters()).param("year", year).query(Long.class).single();
		return String.format(Locale.ROOT, "%s-%d-%06d", series.letters(), year, last);
	}

}
