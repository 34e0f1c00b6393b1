package chainrule.contract;

/**
 * Which entries of x (N, C, H, W) make up one set: they share one mean, one variance, one gamma and one beta. The whole
 * batch is always in it together.
 */
public enum StatisticsSet {
    /** All entries are one set. Statistics have shape (1, 1, 1). */
    OVER_EVERYTHING,
    /** Each channel is a set, over all images and positions; the usual choice. Statistics have shape (C, 1, 1). */
    PER_CHANNEL,
    /** Each position is a set, over all images and channels. Statistics have shape (1, H, W). */
    PER_POSITION,
    /** Each position of each channel is a set, over all images. Statistics have shape (C, H, W). */
    PER_ELEMENT
}
