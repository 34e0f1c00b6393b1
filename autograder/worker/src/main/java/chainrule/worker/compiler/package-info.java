/**
 * Source text to class files, in memory: javac for what is sound, ecj for the intact methods of what is not. Touches the
 * wire's messages and the two compilers; knows nothing of calls or streams.
 */
package chainrule.worker.compiler;
