import { expect, test } from "vitest";
import { EnvironmentError, readEnvironment } from "./environment.ts";

test("an empty environment is the demo on this machine", () => {
  expect(readEnvironment({ PORT: "", HOME: "/root" })).toMatchObject({
    host: "127.0.0.1",
    port: 4173,
    telecomxApiUrl: null,
    databaseUrl: null,
    dataDir: "./data",
    demoCustomers: 5000,
    logLevel: "info",
    publicOrigin: null,
    sessionKey: null,
  });
});

test("every variable is read", () => {
  const key = Buffer.alloc(32, 7);
  const environment = readEnvironment({
    HOST: "0.0.0.0",
    PORT: "0",
    TELECOMX_API_URL: "https://api.telecomx.dk",
    DATABASE_URL: "postgres://desk:hunter2@db:5432/desk",
    DATA_DIR: "/var/lib/desk",
    DEMO_CUSTOMERS: "100000",
    LOG_LEVEL: "debug",
    PUBLIC_ORIGIN: "https://desk.example.dk",
    TRUSTED_PROXIES: "10.0.0.5,10.1.0.0/16",
    SESSION_KEY: key.toString("base64url"),
  });
  expect(environment).toMatchObject({
    host: "0.0.0.0",
    port: 0,
    databaseUrl: "postgres://desk:hunter2@db:5432/desk",
    dataDir: "/var/lib/desk",
    demoCustomers: 100_000,
    logLevel: "debug",
    publicOrigin: "https://desk.example.dk",
    sessionKey: key,
  });
  expect(environment.telecomxApiUrl?.href).toBe("https://api.telecomx.dk/");
  expect(environment.trustedProxies.check("10.1.2.3")).toBe(true);
  expect(environment.trustedProxies.check("127.0.0.1")).toBe(false);
});

test("behind TLS a proxy on this machine is trusted, without it none", () => {
  const behindTls = readEnvironment({
    PUBLIC_ORIGIN: "https://desk.example.dk",
    TELECOMX_API_URL: "https://api.telecomx.dk",
  });
  expect(behindTls.trustedProxies.check("127.0.0.1")).toBe(true);
  expect(readEnvironment({}).trustedProxies.check("127.0.0.1")).toBe(false);
});

test.each([
  [{ PORT: "99999" }, 'PORT is "99999": set it to a whole number from 0 (any free port) to 65535.'],
  [{ PORT: "4173x" }, /^PORT is "4173x": /],
  [{ PORT: "-1" }, /^PORT is "-1": /],
  [{ HOST: "not a host" }, /^HOST is "not a host": /],
  [{ DEMO_CUSTOMERS: "2000001" }, /^DEMO_CUSTOMERS is "2000001": /],
  [{ LOG_LEVEL: "loud" }, /^LOG_LEVEL is "loud": set it to one of fatal, error, warn, info/],
  [{ PUBLIC_ORIGIN: "http://desk.example.dk" }, /^PUBLIC_ORIGIN is "http:/],
  [{ PUBLIC_ORIGIN: "https://desk.example.dk/app" }, /^PUBLIC_ORIGIN is /],
  [{ TRUSTED_PROXIES: "10.0.0.0/64" }, /^TRUSTED_PROXIES is /],
  [{ TELECOMX_API_URL: "http://api.telecomx.dk" }, /^TELECOMX_API_URL .*https:\/\/api\.telecomx\.dk/],
  [{ TELECOMX_API_URL: "ftp://127.0.0.1" }, /^TELECOMX_API_URL /],
  [{ TELECOMX_API_URL: "api.telecomx.dk" }, /^TELECOMX_API_URL /],
  [{ SESSION_KEY: "short" }, /^SESSION_KEY .*32 random bytes/],
])("%j stops the start with a sentence that says what to change", (env, message) => {
  expect(() => readEnvironment(env)).toThrow(message);
  expect(() => readEnvironment(env)).toThrow(EnvironmentError);
});

test("http to the platform is taken on this machine, for a stand-in", () => {
  const { telecomxApiUrl } = readEnvironment({ TELECOMX_API_URL: "http://127.0.0.1:9999/base" });
  expect(telecomxApiUrl?.href).toBe("http://127.0.0.1:9999/base");
});

test.each([
  ["DATABASE_URL", "mysql://desk:hunter2@db/desk"],
  ["TELECOMX_API_URL", "https://user:hunter2@api.telecomx.dk"],
  ["TELECOMX_API_URL", "https://api.telecomx.dk/?token=hunter2"],
  ["SESSION_KEY", "hunter2"],
])("a bad %s is not repeated: it may hold a password", (variable, value) => {
  expect(() => readEnvironment({ [variable]: value })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
  );
});

test.each([
  [{ HOST: "0.0.0.0" }, /^HOST .*TELECOMX_API_URL.*logins are known to everyone/],
  [{ HOST: "desk.example.dk" }, /^HOST /],
  [{ PUBLIC_ORIGIN: "https://desk.example.dk" }, /^PUBLIC_ORIGIN .*TELECOMX_API_URL/],
])("the demo book is not offered to other machines: %j", (env, message) => {
  expect(() => readEnvironment(env)).toThrow(message);
});

test("other machines are not served without TLS in front", () => {
  const env = { HOST: "0.0.0.0", TELECOMX_API_URL: "https://api.telecomx.dk" };
  expect(() => readEnvironment(env)).toThrow(/TLS.*PUBLIC_ORIGIN/);
  expect(readEnvironment({ ...env, PUBLIC_ORIGIN: "https://desk.example.dk" }).host).toBe("0.0.0.0");
});
