import { errorBodySchema } from "#contract/errors.ts";
import { backgroundHeader, deskHeader } from "#contract/paths.ts";
import { ApiError } from "./api-error.ts";
import { takeFirstAnswer } from "./take-first-answer.ts";
import { isUserAway } from "./user-activity.ts";

/** Above the server's own limit of 15 s for the platform, so that its 504 arrives before the desk gives up. */
const timeLimit = 30_000;

export interface JsonRequest<Answer> {
  /** Path and query, same origin. */
  path: string;
  method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Sent as JSON. */
  body?: unknown;
  /** Reads the answer's JSON; throws when it is not what the contract says. */
  read: (json: unknown) => Answer;
  signal?: AbortSignal | undefined;
}

/**
 * The only request to the server. Gives what `read` made of the answer; throws an ApiError, or the signal's own
 * AbortError when nobody waits for the answer any more. A 2xx is no success until its body has been read.
 */
export async function fetchJson<Answer>(request: JsonRequest<Answer>): Promise<Answer> {
  const { response, text } = await send(request);
  const requestId = response.headers.get("X-Request-Id") ?? "";
  if (!response.ok) throw refusal(response, text, requestId);
  try {
    return request.read(response.status === 204 ? null : JSON.parse(text));
  } catch (cause) {
    throw new ApiError({ kind: "contract", status: response.status, requestId, cause });
  }
}

async function send({ path, method = "GET", body, signal }: JsonRequest<unknown>) {
  const timeout = AbortSignal.timeout(timeLimit);
  const limit = signal ? AbortSignal.any([signal, timeout]) : timeout;
  const headers = new Headers({ [deskHeader.name]: deskHeader.value });
  if (body !== undefined) headers.set("Content-Type", "application/json");
  if (isUserAway()) headers.set(backgroundHeader.name, backgroundHeader.value);
  try {
    const first = method === "GET" ? takeFirstAnswer(path, limit) : null;
    const response =
      (first && (await unlessAborted(first, limit))) ??
      (await fetch(path, {
        method,
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        signal: limit,
      }));
    // A body that breaks off rejects here, with a status that already said 200.
    return { response, text: await response.text() };
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw new ApiError({ kind: "network", cause });
  }
}

/** What the first script asked for may come with the document, which knows of no signal. */
function unlessAborted<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  const aborted = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason)),
  );
  return Promise.race([answer, aborted]);
}

function refusal(response: Response, text: string, requestId: string): ApiError {
  const body = errorBodySchema.safeParse(jsonOrNull(text));
  const retryAfter = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  return new ApiError({
    kind: "http",
    status: response.status,
    error: body.success ? body.data.error : "",
    requestId: body.success ? body.data.requestId : requestId,
    retryAfter: Number.isNaN(retryAfter) ? null : Math.max(0, retryAfter),
  });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
