import type { Random } from "./random.ts";

interface Place {
  zip: string;
  city: string;
  municipalityCode: number;
}

/** Danish towns with their zip code and the code of their municipality. */
const towns = `
1050 København K 101|1620 København V 101|2100 København Ø 101|2200 København N 101|2300 København S 101
2000 Frederiksberg 147|2600 Glostrup 161|2610 Rødovre 175|2620 Albertslund 165|2630 Taastrup 169
2650 Hvidovre 167|2660 Brøndby Strand 153|2680 Solrød Strand 269|2730 Herlev 163|2750 Ballerup 151
2770 Kastrup 185|2791 Dragør 155|2800 Kongens Lyngby 173|2820 Gentofte 157|2840 Holte 230|2860 Søborg 159
2900 Hellerup 157|2960 Rungsted Kyst 223|2970 Hørsholm 223|3000 Helsingør 217|3300 Frederiksværk 260
3400 Hillerød 219|3460 Birkerød 230|3500 Værløse 190|3600 Frederikssund 250|3700 Rønne 400|3740 Svaneke 400
4000 Roskilde 265|4100 Ringsted 329|4180 Sorø 340|4200 Slagelse 330|4220 Korsør 330|4300 Holbæk 316
4400 Kalundborg 326|4500 Nykøbing Sj 306|4600 Køge 259|4640 Faxe 320|4700 Næstved 370|4720 Præstø 390
4760 Vordingborg 390|4780 Stege 390|4800 Nykøbing F 376|4850 Stubbekøbing 376|4900 Nakskov 360|4930 Maribo 360
5000 Odense C 461|5200 Odense V 461|5230 Odense M 461|5250 Odense SV 461|5300 Kerteminde 440|5400 Bogense 480
5500 Middelfart 410|5600 Faaborg 430|5610 Assens 420|5700 Svendborg 479|5750 Ringe 430|5800 Nyborg 450
5900 Rudkøbing 482|5970 Ærøskøbing 492|6000 Kolding 621|6100 Haderslev 510|6200 Aabenraa 580|6230 Rødekro 580
6270 Tønder 550|6300 Gråsten 540|6400 Sønderborg 540|6500 Vojens 510|6600 Vejen 575|6700 Esbjerg 561
6760 Ribe 561|6792 Rømø 550|6800 Varde 573|6870 Ølgod 573|6900 Skjern 760|6950 Ringkøbing 760|7000 Fredericia 607
7100 Vejle 630|7190 Billund 530|7200 Grindsted 530|7330 Brande 756|7400 Herning 657|7430 Ikast 756
7500 Holstebro 661|7600 Struer 671|7620 Lemvig 665|7700 Thisted 787|7760 Hurup Thy 787|7800 Skive 779
7900 Nykøbing M 773|8000 Aarhus C 751|8200 Aarhus N 751|8210 Aarhus V 751|8240 Risskov 751|8250 Egå 751
8260 Viby J 751|8270 Højbjerg 751|8300 Odder 727|8305 Samsø 741|8400 Ebeltoft 706|8500 Grenaa 707
8600 Silkeborg 740|8660 Skanderborg 746|8700 Horsens 615|8800 Viborg 791|8850 Bjerringbro 791|8870 Langå 730
8900 Randers C 730|8920 Randers NV 730|8950 Ørsted 707|8963 Auning 707|9000 Aalborg 851|9200 Aalborg SV 851
9220 Aalborg Øst 851|9240 Nibe 851|9300 Sæby 813|9330 Dronninglund 810|9400 Nørresundby 851|9440 Aabybro 849
9500 Hobro 846|9560 Hadsund 846|9600 Aars 820|9670 Løgstør 820|9690 Fjerritslev 849|9700 Brønderslev 810
9800 Hjørring 860|9850 Hirtshals 860|9870 Sindal 860|9900 Frederikshavn 813|9940 Læsø 825|9990 Skagen 813
`;

const places = towns
  .trim()
  .split(/[|\n]/)
  .map((line): Place => {
    const [zip = "", ...rest] = line.split(" ");
    return { zip, city: rest.slice(0, -1).join(" "), municipalityCode: Number(rest.at(-1)) };
  });

const streets = [
  "Algade",
  "Vestergade",
  "Østergade",
  "Nørregade",
  "Søndergade",
  "Havnegade",
  "Kirkegade",
  "Skolegade",
  "Jernbanegade",
  "Strandvejen",
  "Industrivej",
  "Bygaden",
  "Møllevej",
  "Kystvej",
  "Bredgade",
  "Torvet",
  "Rådhuspladsen",
  "Dalgas Boulevard",
  "Hærvejen",
  "Sct. Knuds Gade",
  "Ahlgade",
  "Toldbodgade",
  "Fiskerikajen",
  "Ørstedsvej",
  "Åboulevarden",
  "Lindevej",
  "Egevænget",
  "Papirfabrikken",
  "Erhvervsparken",
  "Nordre Ringvej",
  "Sønder Kaj",
  "Enghavevej",
  "Gl. Landevej",
  "Præstegårdsvej",
  "Smedebakken",
  "Ved Højmosen",
] as const;

/** A street address in a real Danish town, with the zip code and municipality that belong to it. */
export function streetAddress(random: Random): Place & { address: string } {
  const place = random.pick(places);
  const number = random.integer(1, 240);
  const floor = random.chance(0.15) ? random.pick([", 1. th", ", 2. tv", ", st.", ", 3."]) : "";
  const letter = random.chance(0.12) ? random.pick(["A", "B", "C"]) : "";
  return { ...place, address: `${random.pick(streets)} ${number}${letter}${floor}` };
}
