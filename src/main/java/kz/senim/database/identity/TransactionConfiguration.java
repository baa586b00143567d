package kz.senim.database.identity;

import java.time.Clock;

import javax.sql.DataSource;

import kz.senim.kernel.CurrentActor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The transactions of the product, and those of the sessions apart from them.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

	@Bean
	PlatformTransactionManager transactionManager(CurrentActor currentActor, Clock clock,
			ObjectProvider<TransactionManagerCustomizers> customizers) {
		SenimTransactionManager manager = new SenimTransactionManager(currentActor, clock);
		customizers.ifAvailable((all) -> all.customize(manager));
		return manager;
	}

	/**
	 * Spring Session looks for this name. With the manager above, loading a session to
	 * learn who acts would begin a transaction that asks who acts.
	 */
	@Bean
	TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
		TransactionTemplate template = new TransactionTemplate(new JdbcTransactionManager(dataSource));
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return template;
	}

}
