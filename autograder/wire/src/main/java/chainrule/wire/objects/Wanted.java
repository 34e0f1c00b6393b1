package chainrule.wire.objects;

/** The type that a value must have to be taken. */
public interface Wanted {
    /** Anything will do. */
    Wanted ANYTHING = new Wanted() {
        @Override
        public Class<?> raw() {
            return Object.class;
        }

        @Override
        public Wanted part(int index) {
            return this;
        }
    };

    /**
     * Its class.
     *
     * @return the erased type
     */
    Class<?> raw();

    /**
     * The type of its parts.
     *
     * @param index 0 for the entries of arrays, lists and sets and for the keys of maps, 1 for the values of maps
     * @return {@link #ANYTHING} where it says nothing about them
     */
    Wanted part(int index);
}
