/** `platform` is deprecated and still the only one that every browser has; a wrong guess changes what is on a key cap. */
export const isMac = /mac|iphone|ipad/i.test(navigator.platform);
