package tierdesk.procedure.shop;

/**
 * A place of a customer's.
 *
 * @param name unique for the customer ({@code Hall 2})
 * @param address as one writes it on an envelope, on one line; may be blank
 */
public record Site(String name, String address) {
}
