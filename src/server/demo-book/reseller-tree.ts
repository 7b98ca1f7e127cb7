import { idOf } from "./identifiers.ts";

/** One reseller of the demo book. `weight` is its share of the customers that belong to a reseller directly. */
export interface DemoReseller {
  id: string;
  name: string;
  parent: string | null;
  level: number;
  weight: number;
}

/** Two blanks a level; the number is the weight. Four levels below the platform, from no customer to thousands. */
const outline = `
TelecomX 2
  Nordlys Telecom 9
    Fjordnet Vest 5
      Limfjord Erhverv 3
        Thy Bredbånd 1
        Mors Netservice 0
      Klitten Tele 1
    Vestkyst Tele 6
      Skjern Å Data 1
    Nordjysk Hosting 2
      Vendsyssel Voice 1
        Skagen Net 1
  Midt IT & Tele 12
    Silkeborg Kommunikation 4
      Søhøjlandets IT 2
      Gudenå Voice 0
    Herning Netcenter 3
    Ørum Erhvervstele 1
  Øresund Tele 20
    Amager Kommunikation 4
      Kastrup IP 2
    Københavns Telefoncentral 11
      Brohus Data 3
        Refshale Net 1
    Nordsjælland Voice 3
  Fyns Telefoni 8
    Svendborgsund Data 2
      Tåsinge Net 1
    Odense Erhvervsnet 5
    Ærø Samtale 1
  Sønderjysk Samtrafik 5
    Aabenraa Telecenter 2
    Als Net & Tele 1
  Lolland-Falster Net 2
    Guldborgsund IT 1
  Bornholms Bredbånd 1
  Danske Lægers Netværk 4
    Klinik-Tele 2
  TV Fællesantenner Danmark 6
    Antenneforeningen Vest 3
  Ny Forhandler under oprettelse 0
`;

export const demoResellers: readonly DemoReseller[] = readOutline(outline);

function readOutline(text: string): DemoReseller[] {
  const above: string[] = [];
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const level = (line.length - line.trimStart().length) / 2;
      const [, name = "", weight = "0"] = /^\s*(.+) (\d+)$/.exec(line) ?? [];
      const id = idOf(`reseller ${name}`);
      above[level] = id;
      return { id, name, level, weight: Number(weight), parent: above[level - 1] ?? null };
    });
}

/** The reseller with this name. Throws when the outline has none, which only a change of the outline can cause. */
export function resellerNamed(name: string): DemoReseller {
  const reseller = demoResellers.find((candidate) => candidate.name === name);
  if (!reseller) throw new Error(`The demo book has no reseller ${name}.`);
  return reseller;
}
