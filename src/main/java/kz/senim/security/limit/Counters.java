package kz.senim.security.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import kz.senim.vault.Vault;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Token buckets in the database. They have short transactions of their own, so that what
 * was counted stays counted whatever becomes of the request.
 */
@Component
class Counters {

	private static final int CLEANED_AT_ONCE = 1_000;

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

	private final Vault vault;

	Counters(DataSource dataSource, Clock clock, Vault vault) {
		this.vault = vault;
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("rate_limit")
			.expiresAtColumn("expires_at")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(10)))
			.clientClock(new ClockMeter(clock))
			.build();
	}

	/** Takes one; empty if there was one, else how long until there is. */
	Optional<Duration> take(String counter, String whose, Rate rate) {
		ConsumptionProbe probe = bucket(counter, whose, rate).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	void giveBack(String counter, String whose, Rate rate) {
		bucket(counter, whose, rate).addTokens(1);
	}

	void forget(String counter, String whose, Rate rate) {
		bucket(counter, whose, rate).reset();
	}

	@Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
	void clean() {
		while (this.buckets.removeExpired(CLEANED_AT_ONCE) == CLEANED_AT_ONCE) {
			Thread.onSpinWait();
		}
	}

	/**
	 * Under another rate it is another bucket, so that a changed setting works at once.
	 */
	private BucketProxy bucket(String counter, String whose, Rate rate) {
		byte[] id = this.vault.blindIndex(counter + " " + whose + " " + rate, "rate_limit.id");
		return this.buckets.builder()
			.build(HexFormat.of().formatHex(id),
					() -> BucketConfiguration.builder()
						.addLimit((limit) -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.per()))
						.build());
	}

	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.clock.millis() * 1_000_000;
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}
	}

}
