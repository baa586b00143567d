package kz.senim.conflict.domain.fact;

/**
 * What a party of a conflict is to the client (list {@code conflict_party}; the codes
 * carry behaviour here, so no others are accepted).
 */
public enum ConflictPartyKind {

	CLIENT, WORKER, COLLEAGUE, MANAGEMENT, RELATIVE, SPOUSE, OTHER_CLIENT, NEIGHBOUR, AGENCY

}
