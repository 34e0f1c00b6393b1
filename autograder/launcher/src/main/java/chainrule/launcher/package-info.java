/** The main class of {@code chainrule.jar}. Written for Java 8, so that an old Java is told so and does not just fail. */
package chainrule.launcher;
