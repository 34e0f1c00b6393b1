package org.assertj.core.api;

/** Not AssertJ's. */
public class Assertions {}
