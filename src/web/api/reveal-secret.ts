import { apiPaths } from "#contract/paths.ts";
import { revealAnswerSchema } from "#contract/reveal.ts";
import { fetchAsUser } from "./fetch-as-user.ts";

/**
 * The value behind one masked field, e.g. `integrations.criipto.clientSecret`. No query: it must not be cached, so
 * keep it in the component that shows it and nowhere else. The server records who asked.
 */
export async function revealSecret(id: string, path: string, signal?: AbortSignal): Promise<string> {
  const { value } = await fetchAsUser({
    path: apiPaths.reveal(id),
    method: "POST",
    body: { path },
    read: (json) => revealAnswerSchema.parse(json),
    signal,
  });
  return value;
}
