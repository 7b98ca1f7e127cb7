import { CSPProvider } from "@base-ui/react/csp-provider";
import type { ReactNode } from "react";

/**
 * Base UI under a policy without inline styles: it must write no `<style>` element of its own. Part of every lazy
 * chunk that uses Base UI, and of no other, so that the first list does not pay for it.
 */
export function BaseUiCsp({ children }: { children: ReactNode }) {
  return <CSPProvider disableStyleElements>{children}</CSPProvider>;
}
