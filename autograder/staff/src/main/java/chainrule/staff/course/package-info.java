/** Puts a course's own exercises and this release together, so that an upgrade replaces all but the course's files. */
package chainrule.staff.course;
