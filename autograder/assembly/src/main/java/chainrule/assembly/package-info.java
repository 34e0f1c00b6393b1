/** Build steps that lay out the product. Nothing here is part of it. */
package chainrule.assembly;
