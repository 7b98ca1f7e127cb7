import { ListChecks } from "lucide-react";
import { findingRules } from "#insight/findings/find-findings.ts";
import { findingsMessages } from "#web/i18n/findings-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { buttonClass } from "#web/ui/button.tsx";
import { MenuButton } from "#web/ui/menu-button.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { switchRulesOff, useRulesOff } from "./rules-off.ts";

/** Which checks to make, for this user on this device; what is off is said, and one entry brings everything back. */
export function RulesMenu() {
  const t = useMessages(findingsMessages);
  const { employee } = useUser();
  const off = useRulesOff(employee);
  const offCount = findingRules.filter(({ id }) => off.includes(id)).length;
  const rules = findingRules.map(({ id }) => {
    const isOff = off.includes(id);
    const toggled = isOff ? off.filter((other) => other !== id) : [...off, id];
    return {
      key: id,
      label: t.rules[id],
      checked: !isOff,
      onSelect: () => switchRulesOff(employee, toggled),
    };
  });
  const all = {
    key: "all",
    label: t.allRules,
    disabled: offCount === 0,
    onSelect: () => switchRulesOff(employee, []),
  };
  return (
    <MenuButton
      label={t.chooseRules}
      aria-label={offCount === 0 ? t.chooseRules : `${t.chooseRules}, ${t.rulesOff(offCount)}`}
      align="end"
      sections={[
        { key: "rules", items: rules },
        { key: "all", items: [all] },
      ]}
      className={`print:hidden ${buttonClass("quiet", "row")}`}
      {...tooltip(t.chooseRules)}
    >
      {offCount > 0 && t.rulesOff(offCount)}
      <ListChecks size={14} strokeWidth={1.75} aria-hidden />
    </MenuButton>
  );
}
