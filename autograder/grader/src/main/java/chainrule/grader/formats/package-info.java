/**
 * Results for readers other than Gradescope. None of them keeps a secret, so that checks which students do not see at once
 * are left out whole, and each says what else is lost. What a student's code chose is written so that its reader takes it
 * for text.
 */
package chainrule.grader.formats;
