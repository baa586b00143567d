package kz.senim.access.domain.zone;

/**
 * To whom protected contact data can be released.
 */
public enum EmergencyService {

	/** 102. */
	POLICE,
	/** 103. */
	AMBULANCE,
	/** 112. */
	RESCUE,
	/** The prosecutor's office. */
	PROSECUTOR,
	/** A court. */
	COURT

}
