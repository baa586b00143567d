/**
 * Members of staff who are close to a client, and therefore never see the file.
 */
@NullMarked
package kz.senim.client.domain.interest;

import org.jspecify.annotations.NullMarked;
