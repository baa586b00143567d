package kz.senim.task.domain;

import java.util.UUID;

import org.springframework.data.repository.CrudRepository;

interface TaskRepository extends CrudRepository<Task, UUID> {

}
