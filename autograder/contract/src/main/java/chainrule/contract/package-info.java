/**
 * The interfaces that students implement and the records that they use: a student's whole world. Plain
 * {@code double} arrays, the JDK, and nothing else.
 *
 * <h2>Terms that hold for every interface here</h2>
 *
 * <ul>
 *   <li>Arrays are laid out batch, channel, height, width: {@code x[n][c][h][w]} has shape (N, C, H, W).
 *   <li>Every method is a function of its arguments. It may be called in any order, on one object or on a new
 *       one. A backward pass never needs an earlier forward pass; nothing is updated in place.
 *   <li>A class that implements an interface may have any name, package and visibility, and may use as many
 *       other classes as it likes. It needs a constructor without parameters.
 *   <li>Throw {@link java.lang.UnsupportedOperationException} for what you have not written yet: only the
 *       checks that need it are lost.
 *   <li>A gradient is a vector-Jacobian product: given {@code dy}, the gradient of some loss with respect to
 *       the output, return the gradient of that loss with respect to each input.
 * </ul>
 *
 * <h2>The same thing under other names</h2>
 *
 * <table>
 *   <caption>Names of the homework sheets and of two libraries for the arguments used here</caption>
 *   <thead>
 *     <tr><th>here</th><th>homework sheets</th><th>PyTorch</th><th>Keras</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>x (N, C, H, W)</td><td>X; B x C x H x W, C x H x W or W x H x C</td><td>input</td>
 *         <td>inputs, channels last</td></tr>
 *     <tr><td>w (F, C / groups, KH, KW)</td><td>W, F, h, k, w; N filters of K x K</td><td>weight</td>
 *         <td>kernel (KH, KW, C / groups, F)</td></tr>
 *     <tr><td>b (F)</td><td>b</td><td>bias</td><td>bias</td></tr>
 *     <tr><td>stride</td><td>S</td><td>stride</td><td>strides</td></tr>
 *     <tr><td>padding</td><td>P</td><td>padding, padding_mode</td><td>padding</td></tr>
 *     <tr><td>dilation</td><td>D, the distance between taps</td><td>dilation</td><td>dilation_rate</td></tr>
 *     <tr><td>groups</td><td>M, the number of groups</td><td>groups</td><td>groups</td></tr>
 *     <tr><td>transposed x (N, C, H, W)</td><td>Y; H' x W'</td><td>input</td><td>inputs, channels last</td></tr>
 *     <tr><td>transposed w (C, F / groups, KH, KW)</td><td>W; K x K</td><td>weight</td>
 *         <td>kernel (KH, KW, F, C)</td></tr>
 *     <tr><td>transposed padding, cropped</td><td>P</td><td>padding</td><td>padding</td></tr>
 *     <tr><td>outputPadding</td><td>P'</td><td>output_padding</td><td>output_padding</td></tr>
 *     <tr><td>learningRate</td><td>eta</td><td>lr</td><td>learning_rate</td></tr>
 *   </tbody>
 * </table>
 */
package chainrule.contract;
