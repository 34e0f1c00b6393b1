package zoo;

public enum Food {
    FISH,
    HONEY,
    STRAW
}
