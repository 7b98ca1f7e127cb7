export function CustomerDrawerRoute() {
  return null;
}
