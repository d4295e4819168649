package io.yearbook.delivery;

/** The workbooks of an edition. */
@FunctionalInterface
public interface Workbooks {

    /**
     * The workbook of an area.
     *
     * @throws UnavailableException where there is none, or it is not as it was made
     */
    Workbook of(String districtCode) throws UnavailableException;

    /** A workbook cannot be delivered; says why and what to do. */
    final class UnavailableException extends Exception {

        private static final long serialVersionUID = 1L;

        public UnavailableException(String message) {
            super(message);
        }
    }
}
