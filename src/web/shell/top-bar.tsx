import { Suspense } from "react";
import { isAdmin } from "#contract/session.ts";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { later } from "#web/later.ts";
import { useUser } from "#web/session/use-session.ts";
import { tooltip } from "#web/ui/tooltip.ts";
import { useIsPhone } from "#web/use-is-phone.ts";
import { Mark, productName } from "./brand.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { MainNavigation } from "./main-navigation.tsx";
import { ThemeButton } from "./theme-button.tsx";
import { TopBarSlot } from "./top-bar-slots.tsx";
import { UserMenu } from "./user-menu.tsx";

const PhoneMenu = later(() => import("./phone-menu.tsx").then((module) => module.PhoneMenu));

/** Behind the product's name, and apart from it where that is shown. */
const placeClass = "min-w-0 @5xl:ml-1 @5xl:border-l @5xl:border-line @5xl:pl-3.5";

/**
 * Mark and name | whose desk it is | where to go | search | language, theme, user. Where it gets narrow the search box
 * keeps its room: the product's name goes first, then the user's, then the access level (both are in the menu), and at
 * last the box has a line of its own, as on a phone; on a wide screen with large text as well.
 */
export function TopBar() {
  const t = useMessages(shellMessages);
  const user = useUser();
  const onPhone = useIsPhone();
  return (
    <header className="@container relative z-30 shrink-0 border-line bg-surface-1 sm:border-b">
      <a
        href="#content"
        className="absolute -top-10 left-2 z-50 rounded-6 bg-ink px-3 py-1.5 text-surface-0 focus:top-2"
      >
        {t.skipToContent}
      </a>
      <div className="flex flex-wrap items-center px-4 @2xl:flex-nowrap">
        <div className="flex h-13 min-w-0 flex-1 items-center gap-2 sm:h-11.75 sm:flex-none">
          <Mark />
          <span className={`font-600 ${user.customerName ? "@max-5xl:hidden" : "max-sm:text-15"}`}>
            {productName}
          </span>
          {isAdmin(user) ? (
            <TopBarSlot name="scope" className={`empty:hidden ${placeClass}`} />
          ) : (
            user.customerName && (
              <span
                {...tooltip(user.customerName)}
                className={`truncate font-500 max-sm:text-15 sm:max-w-36 @4xl:max-w-60 ${placeClass}`}
              >
                {user.customerName}
              </span>
            )
          )}
        </div>
        <MainNavigation user={user} />
        <TopBarSlot
          name="search"
          className="flex justify-center @2xl:min-w-52 @2xl:flex-1 @2xl:px-4 @max-2xl:order-last @max-2xl:-mx-4 @max-2xl:w-[calc(100%+2rem)] @max-2xl:border-t @max-2xl:border-line @max-2xl:bg-surface-0 @max-2xl:not-empty:px-4 @max-2xl:not-empty:pt-2.5 @max-2xl:not-empty:pb-2"
        />
        <div className="-mr-2 ml-auto flex items-center gap-1 max-sm:hidden">
          <LanguageSelect />
          <ThemeButton />
          <UserMenu />
        </div>
        <div className="flex items-center gap-2 sm:hidden">
          <TopBarSlot name="actions" className="flex items-center" />
          {onPhone && (
            <Suspense fallback={<span className="size-11" />}>
              <PhoneMenu />
            </Suspense>
          )}
        </div>
      </div>
    </header>
  );
}
