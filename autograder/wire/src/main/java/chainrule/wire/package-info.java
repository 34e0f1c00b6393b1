/**
 * What the grader and the worker say to each other: sealed messages, the codec that turns them and the values of a call
 * into bytes, and the frames that carry them. Touches the contract's types only through reflection, and the JDK.
 *
 * <p>Everything that the grader reads here was written by a process that ran a student's code. So: no Java
 * serialisation, no type names, no length believed before it was counted against an {@link chainrule.wire.Allotment}.
 */
package chainrule.wire;
