/**
 * The door to the register: who is visible to the acting person, the glances of lists,
 * and the numbers of files.
 */
@NullMarked
package kz.senim.client.domain.door;

import org.jspecify.annotations.NullMarked;
