package kz.senim.catalog.domain.knowledge;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Loads the cards at every start: after the migrations, before the first request.
 */
@Component
class KnowledgeStart implements SmartInitializingSingleton {

	private static final Actor JOB = Actor.job("catalog-load");

	private final KnowledgeLoad load;

	private final CurrentActor currentActor;

	KnowledgeStart(KnowledgeLoad load, CurrentActor currentActor) {
		this.load = load;
		this.currentActor = currentActor;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.currentActor.as(JOB, () -> {
			this.load.load();
			return true;
		});
	}

}
