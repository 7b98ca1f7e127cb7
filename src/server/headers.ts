/**
 * What is answered decides how it may be used: the app's page, a built asset with a hash in its name, another file
 * of the app (icon, manifest), or data (everything under /api, the probes and every error).
 */
export type AnswerKind = "page" | "asset" | "file" | "data";

/** Where an answer goes: its id in the log, and whether the browser reached the desk through TLS. */
interface AnswerContext {
  requestId: string;
  tls: boolean;
}

/** No `unsafe-*`, nothing from elsewhere; Trusted Types with no policy at all closes every string-to-script sink. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Data that is opened as a page can do nothing there. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

const commonHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), display-capture=(), clipboard-read=(), clipboard-write=(self)",
  "X-Robots-Tag": "noindex, nofollow",
  "X-DNS-Prefetch-Control": "off",
} as const;

const headersByKind: Readonly<Record<AnswerKind, Readonly<Record<string, string>>>> = {
  // no-store, not no-cache: with no-cache the Back button shows the page of before the logout.
  page: {
    "Content-Security-Policy": pagePolicy,
    "Cache-Control": "no-store",
    Vary: "Sec-Fetch-Site, Sec-Fetch-Dest, Cookie, Accept-Language, Accept-Encoding",
  },
  asset: {
    "Content-Security-Policy": pagePolicy,
    "Cache-Control": "public, max-age=31536000, immutable",
    Vary: "Accept-Encoding",
  },
  // Chrome asks for the icon again at every step of the page; an old one for an hour harms nobody.
  file: {
    "Content-Security-Policy": pagePolicy,
    "Cache-Control": "public, max-age=3600",
    Vary: "Accept-Encoding",
  },
  data: {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Security-Policy": dataPolicy,
    "Cache-Control": "no-store",
    "Content-Disposition": 'attachment; filename="data.json"',
    Vary: "Sec-Fetch-Site, Origin, Cookie, Accept-Encoding",
  },
};

/** The headers that every answer of every status carries. The only place that knows them. */
export function answerHeaders(kind: AnswerKind, { requestId, tls }: AnswerContext): Record<string, string> {
  return {
    ...commonHeaders,
    ...headersByKind[kind],
    ...(tls && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
    "X-Request-Id": requestId,
  };
}
