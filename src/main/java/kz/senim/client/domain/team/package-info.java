/**
 * Who works with whom: the supervisor's view of the team, and giving a client a worker.
 */
@NullMarked
package kz.senim.client.domain.team;

import org.jspecify.annotations.NullMarked;
