/**
 * The language of objects: what a course's own tests and a student's classes say to each other from two processes. Values
 * cross by value, objects as numbers; no word of the student's side names a class that would then be loaded.
 */
package chainrule.wire.objects;
