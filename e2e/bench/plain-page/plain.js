// The yardstick of e2e/bench: the same list over the same API by the shortest way there is. No framework, no cache,
// no languages, no access rules; what a user would see of it is otherwise the same.

const pauseBeforeSearch = 300; // as in the desk
const find = (selector) => document.querySelector(selector);
const body = find("tbody");
const detail = find("aside");
let address = new URLSearchParams(location.search);
let current = new AbortController();

async function ask(parameters, signal) {
  const answer = await fetch(`/api/customer?${parameters}`, { headers: { "X-TX": "1" }, signal });
  if (!answer.ok) throw new Error(`The API answered ${answer.status}.`);
  return answer.json();
}

async function showPage() {
  current.abort();
  current = new AbortController();
  if (!address.has("limit")) address.set("limit", "25");
  try {
    const { offset, limit, total, customers } = await ask(address, current.signal);
    body.replaceChildren(...customers.map(row));
    find("output").textContent = `${offset + 1}–${offset + customers.length} of ${total}`;
    find("nav").replaceChildren(
      link("First page", 0, offset > 0),
      link("Previous page", offset - limit, offset > 0),
      link("Next page", offset + limit, offset + limit < total),
    );
  } catch (error) {
    if (error.name !== "AbortError") find("output").textContent = error.message;
  }
}

function row(customer) {
  const line = document.createElement("tr");
  const head = document.createElement("th");
  const name = document.createElement("a");
  name.href = `/customers/${customer._id}?${address}`;
  name.dataset.customer = customer._id;
  name.textContent = customer.name ?? "";
  head.scope = "row";
  head.append(name);
  const place = customer.addresses?.[0]?.address ?? {};
  const cells = [
    customer.state,
    [place.address, place.zip, place.city].filter(Boolean).join(" "),
    customer.phoneNumber,
    customer.emailAddress,
    customer.parentReseller,
  ];
  line.append(head, ...cells.map(cell));
  return line;
}

function cell(text) {
  const element = document.createElement("td");
  element.textContent = text ?? "";
  return element;
}

function link(name, offset, isThere) {
  const element = document.createElement("a");
  element.textContent = name;
  element.ariaLabel = name;
  if (isThere) element.href = `?${changed({ offset })}`;
  return element;
}

function changed(values) {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(values)) next.set(name, value);
  return next;
}

function go(parameters) {
  address = parameters;
  history.pushState(null, "", `?${address}`);
  return showPage();
}

async function showDetail(id) {
  const { customers } = await ask(`all=true&full=true&customerIds=${id}`);
  const [customer] = customers;
  const title = document.createElement("h2");
  title.textContent = customer.name ?? "";
  const close = document.createElement("button");
  close.textContent = "Close";
  close.addEventListener("click", () => {
    detail.hidden = true;
    detail.replaceChildren();
    delete detail.dataset.shows;
  });
  detail.replaceChildren(close, title, ...Object.entries(customer).map(section));
  detail.dataset.shows = id;
  detail.hidden = false;
}

/** One field of the customer; what is nested stands indented below it. */
function section([name, value]) {
  const list = document.createElement("dl");
  const term = document.createElement("dt");
  const text = document.createElement("dd");
  term.textContent = name;
  if (value !== null && typeof value === "object") text.append(...Object.entries(value).map(section));
  else text.textContent = String(value);
  list.append(term, text);
  return list;
}

find("nav").addEventListener("click", (event) => {
  const target = event.target.closest("a[href]");
  if (!target) return;
  event.preventDefault();
  void go(new URLSearchParams(new URL(target.href).search));
});
body.addEventListener("click", (event) => {
  const target = event.target.closest("a");
  if (!target) return;
  event.preventDefault();
  void showDetail(target.dataset.customer);
});
find("select").addEventListener(
  "change",
  ({ target }) => void go(changed({ limit: target.value, offset: 0 })),
);
let timer = 0;
find("input").addEventListener("input", ({ target }) => {
  clearTimeout(timer);
  timer = setTimeout(() => void go(changed({ filter: target.value, offset: 0 })), pauseBeforeSearch);
});
void showPage();
