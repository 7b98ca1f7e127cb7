/** Comes along with the way from a page past the end to the last one, so that the arrival can be explained. */
export const pastTheEnd = { isPastTheEnd: true };

/** The same for a list that is too long to be sorted or narrowed. */
export const tooManyToLoad = { isTooManyToLoad: true };
