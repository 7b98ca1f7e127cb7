import { readAnswer, type UpstreamAnswer } from "./upstream-answer.ts";
import type { UpstreamLimits } from "./upstream-limits.ts";
import { codeOf, UpstreamOutage } from "./upstream-outage.ts";
import { addressOf, methodOf, type UpstreamRequest } from "./upstream-request.ts";

/**
 * One request to the platform and its whole answer, whatever the status. Throws `UpstreamOutage`, or the reason of
 * an aborted `signal`. Redirects are not followed: one would carry the token to an address of someone's choosing.
 * `fetch` keeps connections alive and verifies certificates; it stores no cookie and adds none of the caller's headers.
 */
export async function exchange(
  request: UpstreamRequest,
  baseUrl: URL,
  limits: UpstreamLimits,
  signal: AbortSignal,
): Promise<UpstreamAnswer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new UpstreamOutage(request.path, "timeout")), limits.headersMs);
  const stop = AbortSignal.any([signal, late.signal]);
  try {
    const response = await send(request, baseUrl, stop);
    clearTimeout(timer);
    return await receive(request, response, limits);
  } catch (error) {
    if (stop.aborted) throw stop.reason;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function send(request: UpstreamRequest, baseUrl: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(addressOf(request, baseUrl), {
      method: methodOf(request),
      redirect: "manual",
      signal,
      headers: {
        accept: "application/json",
        ...(request.body && { "content-type": "application/json" }),
      },
      ...(request.body && { body: JSON.stringify(request.body) }),
    });
  } catch (error) {
    throw new UpstreamOutage(request.path, "unreachable", codeOf(error));
  }
}

async function receive(request: UpstreamRequest, response: Response, limits: UpstreamLimits) {
  try {
    return await readAnswer(response, limits.bodyBytes);
  } catch (error) {
    throw new UpstreamOutage(request.path, "interrupted", codeOf(error));
  }
}
