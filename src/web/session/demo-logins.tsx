import { useQuery } from "@tanstack/react-query";
import { sessionQueries } from "#web/api/session-queries.ts";
import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { Tag } from "#web/ui/tag.tsx";
import type { Credentials } from "./use-sign-in.ts";

/** Who one can be on the demo book: a click signs in. Nothing where the desk offers no demo logins. */
export function DemoLogins({ onChoose }: { onChoose: (credentials: Credentials) => void }) {
  const t = useMessages(sessionMessages);
  const { data: logins } = useQuery(sessionQueries.demoLogins());
  if (!logins?.length) return null;
  return (
    <section aria-labelledby="demo-logins" className="mt-10 border-t border-line pt-5">
      <h2 id="demo-logins" className="font-600">
        {t.demoLogins}
      </h2>
      <p className="text-12 text-ink-2">{t.demoLead}</p>
      <ul className="mt-2">
        {logins.map((login) => (
          <li key={login.username} className="border-b border-line-soft last:border-0">
            <button
              type="button"
              className="-mx-2 flex w-[calc(100%+1rem)] items-center gap-3 rounded-6 px-2 py-1.5 text-left transition-colors duration-80 hover:bg-surface-2 max-sm:py-2.5"
              onClick={() => onChoose(login)}
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate font-500">{login.name}</span>
                <span className="block truncate text-12 text-ink-3">{login.username}</span>
              </span>
              <Tag small>{login.accessLevel}</Tag>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The second step of a demo login, which has no phone: the code as of now, and a button that fills it in. */
export function DemoCode({ username, onUse }: { username: string; onUse: (code: string) => void }) {
  const t = useMessages(sessionMessages);
  const { data: logins } = useQuery({
    ...sessionQueries.demoLogins(),
    staleTime: 0,
    // An authenticator's code changes every 30 seconds.
    refetchInterval: ({ state }) => (state.data?.length ? 5000 : false),
  });
  const code = logins?.find((login) => login.username === username)?.code;
  if (!code) return null;
  return (
    <p className="flex items-center justify-between gap-2 text-12 text-ink-2">
      <span>{t.demoCode(code)}</span>
      <Button size="row" onClick={() => onUse(code)}>
        {t.useDemoCode}
      </Button>
    </p>
  );
}
