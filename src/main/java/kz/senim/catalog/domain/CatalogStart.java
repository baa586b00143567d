package kz.senim.catalog.domain;

import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Loads the lists at every start: after the migrations, before the first request.
 */
@Component
class CatalogStart implements SmartInitializingSingleton {

	private static final Actor JOB = Actor.job("catalog-load");

	private final SeedFiles files;

	private final CatalogLoad load;

	private final CurrentActor currentActor;

	CatalogStart(SeedFiles files, CatalogLoad load, CurrentActor currentActor) {
		this.files = files;
		this.load = load;
		this.currentActor = currentActor;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.currentActor.as(JOB, () -> {
			this.load.load(this.files.all());
			return true;
		});
	}

}
