/** What several commands of staff do with files. */
package chainrule.staff.files;
