package org.junit.jupiter.api;

/** Not JUnit's. */
public class Test {}
