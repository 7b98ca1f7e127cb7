/*
 * How far down its list an entry of the tab's history was left, in pixels: on the entry itself, so that a reload and a Back
 * from another site find it, and who opens the same address anew does not. Part of the first script.
 */
export function keptTop(): number {
  return window.history.state?.listTop || 0;
}

export function keepTop(listTop: number) {
  // The router's own words stand beside it, and it replaces them all when it goes elsewhere.
  if (listTop !== keptTop()) window.history.replaceState({ ...window.history.state, listTop }, "");
}
