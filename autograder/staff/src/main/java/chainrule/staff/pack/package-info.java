/** Packs what staff upload and what students are given. */
package chainrule.staff.pack;
