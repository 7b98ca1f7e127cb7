import { type ConformanceCase, idOf, rows } from "./conformance-case.ts";
import { contentCases } from "./content-cases.ts";
import { filterCases } from "./filter-cases.ts";

// Nordlys' own customers in the Danish order of their names: ü as y, then æ, ø, å, and aa is å.
const own = rows(`
  procent treF antenne bare blokeret blaabaer cafe enabled fjordnet script hotel pengetank klinik kortId langtId lokal
  nuller raket regnskab telefon toSteder foersteTvilling andenTvilling unionen bageri zebra oesterbro aabenraa aalborg
  arabisk`);

const everybody = rows(`
  procent treF andersAnd ankers antenne bare blokeret blaabaer cafe efterladt enabled fjordby fjordnet script hotel
  pengetank klinik kortId langtId lokal nordlys nuller platformen proevekunde raket regnskab ringVest ringOest
  ringkundeVest ringkundeOest smaaoerne telefon toSteder foersteTvilling andenTvilling unionen vejle vestkraft bageri
  zebra koebmand oesterbro aatele aabenraa aalborg arabisk`);

const everybodyWithDeleted = rows(`
  procent treF andersAnd ankers antenne bare blokeret blaabaer cafe efterladt enabled fjernet fjordby fjordnet script
  hotel pengetank klinik slettetKlinik kortId langtId lokal lukket nordlys nuller platformen proevekunde raket regnskab
  ringVest ringOest ringkundeVest ringkundeOest slettet smaaoerne telefon toSteder foersteTvilling andenTvilling unionen
  vejle vestkraft bageri zebra koebmand oesterbro aatele aabenraa aalborg arabisk`);

// Nordlys with everybody below it, also below the deleted reseller.
const subtree = everybody.filter((key) =>
  rows(`${own.join(" ")} ankers efterladt fjordby koebmand smaaoerne aatele`).includes(key),
);

const refused = { error: "403 access_denied" };

const reachCases: ConformanceCase[] = [
  { name: "a reseller has her own customers", who: "reseller", query: {}, expect: { rows: own } },
  { name: "a reseller admin has them too", who: "resellerAdmin", query: {}, expect: { rows: own } },
  {
    name: "subresellers reach down to the last level",
    who: "reseller",
    query: { includeSubresellers: true },
    expect: { rows: subtree },
  },
  {
    name: "an admin starts at her own customer",
    who: "admin",
    query: {},
    expect: { rows: rows("proevekunde") },
  },
  { name: "all is everybody", who: "admin", query: { all: true }, expect: { rows: everybody } },
  {
    name: "all with the deleted",
    who: "admin",
    query: { all: true, includeDeleted: true },
    expect: { rows: everybodyWithDeleted },
  },
  {
    name: "all needs no subresellers",
    who: "admin",
    query: { all: true, includeSubresellers: true },
    expect: { rows: everybody },
  },
  {
    name: "a parent reseller narrows",
    who: "admin",
    query: { parentReseller: idOf("vestkraft") },
    expect: { rows: rows("vejle") },
  },
  {
    name: "a parent reseller narrows all",
    who: "admin",
    query: { all: true, parentReseller: idOf("vestkraft") },
    expect: { rows: rows("vejle") },
  },
  {
    name: "a parent reseller with subresellers",
    who: "admin",
    query: { parentReseller: idOf("fjordnet"), includeSubresellers: true },
    expect: { rows: rows("ankers fjordby smaaoerne koebmand aatele") },
  },
  {
    name: "an unknown parent reseller has nobody",
    who: "admin",
    query: { parentReseller: "ffffffffffffffffffffffff" },
    expect: { rows: [] },
  },
  {
    name: "a reseller that is its own parent is its own customer",
    who: "andersAnd",
    query: { includeSubresellers: true },
    expect: { rows: rows("andersAnd") },
  },
  {
    name: "two resellers that are each other's parent come to an end",
    who: "ring",
    query: { includeSubresellers: true },
    expect: { rows: rows("ringVest ringOest ringkundeVest ringkundeOest") },
  },
  { name: "a manager has no list", who: "manager", query: {}, expect: refused },
  { name: "all is not for a reseller", who: "reseller", query: { all: true }, expect: refused },
  { name: "all is not for a reseller admin", who: "resellerAdmin", query: { all: true }, expect: refused },
  { name: "iptvproviders is for admins", who: "reseller", query: { iptvproviders: true }, expect: refused },
  { name: "iptvprivate is for admins", who: "resellerAdmin", query: { iptvprivate: true }, expect: refused },
  {
    name: "parentReseller is for admins, also for the own id",
    who: "reseller",
    query: { parentReseller: idOf("nordlys") },
    expect: refused,
  },
];

