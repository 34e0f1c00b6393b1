/**
 * The solutions of ours: what is right, what students start from, other styles, known mistakes as patches on the reference,
 * and deeds that mean harm. Each is laid out as files, graded, and held against what it declares.
 */
package chainrule.staff.solutions;
