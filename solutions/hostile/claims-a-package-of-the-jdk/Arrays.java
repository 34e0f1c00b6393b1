package java.util;

/** Not the JDK's. */
public class Arrays {}
