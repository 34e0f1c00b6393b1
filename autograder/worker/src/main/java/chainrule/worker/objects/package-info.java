/**
 * A conversation of a suite of tests with a student's objects, on the worker's side: it finds what is named, calls it, keeps
 * the objects that cross as numbers, and stands in for objects that the test has lent. Decides nothing.
 */
package chainrule.worker.objects;
