import { useSyncExternalStore } from "react";
import { isLanguageMissing, subscribeLanguage } from "#web/i18n/language.ts";
import { languageMessages } from "#web/i18n/language-messages.ts";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";

/**
 * Stands after a language whose words did not come. Loading again, not choosing again: a browser may keep a failed import
 * for as long as the page lives, and after a new version was installed the words of the old one are gone.
 */
export function LanguageBanner() {
  const t = useMessages(languageMessages);
  const { loadAgain } = useMessages(shellMessages);
  if (!useSyncExternalStore(subscribeLanguage, isLanguageMissing)) return null;
  return (
    <Banner
      tone="bad"
      mark={<StateMark shape="octagon" />}
      fact={t.failed}
      actions={
        <Button size="row" onClick={() => window.location.reload()}>
          {loadAgain}
        </Button>
      }
    >
      {t.failedLead}
    </Banner>
  );
}
