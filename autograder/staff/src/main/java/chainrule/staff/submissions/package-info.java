/** The submissions of a class, as they lie in a folder: a platform's export, folders, or zip files. */
package chainrule.staff.submissions;
