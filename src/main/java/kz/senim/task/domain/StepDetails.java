package kz.senim.task.domain;

import java.time.LocalDate;

import kz.senim.task.Tasks.Owner;

/**
 * What is to be done, by whom, by when.
 */
public record StepDetails(String title, Owner owner, LocalDate dueOn) {
}
