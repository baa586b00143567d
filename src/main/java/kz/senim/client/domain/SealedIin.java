package kz.senim.client.domain;

/**
 * An IIN as the table keeps it.
 *
 * @param sealed the encrypted number
 * @param index keyed hash by which it is found
 * @param confirmedByDocument whether the document shows this unusual number
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedIin(byte[] sealed, byte[] index, boolean confirmedByDocument) {
}
