package kz.senim.contact.domain.entry;

/**
 * What the worker did to listen; texts by {@code contact.listening.<CODE>}. That the
 * client retold it is a mark of its own.
 */
public enum ListeningTick {

	OPEN_QUESTION, RETELLING, FEELING_NAMED, SUMMED_UP, NO_INTERRUPTION

}
