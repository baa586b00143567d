/**
 * Rules, services and storage of steps and meetings.
 */
@NullMarked
package kz.senim.task.domain;

import org.jspecify.annotations.NullMarked;