const choiceCases: ConformanceCase[] = [
  {
    name: "flexcare without the deleted",
    who: "reseller",
    query: { flexcare: true },
    expect: { rows: rows("klinik") },
  },
  {
    name: "flexcare with the deleted",
    who: "reseller",
    query: { flexcare: true, includeDeleted: true },
    expect: { rows: rows("klinik slettetKlinik") },
  },
  {
    name: "flexcare of everybody",
    who: "admin",
    query: { flexcare: true, all: true },
    expect: { rows: rows("ankers klinik vejle aatele") },
  },
  {
    name: "only resellers",
    who: "reseller",
    query: { resellers: true },
    expect: { rows: rows("fjordnet") },
  },
  {
    name: "all resellers with the deleted",
    who: "admin",
    query: { resellers: true, all: true, includeDeleted: true },
    expect: {
      rows: rows("andersAnd fjordnet lukket nordlys platformen ringVest ringOest smaaoerne vestkraft aatele"),
    },
  },
  {
    name: "IPTV providers are businesses with the feature and resellers with either",
    who: "admin",
    query: { iptvproviders: true, all: true },
    expect: { rows: rows("fjordnet hotel aatele") },
  },
  {
    name: "IPTV private is the feature",
    who: "admin",
    query: { iptvprivate: true, all: true },
    expect: { rows: rows("antenne aatele") },
  },
  {
    name: "two choices are both made",
    who: "admin",
    query: { iptvprivate: true, flexcare: true, resellers: true, all: true },
    expect: { rows: rows("aatele") },
  },
  {
    name: "a filter narrows what the choices leave",
    who: "admin",
    query: { filter: "klinik", flexcare: true, all: true },
    expect: { rows: rows("ankers klinik vejle") },
  },
  {
    name: "a filter below a parent reseller",
    who: "admin",
    query: { filter: "fisk", parentReseller: idOf("fjordnet"), includeDeleted: true },
    expect: { rows: rows("fjernet fjordby") },
  },
  {
    name: "a filter among the customers of subresellers",
    who: "reseller",
    query: { filter: "øe", includeSubresellers: true },
    expect: { rows: rows("smaaoerne koebmand") },
  },
  {
    name: "ids of 22, 24 and 25 characters, in the order of names",
    who: "reseller",
    query: { customerIds: [idOf("zebra"), idOf("langtId"), idOf("kortId")] },
    expect: { rows: rows("kortId langtId zebra") },
  },
  {
    name: "ids out of reach, unknown and deleted are left out in silence",
    who: "reseller",
    query: { customerIds: [idOf("vejle"), idOf("zebra"), idOf("slettet"), "0", idOf("fjordby")] },
    expect: { rows: rows("zebra") },
  },
  {
    name: "a deleted customer by id, when asked for",
    who: "reseller",
    query: { customerIds: [idOf("slettet")], includeDeleted: true },
    expect: { rows: rows("slettet") },
  },
  {
    name: "an id in other capitals is another id",
    who: "admin",
    query: { customerIds: [idOf("vestkraft").toLowerCase()], all: true },
    expect: { rows: [] },
  },
  {
    name: "ids and a filter",
    who: "reseller",
    query: { customerIds: [idOf("foersteTvilling"), idOf("zebra")], filter: "tvilling" },
    expect: { rows: rows("foersteTvilling") },
  },
];

/** Slices of a list of 30 customers. */
const pagingCases: ConformanceCase[] = [
  [0, 1],
  [0, 29],
  [0, 30],
  [0, 500],
  [10, 10],
  [22, 1],
  [23, 1],
  [29, 1],
  [29, 100],
  [30, 1],
  [31, 25],
  [2_147_483_647, 500],
].map(([offset = 0, limit = 0]) => ({
  name: `offset ${offset} and limit ${limit} of ${own.length}`,
  who: "reseller",
  query: { offset, limit },
  expect: { rows: own.slice(offset, offset + limit), total: own.length },
}));

export const conformanceCases = [
  ...reachCases,
  ...choiceCases,
  ...pagingCases,
  ...filterCases,
  ...contentCases,
];
