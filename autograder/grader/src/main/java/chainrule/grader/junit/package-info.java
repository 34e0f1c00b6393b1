/**
 * A course's own JUnit tests: how such a course is read and built, and how its tests are run in a process of their own and
 * become results. Nothing here knows JUnit; what does is on that process's class path alone.
 */
package chainrule.grader.junit;
