/**
 * Links between conflicts: who noted them, on what grounds, and who took them back.
 */
@NullMarked
package kz.senim.resource.domain.link;

import org.jspecify.annotations.NullMarked;
