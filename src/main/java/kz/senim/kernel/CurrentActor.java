package kz.senim.kernel;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who acts on this thread. The database is told at the start of every transaction.
 */
@Component
public class CurrentActor {

	private final ThreadLocal<@Nullable Actor> assumed = new ThreadLocal<>();

	private final ObjectProvider<ActorSource> sources;

	public CurrentActor(ObjectProvider<ActorSource> sources) {
		this.sources = sources;
	}

	public @Nullable Actor find() {
		Actor actor = this.assumed.get();
		if (actor != null) {
			return actor;
		}
		ActorSource source = this.sources.getIfAvailable();
		return (source != null) ? source.signedIn() : null;
	}

	/**
	 * The one who acts.
	 * @throws IllegalStateException if nobody does
	 */
	public Actor require() {
		Actor actor = find();
		if (actor == null) {
			throw new IllegalStateException("Nobody acts on this thread");
		}
		return actor;
	}

	/** Does the work as the given actor, for jobs, start-up and tests. */
	public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
		Actor before = this.assumed.get();
		this.assumed.set(actor);
		try {
			return work.get();
		}
		finally {
			if (before == null) {
				this.assumed.remove();
			}
			else {
				this.assumed.set(before);
			}
		}
	}

}
