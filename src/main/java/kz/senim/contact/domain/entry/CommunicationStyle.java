package kz.senim.contact.domain.entry;

/**
 * How formal the talk was, from official to trusting (closed list
 * {@code communication_style}).
 */
public enum CommunicationStyle {

	FORMAL, BUSINESS, SUPPORTIVE, PARTNER, TRUSTING

}
