/**
 * Pages of the team and of a client's workers.
 */
@NullMarked
package kz.senim.client.web.team;

import org.jspecify.annotations.NullMarked;
