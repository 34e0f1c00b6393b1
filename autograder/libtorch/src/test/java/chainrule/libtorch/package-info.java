/** PyTorch's C++ library behind the contract's interfaces: an opinion on the reference that shares no line with it. */
package chainrule.libtorch;
