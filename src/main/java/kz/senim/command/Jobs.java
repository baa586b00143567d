package kz.senim.command;

import kz.senim.kernel.ConditionalOnServing;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Jobs run beside the pages; a command leaves them to the server.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnServing
@EnableScheduling
class Jobs {

}
