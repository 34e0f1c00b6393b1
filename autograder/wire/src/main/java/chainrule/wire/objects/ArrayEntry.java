package chainrule.wire.objects;

/**
 * What an entry of an array must be: it must fit the array itself, too.
 *
 * @param raw the array's type of entries
 * @param declared what the declaration says of them
 */
record ArrayEntry(Class<?> raw, Wanted declared) implements Wanted {
    @Override
    public Wanted part(int index) {
        return raw.isArray() && declared == ANYTHING
                ? new ArrayEntry(raw.getComponentType(), ANYTHING)
                : declared.part(index);
    }
}
