/**
 * The interfaces that students implement and the records that they use: a student's whole world. Plain
 * {@code double} arrays, the JDK, and nothing else.
 *
 * <h2>Terms that hold for every interface here</h2>
 *
 * <ul>
 *   <li>Arrays are laid out batch, channel, height, width: {@code x[n][c][h][w]} has shape (N, C, H, W). Sequences
 *       are laid out batch, time, feature: {@code x[n][t][d]} has shape (N, T, D).
 *   <li>Every method is a function of its arguments. It may be called in any order, on one object or on a new
 *       one. A backward pass never needs an earlier forward pass; nothing is updated in place.
 *   <li>Arguments are left alone. One small check of each exercise looks at that: an argument that is changed in
 *       place costs that check and nothing else. Where new arrays are asked for, none of the old ones comes back.
 *   <li>Where a bias is null, the gradient of the bias is not looked at.
 *   <li>Compute in {@code double}. Results that are right to single precision pass every check but those that
 *       are there for the digits: "double precision", and for batch normalisation "mean far from zero", which the
 *       mean of squares less the square of the mean loses. A tanh by exponentials that overflow loses "saturated".
 *   <li>Each pass is also run on a larger case, and has to end in time. A backward pass by differences of forward
 *       does not, nor does a search of all inputs for each that is wanted; keeping every product in order to
 *       differentiate it does, and fits into the memory that there is.
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
 *     <tr><td>kernel, of a pooling layer</td><td>K; 2 x 2</td><td>kernel_size</td><td>pool_size</td></tr>
 *     <tr><td>stride, padding, of a pooling layer</td><td>S, p</td><td>stride, padding</td>
 *         <td>strides, padding</td></tr>
 *     <tr><td>countPadding</td><td>no sheet pads an average</td><td>count_include_pad</td>
 *         <td>never counted</td></tr>
 *     <tr><td>roundedUp, of a pooling layer</td><td>none: sizes round down</td><td>ceil_mode</td>
 *         <td>none</td></tr>
 *     <tr><td>a kernel of the input's size</td><td>GAP</td><td>AdaptiveAvgPool2d(1), AdaptiveMaxPool2d(1)</td>
 *         <td>GlobalAveragePooling2D, GlobalMaxPooling2D</td></tr>
 *     <tr><td>transposed x (N, C, H, W)</td><td>Y; H' x W'</td><td>input</td><td>inputs, channels last</td></tr>
 *     <tr><td>transposed w (C, F / groups, KH, KW)</td><td>W; K x K</td><td>weight</td>
 *         <td>kernel (KH, KW, F, C)</td></tr>
 *     <tr><td>transposed padding, cropped</td><td>P</td><td>padding</td><td>padding</td></tr>
 *     <tr><td>outputPadding</td><td>P'</td><td>output_padding</td><td>output_padding</td></tr>
 *     <tr><td>learningRate</td><td>eta</td><td>lr</td><td>learning_rate</td></tr>
 *     <tr><td>gamma, beta of batch normalisation</td><td>gamma, beta</td><td>weight, bias</td>
 *         <td>gamma, beta</td></tr>
 *     <tr><td>set</td><td>cases 1 to 4 of normalisation, in the order of the constants</td>
 *         <td>PER_CHANNEL in BatchNorm2d</td><td>PER_CHANNEL, with axis the channels</td></tr>
 *     <tr><td>mean, variance</td><td>mu, sigma²; sigma is the standard deviation</td><td>mean, biased var</td>
 *         <td>mean, variance</td></tr>
 *     <tr><td>eps</td><td>none, which is 0</td><td>eps</td><td>epsilon</td></tr>
 *     <tr><td>running</td><td>none</td><td>running_mean, running_var</td><td>moving_mean, moving_variance</td></tr>
 *     <tr><td>momentum, the weight of the new value</td><td>none</td><td>momentum</td><td>1 - momentum</td></tr>
 *     <tr><td>recurrent networks: x (N, T, D)</td><td>x_t</td><td>input, batch_first</td><td>inputs</td></tr>
 *     <tr><td>h0, h (N, T, H)</td><td>h_0, h_t</td><td>h_0, output</td><td>initial_state, states</td></tr>
 *     <tr><td>wIn; wx (H, D)</td><td>w_in</td><td>weight_ih_l0</td><td>kernel (D, H)</td></tr>
 *     <tr><td>wHh; wh (H, H)</td><td>w_hh</td><td>weight_hh_l0</td><td>recurrent_kernel, transposed</td></tr>
 *     <tr><td>b (H) of an Rnn</td><td>none</td><td>bias_ih_l0 + bias_hh_l0: two, added</td><td>bias</td></tr>
 *     <tr><td>wHy; wy (O, H) and c (O)</td><td>w_hy</td><td>weight and bias of a Linear layer</td>
 *         <td>kernel (H, O) and bias of a Dense layer</td></tr>
 *     <tr><td>target, ½ (y - target)²</td><td>y_r</td><td>target, MSELoss / 2</td><td>y_true</td></tr>
 *     <tr><td>manyToOne, manyToMany</td><td>y from the last state</td><td>output[:, -1], output</td>
 *         <td>return_sequences False, True</td></tr>
 *   </tbody>
 * </table>
 */
package chainrule.contract;
