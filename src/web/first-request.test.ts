import { afterEach, expect, test, vi } from "vitest";
import { listRequest, parseAddress, writeRequest } from "#contract/customer-query.ts";
import { apiPaths } from "#contract/paths.ts";
import { takeFirstAnswer } from "./api/take-first-answer.ts";
import { dropFirstRequests, sendFirstRequests } from "./first-request.ts";

afterEach(dropFirstRequests);

/** Sends for an address and gives back the paths that were asked for. */
function open(pathname: string, search = "") {
  const send = vi.fn<typeof fetch>(async () => new Response("{}"));
  sendFirstRequests({ pathname, search }, send);
  return { send, paths: send.mock.calls.map(([path]) => String(path)) };
}

test("every page asks for the session, with the header that no other site can send", () => {
  const { send, paths } = open("/login", "?next=%2Fcustomers");
  expect(paths).toEqual([apiPaths.session]);
  expect(send.mock.calls[0]?.[1]?.headers).toEqual({ "X-TX": "1" });
});

test.each([
  ["/customers", "", "limit=25"],
  ["/customers", "?filter=%C3%B8st&limit=100", "filter=%C3%B8st&limit=100"],
  ["/customers/5f", "?all=true", "all=true&limit=25"],
])(
  "%s%s asks for the page of customers behind it, and for the resellers' names",
  (pathname, search, query) => {
    const list = `${apiPaths.customers}?${query}`;
    expect(open(pathname, search).paths).toEqual([apiPaths.session, list, apiPaths.resellers]);
  },
);

test("a list that is sorted is made of all its customers, not of the page that the address names", () => {
  for (const search of ["?sort=-bindingDate", "?narrow=state:BLOCKED"])
    expect(open("/customers", search).paths).toEqual([apiPaths.session, apiPaths.resellers]);
});

test.each(["/", "/customers/5f/edit", "/customers/compare", "/customersx"])(
  "%s asks for no customers",
  (pathname) => {
    expect(open(pathname).paths).toEqual([apiPaths.session]);
  },
);

test.each([
  "?offset=50&filter=%20abc%20&full=1",
  "?full=true&iptvdevices=true",
  "?iptvdevices=0&full=true&all=true",
  "?full=false",
])("the list's own query takes over what %s had asked for, once", async (search) => {
  open("/customers", search);
  const { query } = parseAddress(new URLSearchParams(search));
  const path = `${apiPaths.customers}?${writeRequest(listRequest(query))}`;
  await expect(takeFirstAnswer(path)).resolves.toBeInstanceOf(Response);
  expect(takeFirstAnswer(path)).toBeNull();
});

test("another page of customers is not taken over", () => {
  open("/customers", "?filter=abc");
  expect(takeFirstAnswer(`${apiPaths.customers}?limit=25&filter=abcd`)).toBeNull();
});

test("an address that the API would refuse is never taken over", () => {
  open("/customers", "?limit=huge");
  expect(takeFirstAnswer(`${apiPaths.customers}?limit=25`)).toBeNull();
});

test("who took a request over can still cancel it", () => {
  const { send } = open("/");
  const taker = new AbortController();
  takeFirstAnswer(apiPaths.session, taker.signal);
  taker.abort();
  expect(send.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});

test("what nobody took is cancelled when the user changes", () => {
  const { send } = open("/customers");
  dropFirstRequests();
  expect(send.mock.calls.map(([, init]) => init?.signal?.aborted)).toEqual([true, true, true]);
  expect(takeFirstAnswer(apiPaths.session)).toBeNull();
});
