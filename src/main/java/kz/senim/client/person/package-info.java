/**
 * What a person in Kazakhstan is known by: IIN, telephone number and name, with the keys
 * that search and the order that lists use. Pure rules, no storage.
 */
@NamedInterface("person")
@NullMarked
package kz.senim.client.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
